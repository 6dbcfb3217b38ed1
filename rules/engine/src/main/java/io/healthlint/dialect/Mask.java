package io.healthlint.dialect;

import io.healthlint.text.Span;
import java.util.List;

/** Takes tokens out of a text and leaves its lines as they are. */
final class Mask {

    private Mask() {}

    /**
     * The text as the Markdown parser is to see it.
     *
     * @param lines of those that show nothing a blank line stays, as the generator would leave
     */
    static String of(String text, List<Token> tokens, List<TagLine> lines) {
        char[] masked = text.toCharArray();
        for (Token token : tokens) {
            fill(masked, token.span(), token.kind() == Token.Kind.BLANK ? ' ' : Dialect.MASK);
        }
        for (TagLine line : lines) {
            if (line.tags().isEmpty() && !line.encloses()) {
                fill(masked, line.span(), ' ');
            }
        }
        return new String(masked);
    }

    private static void fill(char[] text, Span span, char mask) {
        for (int i = span.start(); i < span.end(); i++) {
            if (!Lines.isEnd(text[i])) {
                text[i] = mask;
            }
        }
    }
}
