package io.healthlint.markdown;

/** Where the pieces of a YAML text end, as far as one can see without parsing it. */
final class YamlLines {

    /** Texts and lists that go on for longer than this, in UTF-16 units, are taken for unclosed ones. */
    private static final int FAR = 100_000;

    private final String text;
    private final int end;

    YamlLines(String text, int end) {
        this.text = text;
        this.end = end;
    }

    int lineEnd(int from) {
        int at = from;
        while (at < end && !Cursor.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The start of the line behind a line end. */
    int next(int lineEnd) {
        return Math.min(end, lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the words that begin here, without a comment behind them. */
    int wordsEnd(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && !isComment(at)) {
            at++;
        }
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    boolean isComment(int at) {
        return text.charAt(at) == '#' && isBlank(text.charAt(at - 1));
    }

    /** Whether it is a sign that YAML reads as one only before white space: {@code :} or {@code -}. */
    boolean isSign(char sign, int at, int lineEnd) {
        return at < lineEnd && text.charAt(at) == sign && (at + 1 == lineEnd || isBlank(text.charAt(at + 1)));
    }

    /** The quotation mark that closes the one at {@code open}, or -1. */
    int closing(int open, int to) {
        char quote = text.charAt(open);
        for (int at = open + 1; at < to; at++) {
            char c = text.charAt(at);
            boolean escape = quote == '"' ? c == '\\' : c == '\'' && at + 1 < to && text.charAt(at + 1) == '\'';
            if (escape) {
                at++;
            } else if (c == quote) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the bracket that closes the one at {@code open}, or -1. */
    int closingBracket(int open, int to) {
        int depth = 0;
        boolean tokenStart = true;
        for (int at = open; at < to; at++) {
            char c = text.charAt(at);
            if (tokenStart && (c == '"' || c == '\'')) {
                int close = closing(at, to);
                if (close < 0) {
                    return -1;
                }
                at = close;
            } else if (c == '#' && isBlank(text.charAt(at - 1))) {
                at = lineEnd(at);
            } else if (c == '[' || c == '{') {
                depth++;
            } else if ((c == ']' || c == '}') && --depth == 0) {
                return at + 1;
            }
            tokenStart = "[{,:".indexOf(c) >= 0 || (tokenStart && Character.isWhitespace(c));
        }
        return -1;
    }

    /** The next line that is indented no deeper than {@code column} and closes no bracket, or where the text ends. */
    int outdented(int from, int column) {
        int start = next(lineEnd(from));
        while (start < end && start - from < FAR) {
            int lineEnd = lineEnd(start);
            int words = skipBlanks(start, lineEnd);
            if (words < lineEnd && words - start <= column && "]}".indexOf(text.charAt(words)) < 0) {
                return start;
            }
            start = next(lineEnd);
        }
        return start;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
