package io.healthlint.markdown;

import java.util.Locale;

/**
 * What kind of raw HTML a piece of inline HTML is (CommonMark 0.31 section 6.6).
 *
 * @param type what it is
 * @param written the tag's name as written, "" for what is no tag
 */
record HtmlTag(Type type, String written) {

    /** What inline HTML can be. */
    enum Type {
        OPEN,
        CLOSE,
        COMMENT,
        /** A processing instruction, a declaration, CDATA. */
        OTHER
    }

    /** @param literal inline HTML as the Markdown parser found it */
    static HtmlTag of(String literal) {
        if (literal.startsWith("<!--")) {
            return new HtmlTag(Type.COMMENT, "");
        }
        boolean closes = literal.startsWith("</");
        int start = closes ? 2 : 1;
        int end = start;
        while (end < literal.length() && isNameCharacter(literal.charAt(end))) {
            end++;
        }
        return end == start
                ? new HtmlTag(Type.OTHER, "")
                : new HtmlTag(closes ? Type.CLOSE : Type.OPEN, literal.substring(start, end));
    }

    /** The name in lower case, as HTML compares names. */
    String name() {
        return written.toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
}
