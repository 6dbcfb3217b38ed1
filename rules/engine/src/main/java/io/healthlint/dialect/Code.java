package io.healthlint.dialect;

/** Passes over code, where nothing is markup (CommonMark 0.31 sections 4.5 and 6.1). */
final class Code {

    /** The longest code span that is looked for; a longer one is passed over piece by piece. */
    private static final int LONGEST_SPAN = 5_000;

    private static final int FENCE = 3;

    private Code() {}

    /** Where the fenced code ends that begins on this line, its closing line included; the same offset when none does. */
    static int fenceEnd(String text, int lineStart) {
        int at = skipPrefix(text, lineStart);
        char fence = at < text.length() ? text.charAt(at) : 0;
        int length = fence == '`' || fence == '~' ? run(text, at, fence) : 0;
        int lineEnd = length < FENCE ? at : Lines.end(text, at);
        if (length < FENCE
                || (fence == '`' && text.substring(at + length, lineEnd).indexOf('`') >= 0)) {
            return lineStart;
        }
        int line = Lines.next(text, at);
        while (line < text.length()) {
            int closing = skipPrefix(text, line);
            int next = Lines.next(text, line);
            int closes = run(text, closing, fence);
            if (closes >= length && Lines.isBlank(text, closing + closes)) {
                return next;
            }
            line = next;
        }
        return text.length();
    }

    /** Where the code span ends that begins with this backtick; behind the run of backticks when none closes it. */
    static int spanEnd(String text, int at) {
        int length = run(text, at, '`');
        int end = Math.min(text.length(), at + LONGEST_SPAN);
        for (int i = at + length; i < end; i++) {
            if (text.charAt(i) == '`') {
                int closes = run(text, i, '`');
                if (closes == length) {
                    return i + closes;
                }
                i += closes - 1;
            } else if (Lines.isEnd(text.charAt(i)) && Lines.isBlank(text, Lines.next(text, i))) {
                break;
            }
        }
        return at + length;
    }

    private static int run(String text, int from, char c) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at - from;
    }

    /** Blanks, the marks of quotes and the mark of one list item. */
    private static int skipPrefix(String text, int lineStart) {
        int at = lineStart;
        while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int mark = at;
        while (mark < text.length() && Character.isDigit(text.charAt(mark)) && mark - at < 9) {
            mark++;
        }
        boolean item = mark < text.length() && (mark > at ? ".)" : "-*+").indexOf(text.charAt(mark)) >= 0;
        int after = item ? Lines.skipBlanks(text, mark + 1) : at;
        return after > mark + 1 ? after : at;
    }
}
