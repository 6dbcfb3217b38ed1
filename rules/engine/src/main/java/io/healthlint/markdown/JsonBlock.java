package io.healthlint.markdown;

import io.healthlint.text.SourceText;

/**
 * Finds the JSON object that some generators take for front matter when a page begins with it. A template's or a
 * component's braces at the top of a page are no such object: a key and a colon must follow the brace.
 *
 * @param end behind its last character
 * @param closed whether all that it opens is closed; if not, the object ends with a line that is only a brace, or at the
 *     first blank line
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
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0 || (c == '}' && endsPage(text, at))) {
                    return new JsonBlock(at + 1, depth == 0);
                }
            }
        }
        return new JsonBlock(firstBlankLine(source), false);
    }

    /** Whether a brace ends the object although another one is open: it stands alone on its line, and text follows. */
    private static boolean endsPage(String text, int brace) {
        int next = blank(text, brace + 1);
        return isLineEnd(text.charAt(brace - 1))
                && text.substring(brace, next).chars().anyMatch(JsonBlock::isLineEnd)
                && (next == text.length() || "}],\"".indexOf(text.charAt(next)) < 0);
    }

    private static int firstBlankLine(SourceText source) {
        for (int number = 2; number <= source.lineCount(); number++) {
            if (source.text(source.line(number)).isBlank()) {
                return source.line(number).start();
            }
        }
        return source.length();
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
