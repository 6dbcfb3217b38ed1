package io.healthlint.text;

import java.nio.charset.Charset;

/** Bytes of Windows-1252, the encoding of old word processors and editors, amid text in another encoding. */
final class Windows1252 {

    static final String NAME = "windows-1252";

    private static final String CHARACTERS = characters();

    /** The euro sign, the ellipsis, curly quotes, bullet, dashes and the trade mark sign. */
    private static final String MARKS = "\u20AC\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u2122";

    /** Rather the first byte of a character in UTF-8 that was cut off, or of a byte order mark in the middle. */
    private static final String UNLIKELY = "\u00C2\u00C3\u00E2\u00FE\u00FF";

    private Windows1252() {}

    private static String characters() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName(NAME));
    }

    /** The character of a byte; U+FFFD where the encoding has none. */
    static char character(byte value) {
        return CHARACTERS.charAt(value & 0xFF);
    }

    /** Whether Windows-1252 text has such a byte at such a place: a typographic mark, or an accented letter in a word. */
    static boolean isLikelyAt(byte[] bytes, int at) {
        char c = CHARACTERS.charAt(bytes[at] & 0xFF);
        if (MARKS.indexOf(c) >= 0) {
            return true;
        }
        boolean before = at > 0 && bytes[at - 1] >= 0;
        boolean after = at + 1 < bytes.length && bytes[at + 1] >= 0;
        if (Character.isLetter(c)) {
            boolean word = before && isLetter(bytes[at - 1]) || after && isLetter(bytes[at + 1]);
            return word && UNLIKELY.indexOf(c) < 0;
        }
        return c >= '\u00A0' && c <= '\u00F7' && (before || after);
    }

    private static boolean isLetter(byte value) {
        return Character.isLetter((char) value);
    }
}
