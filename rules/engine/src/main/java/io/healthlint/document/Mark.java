package io.healthlint.document;

/**
 * A fact about a piece of a block's prose that is no character of it.
 *
 * @param kind what it is
 * @param start offset in the {@link Prose}
 * @param end offset in the prose, exclusive; equal to {@code start} for what has no text (a footnote reference)
 * @param value the link's destination, the footnote's label, the HTML tag's name; "" where there is none
 */
public record Mark(Kind kind, int start, int end, String value) {

    /** The kinds of marks. */
    public enum Kind {
        LINK,
        FOOTNOTE_REFERENCE,
        CODE,
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        /** An inline HTML element, a component or a template tag. */
        TAG
    }
}
