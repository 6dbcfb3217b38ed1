package io.healthlint.annotate;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.Cue;
import io.healthlint.document.Block;
import io.healthlint.document.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its tokens: what every recogniser reads.
 *
 * @param block where it stands
 * @param sentence the slice of the block's prose
 * @param tokens in order; their offsets are offsets in the block's prose
 * @param start where its text begins in the block's prose; the sentence's start, or that of a piece of it
 * @param end where its text ends, exclusive
 */
record TokenizedSentence(Block block, Sentence sentence, List<Token> tokens, int start, int end) {

    private static final int MAX_TOKENS = 200;

    TokenizedSentence {
        tokens = List.copyOf(tokens);
    }

    static TokenizedSentence of(Block block, Sentence sentence) {
        List<Token> tokens = Tokenizer.tokens(block.prose().text(), sentence.start(), sentence.end());
        return new TokenizedSentence(block, sentence, tokens, sentence.start(), sentence.end());
    }

    /**
     * A sentence as its readers take it: whole, or in pieces of so many tokens when it is longer than any sentence is.
     * What is read within a piece may take quadratic time; a page without a single stop must not.
     */
    static List<TokenizedSentence> pieces(Block block, Sentence sentence) {
        TokenizedSentence whole = of(block, sentence);
        List<Token> tokens = whole.tokens();
        if (tokens.size() <= MAX_TOKENS) {
            return tokens.isEmpty() ? List.of() : List.of(whole);
        }
        List<TokenizedSentence> pieces = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += MAX_TOKENS) {
            int to = Math.min(from + MAX_TOKENS, tokens.size());
            int start = from == 0 ? sentence.start() : tokens.get(from).start();
            int end = to == tokens.size() ? sentence.end() : tokens.get(to).start();
            pieces.add(new TokenizedSentence(block, sentence, tokens.subList(from, to), start, end));
        }
        return pieces;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The words from one token to another, both included. */
    Anchor anchor(int first, int last) {
        return Anchor.of(
                block, sentence, tokens.get(first).start(), tokens.get(last).end());
    }

    /** The words from one token to another, both included, as a reader sees them. */
    String text(int first, int last) {
        return block.prose()
                .text()
                .substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The words from one token to another, both included, as a reason. */
    Cue cue(String role, int first, int last) {
        return new Cue(role, text(first, last), anchor(first, last).span().start());
    }
}
