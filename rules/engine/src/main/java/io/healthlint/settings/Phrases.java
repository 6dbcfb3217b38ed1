package io.healthlint.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes out the slots of a lexicon's phrase: "(no|few) (human|) data" is four phrases. A backslash before a bracket makes
 * it a character of the phrase: "510\\(k\\)".
 */
public final class Phrases {

    /** The most phrases that one entry may stand for. */
    static final int LIMIT = 1000;

    /** Stand for escaped brackets while the slots are read; no text of a lexicon holds them. */
    private static final char OPEN = '\u0001';

    private static final char CLOSE = '\u0002';

    private Phrases() {}

    /**
     * All phrases that an entry stands for, in order.
     *
     * @throws IllegalArgumentException when a bracket is not closed or the entry stands for more than {@link #LIMIT}
     */
    public static List<String> expand(String entry) {
        if (entry.indexOf('(') < 0 && entry.indexOf('\\') < 0) {
            return List.of(entry);
        }
        return slots(entry.replace("\\(", Character.toString(OPEN)).replace("\\)", Character.toString(CLOSE))).stream()
                .map(phrase -> phrase.replace(OPEN, '(').replace(CLOSE, ')'))
                .toList();
    }

    /** What is wrong with the slots of a phrase such as {@code (no|few) trials}; empty when nothing is. */
    public static Optional<String> fault(String entry) {
        try {
            expand(entry);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> slots(String entry) {
        List<String> phrases = List.of("");
        int at = 0;
        while (at < entry.length()) {
            int open = entry.indexOf('(', at);
            String plain = entry.substring(at, open < 0 ? entry.length() : open);
            List<String> alternatives = List.of("");
            at = entry.length();
            if (open >= 0) {
                int close = entry.indexOf(')', open);
                if (close < 0) {
                    throw new IllegalArgumentException("the bracket of \"" + entry + "\" is not closed");
                }
                alternatives = List.of(entry.substring(open + 1, close).split("\\|", -1));
                at = close + 1;
            }
            phrases = product(phrases, plain, alternatives);
            if (phrases.size() > LIMIT) {
                throw new IllegalArgumentException("\"" + entry + "\" stands for more than " + LIMIT + " phrases");
            }
        }
        return phrases;
    }

    private static List<String> product(List<String> phrases, String plain, List<String> alternatives) {
        List<String> product = new ArrayList<>();
        for (String phrase : phrases) {
            for (String alternative : alternatives) {
                product.add(phrase + plain + alternative);
            }
        }
        return product;
    }
}
