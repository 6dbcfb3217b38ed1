package io.healthlint.report;

/**
 * A source line and the carets under its words, cut round the words when the line is long.
 *
 * @param line the line as shown
 * @param indent cells before the first caret
 * @param carets number of carets, at least one
 */
record Excerpt(String line, int indent, int carets) {

    private static final int WIDTH = 100;
    private static final int LONG_WORD = 20;
    private static final String CUT = "…";

    /**
     * Takes the excerpt; the work depends on the window, not on the line.
     *
     * @param source the line without its line end
     * @param from offset of the first word character
     * @param to offset after the last; what lies outside the line is ignored
     */
    static Excerpt of(String source, int from, int to) {
        int start = Math.max(0, Math.min(from, source.length()));
        int wanted = Math.max(start, Math.min(to, source.length()));
        int end = forward(source, start, wanted, WIDTH);
        int carets = width(source, start, end);
        int spare = WIDTH - carets;
        int left = back(source, start, spare / 2);
        int right = end < wanted ? end : forward(source, end, source.length(), spare - width(source, left, start));
        left = nextWord(source, back(source, start, spare - width(source, end, right)), start);
        right = lastWord(source, end, right);
        String before = left > 0 ? CUT : "";
        String after = right < source.length() ? CUT : "";
        String line = before + Cells.visible(source.substring(left, right)) + after;
        return new Excerpt(line.stripTrailing(), before.length() + width(source, left, start), Math.max(1, carets));
    }

    /** The carets with the spaces before them. */
    String underline() {
        return " ".repeat(indent) + "^".repeat(carets);
    }

    private static int forward(String text, int from, int limit, int cells) {
        int index = from;
        int spare = cells;
        while (index < limit) {
            int codePoint = text.codePointAt(index);
            spare -= Cells.width(codePoint);
            if (spare < 0) {
                return index;
            }
            index = Math.min(limit, index + Character.charCount(codePoint));
        }
        return index;
    }

    private static int back(String text, int from, int cells) {
        int index = from;
        int spare = cells;
        while (index > 0) {
            int codePoint = text.codePointBefore(index);
            spare -= Cells.width(codePoint);
            if (spare < 0) {
                return index;
            }
            index -= Character.charCount(codePoint);
        }
        return index;
    }

    /** A cut is made before a word where one begins soon. */
    private static int nextWord(String text, int cut, int limit) {
        if (cut == 0 || text.charAt(cut - 1) == ' ') {
            return cut;
        }
        int space = text.substring(cut, Math.min(limit, cut + LONG_WORD)).indexOf(' ');
        return space < 0 ? cut : cut + space + 1;
    }

    private static int lastWord(String text, int limit, int cut) {
        if (cut == text.length() || text.charAt(cut) == ' ') {
            return cut;
        }
        int from = Math.max(limit, cut - LONG_WORD);
        int space = text.substring(from, cut).lastIndexOf(' ');
        return space < 0 ? cut : from + space + 1;
    }

    private static int width(String text, int from, int to) {
        return text.substring(from, to).codePoints().map(Cells::width).sum();
    }
}
