package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.document.Tag.Attribute;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Callouts between lines of colons, as VitePress, Docusaurus and Pandoc have them ({@code :::danger Title}), and the mark that
 * makes a callout of a quote on GitHub and in Obsidian ({@code > [!WARNING]}).
 */
final class Callouts {

    /** The name under which a callout's tokens find each other. */
    private static final String COLONS = ":::";

    private Callouts() {}

    /** Reads a line's beginning; returns the offset behind what was read, or the same offset. */
    static int read(String text, int lineStart, List<Token> tokens) {
        int quoted = Lines.skipQuotes(text, lineStart);
        int at = Lines.skipBlanks(text, quoted);
        if (text.startsWith(COLONS, at)) {
            return colons(text, at, tokens);
        }
        return quoted > lineStart ? alert(text, lineStart, at, tokens) : lineStart;
    }

    private static int colons(String text, int at, List<Token> tokens) {
        int from = at;
        while (from < text.length() && text.charAt(from) == ':') {
            from++;
        }
        int end = trimmed(text, from, Lines.end(text, from));
        int name = Lines.skipBlanks(text, from);
        if (name >= end) {
            tokens.add(Token.of(Token.Kind.CLOSE, at, Math.max(end, from), COLONS));
            return Math.max(end, from);
        }
        int stop = nameEnd(text, name, end);
        List<Attribute> attributes = new ArrayList<>();
        int title = Lines.skipBlanks(text, stop);
        int braces = text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end) : -1;
        String type = text.substring(name, stop);
        if (braces >= title) {
            List<Attribute> given = Arguments.read(text, braces + 1, end - 1);
            type = type.isEmpty() ? className(given) : type;
            attributes.addAll(given);
        }
        int titleEnd = trimmed(text, title, braces >= title ? braces : end);
        boolean bracketed = titleEnd > title + 1 && text.charAt(title) == '[' && text.charAt(titleEnd - 1) == ']';
        addTitle(text, bracketed ? title + 1 : title, bracketed ? titleEnd - 1 : titleEnd, attributes);
        tokens.add(new Token(Token.Kind.OPEN, new Span(at, end), new Tag(type, attributes, new Span(at, end)), COLONS));
        return end;
    }

    static void addTitle(String text, int from, int to, List<Attribute> attributes) {
        if (from < to) {
            attributes.add(new Attribute("title", text.substring(from, to), Tag.Form.TEXT, new Span(from, to)));
        }
    }

    /** {@code ::: {.warning}} is named by its class. */
    private static String className(List<Attribute> given) {
        return given.stream()
                .map(Attribute::value)
                .filter(v -> v.startsWith("."))
                .map(v -> v.substring(1))
                .findFirst()
                .orElse("");
    }

    private static int alert(String text, int lineStart, int mark, List<Token> tokens) {
        int name = mark + 2;
        int stop = text.startsWith("[!", mark) ? nameEnd(text, name, text.length()) : name;
        if (stop == name || !text.startsWith("]", stop)) {
            return lineStart;
        }
        int end = stop + 1;
        end += end < text.length() && "+-".indexOf(text.charAt(end)) >= 0 ? 1 : 0;
        Tag tag = new Tag(text.substring(name, stop), List.of(), new Span(mark, end));
        tokens.add(Token.tag(Token.Kind.ALERT, tag));
        return end;
    }

    static int nameEnd(String text, int from, int end) {
        int at = from;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The end without the blanks before it. */
    static int trimmed(String text, int from, int end) {
        int at = end;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
