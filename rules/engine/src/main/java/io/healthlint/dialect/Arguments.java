package io.healthlint.dialect;

import io.healthlint.document.Tag.Attribute;
import io.healthlint.document.Tag.Form;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a template tag, a shortcode or a callout is given: words, texts in quotes, and both with a name and {@code =}
 * or {@code :} before them. Commas part nothing; what follows a {@code |} is a filter.
 */
final class Arguments {

    private final String text;
    private final int end;
    private final List<Attribute> attributes = new ArrayList<>();
    private int at;

    private Arguments(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    static List<Attribute> read(String text, int from, int end) {
        Arguments arguments = new Arguments(text, from, end);
        arguments.skipBetween();
        while (arguments.at < end && text.charAt(arguments.at) != '|') {
            arguments.next();
            arguments.skipBetween();
        }
        return arguments.attributes;
    }

    private void next() {
        if (isQuote(text.charAt(at))) {
            quoted("");
            return;
        }
        int start = at;
        while (at < end && !isBetween(text.charAt(at)) && "=|\"'`".indexOf(text.charAt(at)) < 0 && !endsName(start)) {
            at++;
        }
        String word = text.substring(start, at);
        int sign = skipBlanks(at);
        boolean named = !word.isEmpty() && sign < end && "=:".indexOf(text.charAt(sign)) >= 0;
        int value = named ? skipBlanks(sign + 1) : at;
        if (!named) {
            at = Math.max(at, start + 1);
            add("", word.isEmpty() ? text.substring(start, at) : word, Form.WORD, start, at);
        } else if (value < end && isQuote(text.charAt(value))) {
            at = value;
            quoted(word);
        } else {
            at = value;
            while (at < end && !isBetween(text.charAt(at)) && text.charAt(at) != '|') {
                at++;
            }
            add(word, text.substring(value, at), Form.WORD, value, at);
        }
    }

    /** {@code title: "…"}: the colon ends a name when white space or a quote follows. */
    private boolean endsName(int start) {
        return text.charAt(at) == ':'
                && at > start
                && at + 1 < end
                && (isBetween(text.charAt(at + 1)) || isQuote(text.charAt(at + 1)));
    }

    private void quoted(String name) {
        char quote = text.charAt(at);
        int start = at + 1;
        int close = start;
        while (close < end && text.charAt(close) != quote) {
            close += quote != '`' && text.charAt(close) == '\\' ? 2 : 1;
        }
        close = Math.min(close, end);
        add(name, text.substring(start, close), Form.TEXT, start, close);
        at = Math.min(close + 1, end);
    }

    private void add(String name, String value, Form form, int start, int stop) {
        attributes.add(new Attribute(name, value, form, new Span(start, stop)));
    }

    private void skipBetween() {
        while (at < end && isBetween(text.charAt(at))) {
            at++;
        }
    }

    private int skipBlanks(int from) {
        return skipSpace(text, from, end);
    }

    /** The first offset from {@code from} on that is no white space, or {@code end}. */
    static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == ',';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
