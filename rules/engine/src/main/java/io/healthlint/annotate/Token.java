package io.healthlint.annotate;

/**
 * A word, a number or a punctuation mark of a sentence.
 *
 * @param form folded for matching: lower case, straight quotes, "-" for hyphens and en dashes, "—" for em dashes, no
 *     accents, no zero-width characters
 * @param start offset in the block's prose
 * @param end offset in the block's prose, exclusive
 * @param kind what it is
 * @param shape how its letters are written
 */
record Token(String form, int start, int end, Kind kind, Shape shape) {

    enum Kind {
        WORD,
        NUMBER,
        /** A hyphen or en dash with no space on either side: "anti-aging". Phrases match across it. */
        JOINT,
        MARK
    }

    enum Shape {
        LOWER,
        /** First letter upper case. */
        CAPITAL,
        /** Two letters or more, all upper case. */
        UPPER,
        NONE
    }

    boolean is(String folded) {
        return form.equals(folded);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
