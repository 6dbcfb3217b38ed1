package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Tags that stand on lines of their own, and what they enclose. To the page around them they are a block.
 *
 * @param span from the first to the last character of the tags
 * @param tokens the tags
 * @param contentEnd where the enclosed content ends; the end of the span when nothing is enclosed
 * @param end where the closing line ends; {@code contentEnd} when indentation alone says where the content ends
 * @param indentation by how many columns the content is indented; -1 when its first line says so
 */
public record TagLine(Span span, List<Token> tokens, int contentEnd, int end, int indentation) {

    public TagLine {
        tokens = List.copyOf(tokens);
    }

    /** Whether something is enclosed. */
    public boolean encloses() {
        return contentEnd > span.end();
    }

    /** The tags that open something or stand for themselves. */
    public List<Tag> tags() {
        return tokens.stream().map(Token::tag).filter(Objects::nonNull).toList();
    }
}
