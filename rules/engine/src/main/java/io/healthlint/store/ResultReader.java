package io.healthlint.store;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.finding.Suppression;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what {@link ResultWriter} wrote; at other bytes it throws some runtime exception. */
final class ResultReader {

    private static final int SEVEN_BITS = 0x7F;

    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();

    ResultReader(byte[] bytes) {
        this.bytes = bytes;
    }

    PageResult page() {
        PageResult page = new PageResult(
                text(),
                PageResult.Status.values()[number()],
                number() == 1,
                text(),
                list(this::assessment),
                items(),
                list(this::suppression),
                text(),
                LocalDate.ofEpochDay(longNumber()));
        if (at != bytes.length) {
            throw new IllegalStateException("there is more");
        }
        return page;
    }

    List<InventoryItem> items() {
        return list(this::item);
    }

    private Assessment assessment() {
        return switch (number()) {
            case ResultWriter.MET -> new Met(text(), location(), location(), text());
            case ResultWriter.EXCUSED -> new Excused(text(), location(), text());
            case ResultWriter.EVIDENCE ->
                new Evidence(text(), text(), location(), list(this::text), text(), text(), text(), text());
            case ResultWriter.FINDING -> finding();
            default -> throw new IllegalStateException("no kind of assessment");
        };
    }

    private Finding finding() {
        return new Finding(
                text(),
                location(),
                list(this::text),
                text(),
                Severity.values()[number()],
                text(),
                text(),
                text(),
                text(),
                text(),
                list(this::finding),
                text(),
                list(() -> new Related(text(), location(), text(), text())),
                list(this::text));
    }

    private InventoryItem item() {
        return new InventoryItem(
                text(), location(), number(), list(this::text), text(), text(), text(), attributes(), list(this::text));
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            attributes.put(text(), text());
        }
        return attributes;
    }

    private Suppression suppression() {
        return new Suppression(text(), location(), text(), text(), text(), location());
    }

    private Location location() {
        return new Location(number(), number(), number(), number());
    }

    private <T> List<T> list(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            all.add(one.get());
        }
        return all;
    }

    private String text() {
        int number = number();
        if (number > 0) {
            return texts.get(number - 1);
        }
        int form = number();
        int length = form / 2;
        if (length > bytes.length - at) {
            throw new IllegalStateException("a text is longer than all");
        }
        String text = form % 2 == 0 ? new String(bytes, at, length, StandardCharsets.ISO_8859_1) : wideText(length);
        at += form % 2 == 0 ? length : length * 2;
        texts.add(text);
        return text;
    }

    private String wideText(int length) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
            characters[i] = (char) (bytes[at + 2 * i] << Byte.SIZE | bytes[at + 2 * i + 1] & 0xFF);
        }
        return new String(characters);
    }

    private int number() {
        return (int) longNumber();
    }

    private long longNumber() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (long) (next & SEVEN_BITS) << shift;
            shift += Byte.SIZE - 1;
        } while (next < 0);
        return number;
    }
}
