package io.healthlint.markdown;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;

/**
 * Finds the JSON object that some generators take for front matter when a page begins with it. A template's or a
 * component's braces at the top of a page are no such object: a key and a colon must follow the brace.
 *
 * @param end behind its last character
 * @param closed whether its closing brace is there; without it, the object ends before a line that begins with a brace, or
 *     at the first blank line
 */
record JsonBlock(int end, boolean closed) {

    static boolean begins(String text) {
        if (!text.startsWith("{")) {
            return false;
        }
        int at = blank(text, 1);
        boolean ownLine = text.substring(1, at).chars().anyMatch(JsonBlock::isLineEnd);
        if (at < text.length() && text.charAt(at) == '}') {
            return true;
        }
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int key = quoted ? afterString(text, at) : afterName(text, at);
        int colon = blank(text, key);
        return (quoted || ownLine) && key > at && colon < text.length() && text.charAt(colon) == ':';
    }

    /** The object that the text begins with. */
    static JsonBlock of(SourceText source) {
        String text = source.characters();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at = afterString(text, at) - 1;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return new JsonBlock(at + 1, true);
            }
        }
        return new JsonBlock(guess(source), false);
    }

    private static int guess(SourceText source) {
        int blank = source.length();
        for (int number = source.lineCount(); number > 1; number--) {
            Span line = source.line(number);
            String text = source.text(line);
            if (text.startsWith("}")) {
                blank = line.end();
            } else if (text.isBlank()) {
                blank = line.start();
            }
        }
        return blank;
    }

    /** Behind a string's closing quotation mark; it ends with its line when there is none. */
    private static int afterString(String text, int quote) {
        int at = quote + 1;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            char c = text.charAt(at++);
            if (c == '"') {
                return at;
            }
            at += c == '\\' && at < text.length() && !isLineEnd(text.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    private static int afterName(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-'".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }
}
