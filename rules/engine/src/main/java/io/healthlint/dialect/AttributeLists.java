package io.healthlint.dialect;

import java.util.List;

/**
 * Attribute lists of kramdown, Pandoc, Docusaurus and MkDocs: {@code {: .note}}, {@code {#id}}, {@code {width="300"}}. Between
 * the braces stand only classes, ids and {@code key=value}; all else is text.
 */
final class AttributeLists {

    private static final int LONGEST = 500;

    private AttributeLists() {}

    static int read(String text, int at, List<Token> tokens) {
        int end = Math.min(text.length(), at + LONGEST);
        boolean colon = text.startsWith(":", at + 1);
        int i = at + (colon ? 2 : 1);
        int items = 0;
        while (i < end && text.charAt(i) != '}') {
            int next = text.charAt(i) == ' ' ? i + 1 : item(text, i, end, colon);
            if (next < 0) {
                return at + 1;
            }
            items += text.charAt(i) == ' ' ? 0 : 1;
            i = next;
        }
        if (i >= end || (items == 0 && !colon)) {
            return at + 1;
        }
        tokens.add(Token.of(Token.Kind.HIDDEN, at, i + 1));
        return i + 1;
    }

    /** Behind {@code .class}, {@code #id}, {@code key=value}, or after a colon a bare word; -1 when it is none. */
    private static int item(String text, int from, int end, boolean colon) {
        boolean marked = text.charAt(from) == '.' || text.charAt(from) == '#';
        int at = nameEnd(text, marked ? from + 1 : from, end);
        if (marked || at == from) {
            return at > from + 1 ? at : -1;
        }
        if (at >= end || text.charAt(at) != '=') {
            return colon ? at : -1;
        }
        char quote = at + 1 < end ? text.charAt(at + 1) : 0;
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, at + 2);
            return close < 0 || close >= end || text.substring(at, close).indexOf('\n') >= 0 ? -1 : close + 1;
        }
        int value = nameEnd(text, at + 1, end);
        return value > at + 1 ? value : -1;
    }

    private static int nameEnd(String text, int from, int end) {
        int at = from;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "_-:./%".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
