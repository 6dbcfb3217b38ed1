package io.healthlint.document;

import org.jspecify.annotations.Nullable;

/**
 * A fact about a piece of a block's prose that is no character of it.
 *
 * @param kind what it is
 * @param start offset in the {@link Prose}
 * @param end offset in the prose, exclusive; equal to {@code start} for what has no text (a footnote reference)
 * @param value the link's destination, the footnote's label, the HTML tag's name; "" where there is none
 * @param tag what is known of a {@link Kind#TAG} of the site generator; else null
 */
public record Mark(
        Kind kind,
        int start,
        int end,
        String value,
        @Nullable Tag tag) {

    /** A mark that is no generator's tag. */
    public Mark(Kind kind, int start, int end, String value) {
        this(kind, start, end, value, null);
    }

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
