package io.healthlint.annotate;

import io.healthlint.annotation.Anchor;
import io.healthlint.document.Block;
import io.healthlint.document.Sentence;
import java.util.List;

/**
 * A sentence with its tokens: what every recogniser reads.
 *
 * @param block where it stands
 * @param sentence the slice of the block's prose
 * @param tokens in order; their offsets are offsets in the block's prose
 */
record TokenizedSentence(Block block, Sentence sentence, List<Token> tokens) {

    TokenizedSentence {
        tokens = List.copyOf(tokens);
    }

    static TokenizedSentence of(Block block, Sentence sentence) {
        return new TokenizedSentence(
                block, sentence, Tokenizer.tokens(block.prose().text(), sentence.start(), sentence.end()));
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
}
