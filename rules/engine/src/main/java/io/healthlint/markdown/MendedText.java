package io.healthlint.markdown;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;

/**
 * A copy of a page in which characters of its front matter are taken out of YAML's sight without moving any other: each
 * becomes a stand-in of its own, and is itself again in the values that are read.
 */
final class MendedText {

    /** Characters that mean something in a text without quotes. */
    private static final String SIGNS = ":#[]{},&*!|>'\"%@`-?\\";

    /** Stand-ins are this many characters of private use that the front matter does not hold. */
    private static final int COUNT = 128;

    private static final int FIRST = 0xE000;
    private static final int SETS = 50;

    private final SourceText source;
    private final char[] characters;
    private final int standIn;
    private boolean changed;

    MendedText(SourceText source, Span content) {
        this.source = source;
        this.characters = source.characters().toCharArray();
        this.standIn = freeSet(source.text(content));
    }

    private static int freeSet(String text) {
        boolean[] used = new boolean[SETS];
        text.chars().filter(c -> c >= FIRST && c < FIRST + SETS * COUNT).forEach(c -> used[(c - FIRST) / COUNT] = true);
        int free = 0;
        while (free < SETS - 1 && used[free]) {
            free++;
        }
        return FIRST + free * COUNT;
    }

    boolean changed() {
        return changed;
    }

    SourceText text() {
        return SourceText.of(source.path(), new String(characters));
    }

    /** Makes all signs between two offsets plain characters. */
    void mask(int start, int end) {
        for (int at = start; at < end; at++) {
            if (SIGNS.indexOf(characters[at]) >= 0) {
                characters[at] = (char) (standIn + characters[at]);
                changed = true;
            }
        }
    }

    /** Makes blanks of all but line ends between two offsets. */
    void blank(int start, int end) {
        for (int at = start; at < end; at++) {
            characters[at] = Cursor.isLineEnd(characters[at]) ? characters[at] : ' ';
        }
        changed = true;
    }

    /** A value of the mended text as its writer wrote it. */
    String original(String value) {
        if (!changed || value.chars().noneMatch(this::isStandIn)) {
            return value;
        }
        StringBuilder original = new StringBuilder(value);
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            original.setCharAt(i, isStandIn(c) ? (char) (c - standIn) : c);
        }
        return original.toString();
    }

    private boolean isStandIn(int c) {
        return c >= standIn && c < standIn + COUNT;
    }
}
