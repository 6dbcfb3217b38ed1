package io.healthlint.dialect;

import java.util.List;

/** Expressions, comments and modules of MDX: what stands in braces is JavaScript, whose end its own brackets tell. */
final class Braces {

    /** A longer expression is none. */
    static final int LONGEST = 20_000;

    /** After so many braces that nothing closes, a page's braces are text. */
    private static final int MOST_UNCLOSED = 50;

    private final String text;
    private final List<Token> tokens;
    private int unclosed;

    Braces(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** <code>{/* … *}{@code /}}</code>; the same offset when it is none. */
    int comment(int at) {
        int end = text.startsWith("{/*", at) ? text.indexOf("*/}", at + 3) : -1;
        if (end < 0) {
            return at;
        }
        tokens.add(Token.of(Token.Kind.COMMENT, at, end + 3));
        return end + 3;
    }

    /** An expression; of one that is a text, {@code {"…"}}, only the signs are hidden. Nothing when no brace closes it. */
    int expression(int at) {
        int end = unclosed < MOST_UNCLOSED ? end(text, at) : -1;
        if (end < 0) {
            unclosed++;
            return at + 1;
        }
        char quote = end - at > 3 ? text.charAt(at + 1) : 0;
        boolean isText = (quote == '"' || quote == '\'' || quote == '`')
                && text.indexOf(quote, at + 2) == end - 2
                && text.substring(at, end).indexOf('\\') < 0
                && !text.substring(at, end).contains("${");
        if (isText) {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, at + 2));
            tokens.add(Token.of(Token.Kind.HIDDEN, end - 2, end));
        } else {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
        }
        return end;
    }

    /** An import or export ends with the first blank line outside all brackets. */
    int moduleEnd(int at) {
        int line = at;
        while (line < text.length() && !Lines.isBlank(text, line)) {
            int lineEnd = Lines.end(text, line);
            int next = Lines.next(text, line);
            for (int i = line; i < lineEnd; i++) {
                if (text.charAt(i) == '{') {
                    int end = end(text, i);
                    i = Math.max(i, end - 1);
                    next = end > lineEnd ? Lines.next(text, end) : next;
                    lineEnd = end > lineEnd ? Lines.end(text, end) : lineEnd;
                }
            }
            line = next;
        }
        return line;
    }

    /** The offset behind the brace that closes the one at {@code at}; -1 when none near does. */
    static int end(String text, int at) {
        int depth = 0;
        int limit = Math.min(text.length(), at + LONGEST);
        int i = at;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            } else if (c == '"' || c == '\'' || c == '`') {
                i = quoteEnd(text, i, limit);
            } else if (c == '/' && text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = end < 0 ? limit : end + 1;
            }
            i++;
        }
        return -1;
    }

    /** The closing quote; the opening one when none closes on the line: then it is an apostrophe in text. */
    private static int quoteEnd(String text, int open, int limit) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            } else if (quote != '`' && Lines.isEnd(c)) {
                return open;
            }
        }
        return open;
    }
}
