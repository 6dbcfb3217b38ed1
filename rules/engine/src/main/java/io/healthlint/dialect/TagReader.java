package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the attributes of one opening tag: of HTML, and with braces of JSX. */
final class TagReader {

    private final String text;
    private final boolean braces;
    private final List<Tag.Attribute> attributes = new ArrayList<>();
    private final List<Span> braced = new ArrayList<>();
    private int at;
    private boolean single;

    TagReader(String text, int at, boolean braces) {
        this.text = text;
        this.at = at;
        this.braces = braces;
    }

    List<Tag.Attribute> attributes() {
        return attributes;
    }

    /** Attributes with braces, with the white space before them. */
    List<Span> braced() {
        return braced;
    }

    int end() {
        return at;
    }

    boolean single() {
        return single;
    }

    /** Whether it is a tag. */
    boolean read() {
        while (true) {
            int before = at;
            at = Arguments.skipSpace(text, at, text.length());
            if (at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            if (c == '>' || text.startsWith("/>", at)) {
                single = c == '/';
                at += single ? 2 : 1;
                return true;
            }
            if (before == at || !attribute(before)) {
                return false;
            }
        }
    }

    private boolean attribute(int before) {
        if (text.charAt(at) == '{') {
            return expression("", before);
        }
        int start = at;
        while (at < text.length() && isAttributeSign(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return false;
        }
        String name = text.substring(start, at);
        int sign = Arguments.skipSpace(text, at, text.length());
        if (sign >= text.length() || text.charAt(sign) != '=') {
            attributes.add(new Tag.Attribute(name, "", Tag.Form.WORD, new Span(start, at)));
            return true;
        }
        at = Arguments.skipSpace(text, sign + 1, text.length());
        return at < text.length() && (text.charAt(at) == '{' ? expression(name, before) : value(name));
    }

    private boolean expression(String name, int before) {
        int end = braces ? Braces.end(text, at) : -1;
        if (end < 0) {
            return false;
        }
        attributes.add(new Tag.Attribute(
                name, text.substring(at + 1, end - 1), Tag.Form.EXPRESSION, new Span(at + 1, end - 1)));
        braced.add(new Span(before, end));
        at = end;
        return true;
    }

    private boolean value(String name) {
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            int start = at;
            while (at < text.length() && " \t\n\r\"'=<>`".indexOf(text.charAt(at)) < 0 && !text.startsWith("/>", at)) {
                at++;
            }
            Span span = new Span(start, at);
            attributes.add(new Tag.Attribute(name, text.substring(start, at), Tag.Form.WORD, span));
            return at > start;
        }
        int start = at + 1;
        int end = Math.min(text.length(), start + Braces.LONGEST);
        int close = start;
        while (close < end && text.charAt(close) != quote) {
            close++;
        }
        if (close == end) {
            return false;
        }
        boolean program = ":@#".indexOf(name.charAt(0)) >= 0 || name.startsWith("v-") || name.startsWith("on");
        Tag.Form form = program ? Tag.Form.EXPRESSION : Tag.Form.TEXT;
        attributes.add(new Tag.Attribute(name, text.substring(start, close), form, new Span(start, close)));
        at = close + 1;
        return true;
    }

    private static boolean isAttributeSign(char c) {
        return Character.isLetterOrDigit(c) || "_:.-@#$".indexOf(c) >= 0;
    }
}
