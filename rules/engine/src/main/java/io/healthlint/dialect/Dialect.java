package io.healthlint.dialect;

import java.util.List;
import java.util.Optional;

/**
 * A page as the Markdown parser is to see it, and what was taken out of its sight.
 *
 * @param text as long as the page, so that offsets are the page's; where a token stands there is {@link #MASK}
 * @param tokens everything that was found, in order, none inside another
 * @param lines those that stand on lines of their own, in order
 * @param indentedCode whether four spaces make code: not in MDX
 */
public record Dialect(String text, List<Token> tokens, List<TagLine> lines, boolean indentedCode) {

    /**
     * Stands for a character of markup. A private-use character is a letter to the parser, as the words are that a tag makes;
     * where a page holds one itself (icon fonts do) it is no prose either.
     */
    public static final char MASK = '\uE000';

    public Dialect {
        tokens = List.copyOf(tokens);
        lines = List.copyOf(lines);
    }

    /** A page that is all CommonMark. */
    public static Dialect plain(String text) {
        return new Dialect(text, List.of(), List.of(), true);
    }

    /** The token that starts at an offset. */
    public Optional<Token> tokenAt(int offset) {
        int at = Search.first(tokens.size(), i -> tokens.get(i).span().start() >= offset);
        return at < tokens.size() && tokens.get(at).span().start() == offset
                ? Optional.of(tokens.get(at))
                : Optional.empty();
    }

    /** The lines that start at an offset. */
    public Optional<TagLine> lineAt(int offset) {
        int at = Search.first(lines.size(), i -> lines.get(i).span().start() >= offset);
        return at < lines.size() && lines.get(at).span().start() == offset
                ? Optional.of(lines.get(at))
                : Optional.empty();
    }
}
