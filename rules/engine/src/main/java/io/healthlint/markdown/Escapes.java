package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.text.Span;

/** The escapes of quoted text: JSON's (RFC 8259, section 7) and TOML's (1.0, "String"; {@code \e} and {@code \x} of 1.1). */
enum Escapes {
    JSON("\"\\/bfnrt", "\"\\/\b\f\n\r\t"),
    TOML("\"\\bfnrte", "\"\\\b\f\n\r\t\u001b");

    private final String written;
    private final String read;

    Escapes(String written, String read) {
        this.written = written;
        this.read = read;
    }

    /**
     * Decodes one escape.
     *
     * @param at offset of its backslash
     * @param prose is given what it stands for
     * @return the offset behind it, or {@code at} when it is none that the language knows
     */
    int decode(String source, int at, int end, Prose.Builder prose) {
        char kind = at + 1 < end ? source.charAt(at + 1) : 0;
        int known = written.indexOf(kind);
        if (known >= 0) {
            prose.decoded(read.substring(known, known + 1), new Span(at, at + 2));
            return at + 2;
        }
        int digits = kind == 'u' ? 4 : this == TOML && kind == 'U' ? 8 : this == TOML && kind == 'x' ? 2 : 0;
        int code = digits == 0 ? -1 : hex(source, at + 2, digits, end);
        int next = at + 2 + digits;
        if (this == JSON && isHigh(code)) {
            int low = source.startsWith("\\u", next) ? hex(source, next + 2, 4, end) : -1;
            boolean pair = low >= 0 && Character.isLowSurrogate((char) low);
            code = pair ? Character.toCodePoint((char) code, (char) low) : code;
            next += pair ? 6 : 0;
        }
        if (!Character.isValidCodePoint(code) || isSurrogate(code)) {
            return at;
        }
        prose.decoded(Character.toString(code), new Span(at, next));
        return next;
    }

    /** The number that so many hexadecimal digits write, or -1. */
    private static int hex(String source, int from, int digits, int end) {
        if (from + digits > end) {
            return -1;
        }
        long value = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = Character.digit(source.charAt(at), 16);
            if (digit < 0 || source.charAt(at) > 'f') {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value > Character.MAX_CODE_POINT ? -1 : (int) value;
    }

    private static boolean isHigh(int code) {
        return isSurrogate(code) && Character.isHighSurrogate((char) code);
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
