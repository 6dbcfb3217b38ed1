package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is markup of its site generator.
 *
 * @param kind what it is
 * @param span where it stands
 * @param tag what is known of it when it is a tag that says something; else null
 * @param value the name that a closing tag closes, a link's target; "" where there is none
 */
public record Token(Kind kind, Span span, @Nullable Tag tag, String value) {

    /** What a token is. */
    public enum Kind {
        /** A tag that a later one may close. */
        OPEN,
        CLOSE,
        /** A tag that has no content. */
        SINGLE,
        /** Not shown, or no prose: an expression, a formula, an import. */
        HIDDEN,
        /** Hidden inside an HTML tag, which must stay a tag without it. */
        BLANK,
        COMMENT,
        /** The mark of a GitHub alert: it makes a callout of the quote around it. */
        ALERT,
        LINK,
        END_LINK
    }

    static Token tag(Kind kind, Tag tag) {
        return new Token(kind, tag.span(), tag, tag.name());
    }

    static Token of(Kind kind, int start, int end) {
        return new Token(kind, new Span(start, end), null, "");
    }

    static Token of(Kind kind, int start, int end, String value) {
        return new Token(kind, new Span(start, end), null, value);
    }
}
