package io.healthlint.document;

/** Looks a bounded way back and ahead in a text for words, marks and brackets. */
final class Scan {

    /** The longest word or web address that is looked at. */
    static final int MAX_WORD = 80;

    private final String text;
    private final int start;

    /**
     * @param text the block's text
     * @param start where the sentence begins: nothing before it is looked at
     */
    Scan(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The word that ends before an offset, with inner stops: "e.g", "Ph.D". */
    String wordBefore(int wordEnd) {
        int i = wordEnd;
        while (i > Math.max(start, wordEnd - MAX_WORD) && isWordSign(text.charAt(i - 1))) {
            i--;
        }
        while (i < wordEnd && text.charAt(i) == '.') {
            i++;
        }
        return text.substring(i, wordEnd);
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\u00B0';
    }

    String wordAt(int from) {
        int i = from;
        while (i < Math.min(text.length(), from + MAX_WORD)
                && (Character.isLetterOrDigit(text.charAt(i))
                        || text.charAt(i) == '\''
                        || text.charAt(i) == '\u2019')) {
            i++;
        }
        return text.substring(from, i);
    }

    int skipSpace(int from) {
        int i = from;
        while (i < text.length() && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipOpeners(int from) {
        int i = from;
        while (i < text.length() && Chars.isOpener(text.charAt(i))) {
            i++;
        }
        return i;
    }

    int skipClosers(int from) {
        int i = from;
        while (i < text.length() && (Chars.isCloser(text.charAt(i)) || Chars.isSuperscript(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    int skipNumbers(int from) {
        int i = from;
        while (i < Math.min(text.length(), from + 16)
                && (Character.isDigit(text.charAt(i))
                        || ",-\u2013".indexOf(text.charAt(i)) >= 0
                        || text.charAt(i) == ' ' && i + 1 < text.length() && text.charAt(i - 1) == ',')) {
            i++;
        }
        return i;
    }
}
