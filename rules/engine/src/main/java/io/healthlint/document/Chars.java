package io.healthlint.document;

/** What kinds of characters stand round a sentence's end. */
final class Chars {

    private Chars() {}

    static boolean isStop(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u2026'
                || c >= '\u2047' && c <= '\u2049'
                || c == '\u203C'
                || c == '\uFF0E'
                || c == '\uFF01'
                || c == '\uFF1F'
                || c == '\u3002';
    }

    /** White space, no-break spaces and characters without width. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isCloser(char c) {
        return "\"'\u201D\u2019\u00BB\u203A)]}*_".indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return "\"'\u201C\u2018\u201E\u201A\u00AB\u2039([{*_\u00BF\u00A1".indexOf(c) >= 0;
    }

    /** A note's number written as a superscript. */
    static boolean isSuperscript(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c >= '\u2070' && c <= '\u2079';
    }

    /** A character that goes on with the sentence: dashes, operators, commas. */
    static boolean continues(char c) {
        return "-\u2010\u2011\u2012\u2013\u2014\u2015&%/=+,;:)]}|".indexOf(c) >= 0;
    }
}
