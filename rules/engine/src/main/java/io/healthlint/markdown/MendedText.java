package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.settings.YamlNode;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

    /** Where the colons of keys that lost their last character were, by the keys' starts. */
    private final Map<Integer, Integer> shortened = new HashMap<>();

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
        return changed ? SourceText.of(source.path(), new String(characters)) : source;
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

    /** Makes blanks of white space between two offsets. */
    void blank(int start, int end) {
        Arrays.fill(characters, start, end, ' ');
        changed = true;
    }

    /** Makes comments of the lines between two offsets. */
    void comment(int start, int end) {
        boolean begins = true;
        for (int at = start; at < end; at++) {
            boolean words = !Character.isWhitespace(characters[at]);
            if (begins && words) {
                characters[at] = '#';
            }
            begins = Cursor.isLineEnd(characters[at]) || (begins && !words);
        }
        changed = true;
    }

    /** Makes room for a space behind a key's colon: the colon takes the place of the key's last character. */
    void moveColon(int key, int colon) {
        characters[colon - 1] = ':';
        characters[colon] = ' ';
        shortened.put(key, colon);
        changed = true;
    }

    /** An entry with its key as it was written. */
    FrontMatterNode.Entry entry(YamlNode.Scalar key, FrontMatterNode value) {
        int start = key.span().start();
        Integer colon = shortened.get(start);
        Span span = colon == null ? key.span() : new Span(start, colon);
        return new FrontMatterNode.Entry(colon == null ? original(key.value()) : source.text(span), span, value);
    }

    /** The same for a value with its places. */
    Prose original(Prose value) {
        String text = original(value.text());
        if (text.equals(value.text())) {
            return value;
        }
        Prose.Builder original = new Prose.Builder();
        for (int i = 0; i < text.length(); i++) {
            original.decoded(text.substring(i, i + 1), value.source(i));
        }
        return original.build();
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
