package io.healthlint.dialect;

/** Lines of a text; a line ends with {@code \n}, {@code \r\n} or a lone {@code \r}. */
final class Lines {

    private Lines() {}

    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line that an offset stands in ends, without its line end. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the line after the one that an offset stands in begins. */
    static int next(String text, int from) {
        int at = end(text, from);
        return at == text.length() ? at : at + (text.startsWith("\r\n", at) ? 2 : 1);
    }

    /** Where the line that an offset stands in begins. */
    static int start(String text, int from) {
        int at = from;
        while (at > 0 && !isEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The first offset from {@code from} on that is no blank, or where the line ends. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The offset behind the marks of all quotes that a line stands in. */
    static int skipQuotes(String text, int lineStart) {
        int at = lineStart;
        int next = skipQuote(text, at);
        while (next > at) {
            at = next;
            next = skipQuote(text, at);
        }
        return at;
    }

    /** The offset behind one mark of a quote and the space after it; the same offset when there is none. */
    static int skipQuote(String text, int from) {
        int mark = skipBlanks(text, from);
        if (mark == text.length() || text.charAt(mark) != '>') {
            return from;
        }
        return mark + 1 + (text.startsWith(" ", mark + 1) ? 1 : 0);
    }

    static boolean isBlank(String text, int lineStart) {
        int at = skipBlanks(text, lineStart);
        return at == text.length() || isEnd(text.charAt(at));
    }

    /** The columns of white space that a line begins with; a tab goes to the next multiple of four. */
    static int indentation(String text, int lineStart) {
        int columns = 0;
        for (int at = lineStart; at < text.length(); at++) {
            if (text.charAt(at) == '\t') {
                columns += 4 - columns % 4;
            } else if (text.charAt(at) == ' ') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }
}
