package io.healthlint.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names front-matter fields by their dotted keys, letter case apart. A plain name ({@code title}) is the last key of a
 * field that stands in no list of mappings. A path ({@code faq.question}) is a field's whole key, whatever lists it
 * stands in; in a path {@code *} stands for one key and {@code **} for any number of keys, none included.
 *
 * @param keys the path's keys, in lower case
 */
public record FieldPattern(List<String> keys) {

    private static final String ONE = "*";
    private static final String ANY = "**";

    public FieldPattern {
        keys = List.copyOf(keys);
    }

    /** Reads a pattern; one with a {@link #fault} may match nothing. */
    public static FieldPattern of(String pattern) {
        return new FieldPattern(List.of(pattern.toLowerCase(Locale.ROOT).split("\\.", -1)));
    }

    /** What is wrong with a pattern that somebody wrote, in one sentence; nothing when it can be used. */
    public static Optional<String> fault(String pattern) {
        List<String> keys = of(pattern).keys();
        if (keys.stream().anyMatch(String::isBlank)) {
            return Optional.of("a key is missing in the path '" + pattern + "'");
        }
        if (keys.stream().anyMatch(k -> k.contains(ONE) && !k.equals(ONE) && !k.equals(ANY))) {
            return Optional.of("a star stands for whole keys, and not for a part of one as in '" + pattern + "'");
        }
        if (keys.stream().allMatch(k -> k.startsWith(ONE))) {
            return Optional.of("the path '" + pattern + "' names no key, and so fits every field");
        }
        return Optional.empty();
    }

    /**
     * Whether it names a field.
     *
     * @param field the field's dotted key, without positions in lists
     * @param listed whether the field stands in a list of mappings
     */
    public boolean matches(String field, boolean listed) {
        String lower = field.toLowerCase(Locale.ROOT);
        return keys.size() == 1
                ? !listed && keys.get(0).equals(lower.substring(lower.lastIndexOf('.') + 1))
                : matches(List.of(lower.split("\\.", -1)));
    }

    /** Where keys differ, the last {@code **} takes one key more; so the time is at most keys times keys. */
    private boolean matches(List<String> field) {
        int key = 0;
        int any = -1;
        int taken = 0;
        for (int at = 0; at < field.size(); ) {
            String wanted = key < keys.size() ? keys.get(key) : "";
            if (wanted.equals(ANY)) {
                any = key++;
                taken = at;
            } else if (wanted.equals(ONE) || wanted.equals(field.get(at))) {
                key++;
                at++;
            } else if (any >= 0) {
                key = any + 1;
                at = ++taken;
            } else {
                return false;
            }
        }
        return keys.subList(key, keys.size()).stream().allMatch(ANY::equals);
    }
}
