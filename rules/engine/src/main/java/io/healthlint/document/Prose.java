package io.healthlint.document;

import io.healthlint.text.Span;
import java.util.Arrays;

/**
 * A block's plain text with its map back to the source: every character knows the source characters it was read from.
 * An entity is one character of the text and several of the source; a soft break is a space that stands for a line end.
 */
public final class Prose {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Prose(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** What a reader sees. */
    public String text() {
        return text;
    }

    /** Number of characters, in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** The source characters that the character at {@code index} was read from. */
    public Span source(int index) {
        return new Span(starts[index], ends[index]);
    }

    /**
     * The source from the first to the last character of a slice, with the markup between them.
     *
     * @param start offset in the text
     * @param end exclusive; an empty slice has an empty span
     */
    public Span span(int start, int end) {
        if (start == end) {
            int at = start < starts.length ? starts[start] : starts.length == 0 ? 0 : ends[starts.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
    }

    /**
     * The first character that was read from a source character at or after an offset.
     *
     * @return an offset in the text; its length where there is none
     */
    public int index(int source) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A piece of it as a prose of its own. */
    public Prose slice(int start, int end) {
        return start == 0 && end == length()
                ? this
                : new Prose(
                        text.substring(start, end),
                        Arrays.copyOfRange(starts, start, end),
                        Arrays.copyOfRange(ends, start, end));
    }

    /** The same prose of a text that stands further on in the source. */
    public Prose shifted(int distance) {
        return new Prose(
                text,
                Arrays.stream(starts).map(s -> s + distance).toArray(),
                Arrays.stream(ends).map(e -> e + distance).toArray());
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects a prose from left to right. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Characters that stand in the source as they are, from offset {@code source} on. */
        public Builder exact(CharSequence characters, int source) {
            for (int i = 0; i < characters.length(); i++) {
                put(characters.charAt(i), source + i, source + i + 1);
            }
            return this;
        }

        /** Characters that all stand for one piece of the source (an entity, an escape, a line end). */
        public Builder decoded(CharSequence characters, Span source) {
            for (int i = 0; i < characters.length(); i++) {
                put(characters.charAt(i), source.start(), source.end());
            }
            return this;
        }

        /** A piece of another prose with its places. */
        public Builder append(Prose other, int start, int end) {
            for (int i = start; i < end; i++) {
                put(other.text.charAt(i), other.starts[i], other.ends[i]);
            }
            return this;
        }

        /** Takes a space at the end back. */
        public void dropSpace() {
            int last = text.length() - 1;
            if (last >= 0 && text.charAt(last) == ' ') {
                text.setLength(last);
            }
        }

        public int length() {
            return text.length();
        }

        public char charAt(int index) {
            return text.charAt(index);
        }

        public Prose build() {
            int n = text.length();
            return new Prose(text.toString(), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
        }

        private void put(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }
    }
}
