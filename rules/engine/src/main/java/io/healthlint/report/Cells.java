package io.healthlint.report;

/** How many cells of a terminal a character takes, and what is shown for those that must not reach a terminal. */
public final class Cells {

    private static final int REPLACEMENT = 0xFFFD;

    /** Wide characters after Unicode's EastAsianWidth.txt (W and F), blocks of emoji taken whole; pairs of first and last. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x2705, 0x2705, 0x2728, 0x2728,
        0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0x33FF,
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private Cells() {}

    /** The width of a code point as it is shown: 0, 1, 2, or 4 for a tab. */
    static int width(int codePoint) {
        if (codePoint == '\t') {
            return 4;
        }
        int shown = shown(codePoint);
        int type = Character.getType(shown);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && WIDE[i] <= shown; i += 2) {
            if (shown <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** A text on one line without what could command a terminal or turn its writing direction. */
    public static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\t') {
                line.append("    ");
            } else {
                line.appendCodePoint(shown(codePoint));
            }
        });
        return line.toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r') {
            return ' ';
        }
        boolean turns = (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean separator = codePoint == 0x2028 || codePoint == 0x2029;
        return Character.isISOControl(codePoint) || turns || surrogate || separator ? REPLACEMENT : codePoint;
    }
}
