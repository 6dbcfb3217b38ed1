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
import io.healthlint.finding.Suppression;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a page's result. A number is seven bits a byte, the lowest first, with the highest bit for "more". A text is the number
 * of an earlier one, or 0 and itself: its length times two, plus one when its characters need two bytes. They are written as
 * UTF-16, because a page may hold half a surrogate pair, which no other encoding keeps.
 */
final class ResultWriter {

    static final int MET = 0;
    static final int EXCUSED = 1;
    static final int EVIDENCE = 2;
    static final int FINDING = 3;

    private static final int SEVEN_BITS = 0x7F;
    private static final int LATIN_1 = 0xFF;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
    private final Map<String, Integer> texts = new HashMap<>();

    byte[] bytes() {
        return out.toByteArray();
    }

    void page(PageResult page) {
        text(page.path());
        number(page.status().ordinal());
        number(page.draft() ? 1 : 0);
        text(page.language());
        list(page.assessments(), this::assessment);
        items(page.inventory());
        list(page.suppressions(), this::suppression);
        text(page.reviewer());
        number(page.until().toEpochDay());
    }

    void items(List<InventoryItem> items) {
        list(items, this::item);
    }

    private void assessment(Assessment assessment) {
        if (assessment instanceof Met met) {
            number(MET);
            text(met.rule());
            location(met.location());
            location(met.by());
            text(met.place());
        } else if (assessment instanceof Excused excused) {
            number(EXCUSED);
            text(excused.rule());
            location(excused.location());
            text(excused.reason());
        } else if (assessment instanceof Evidence evidence) {
            number(EVIDENCE);
            text(evidence.rule());
            text(evidence.path());
            location(evidence.location());
            list(evidence.headings(), this::text);
            text(evidence.about());
            text(evidence.value());
            text(evidence.text());
            text(evidence.sourceLine());
        } else if (assessment instanceof Finding finding) {
            number(FINDING);
            finding(finding);
        }
    }

    private void finding(Finding finding) {
        text(finding.path());
        location(finding.location());
        list(finding.headings(), this::text);
        text(finding.rule());
        number(finding.severity().ordinal());
        text(finding.message());
        text(finding.advice());
        text(finding.why());
        text(finding.text());
        text(finding.sourceLine());
        list(finding.also(), this::finding);
        text(finding.alsoNote());
        list(finding.references(), this::related);
        list(finding.because(), this::text);
    }

    private void related(Related related) {
        text(related.path());
        location(related.location());
        text(related.text());
        text(related.note());
    }

    private void item(InventoryItem item) {
        text(item.path());
        location(item.location());
        number(item.block());
        list(item.headings(), this::text);
        text(item.sentence());
        text(item.kind());
        text(item.text());
        list(item.attributes().entrySet(), entry -> {
            text(entry.getKey());
            text(entry.getValue());
        });
        list(item.because(), this::text);
    }

    private void suppression(Suppression suppression) {
        text(suppression.path());
        location(suppression.location());
        text(suppression.sourceLine());
        text(suppression.rule());
        text(suppression.reason());
        location(suppression.scope());
    }

    private void location(Location location) {
        number(location.line());
        number(location.column());
        number(location.endLine());
        number(location.endColumn());
    }

    private <T> void list(Collection<T> all, Consumer<T> one) {
        number(all.size());
        all.forEach(one);
    }

    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        boolean wide = text.chars().anyMatch(c -> c > LATIN_1);
        number(text.length() * 2L + (wide ? 1 : 0));
        for (int i = 0; i < text.length(); i++) {
            if (wide) {
                out.write(text.charAt(i) >> Byte.SIZE);
            }
            out.write(text.charAt(i));
        }
    }

    private void number(long number) {
        long left = number;
        while ((left & ~SEVEN_BITS) != 0) {
            out.write((int) (left & SEVEN_BITS) | SEVEN_BITS + 1);
            left >>>= Byte.SIZE - 1;
        }
        out.write((int) left);
    }
}
