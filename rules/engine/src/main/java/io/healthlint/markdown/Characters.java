package io.healthlint.markdown;

import io.healthlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The characters that the inline parser saw, by the offsets that it reports, with their places in the source. They are
 * the source itself, but for a table cell: there {@code \|} was made one character before the inline parser ran (GFM
 * section 4.10), and what stands behind it is reported one too early.
 */
final class Characters {

    private final String text;
    private final int offset;
    private final int @Nullable [] starts;

    private Characters(String text, int offset, int @Nullable [] starts) {
        this.text = text;
        this.offset = offset;
        this.starts = starts;
    }

    static Characters of(String source) {
        return of(source, 0);
    }

    /** A piece of the source that stands at {@code start}. */
    static Characters of(String piece, int start) {
        return new Characters(piece, start, null);
    }

    /** The characters of the table cell at {@code cell}. */
    static Characters ofCell(String source, Span cell) {
        String raw = source.substring(cell.start(), cell.end());
        if (!raw.contains("\\|")) {
            return of(source);
        }
        StringBuilder unescaped = new StringBuilder(raw.length());
        int[] starts = new int[raw.length() + 1];
        int i = 0;
        while (i < raw.length()) {
            starts[unescaped.length()] = cell.start() + i;
            if (raw.startsWith("\\|", i)) {
                i++;
            }
            unescaped.append(raw.charAt(i++));
        }
        starts[unescaped.length()] = cell.end();
        return new Characters(unescaped.toString(), cell.start(), starts);
    }

    /** Whether every offset is an offset of the source. */
    boolean areSource() {
        return starts == null;
    }

    char at(int index) {
        return text.charAt(index - offset);
    }

    String text(int from, int to) {
        return text.substring(from - offset, to - offset);
    }

    boolean startsWith(String prefix, int index) {
        return text.startsWith(prefix, index - offset);
    }

    int end() {
        return text.length() + offset;
    }

    /** Where the source has what stands between two offsets. */
    Span span(int from, int to) {
        return starts == null ? new Span(from, to) : new Span(starts[from - offset], starts[to - offset]);
    }
}
