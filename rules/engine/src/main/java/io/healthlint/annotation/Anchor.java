package io.healthlint.annotation;

import io.healthlint.document.Block;
import io.healthlint.document.Sentence;
import io.healthlint.text.Span;

/**
 * Where an annotation stands; it never leaves its sentence.
 *
 * @param block index of the block
 * @param sentence index of the sentence in the block
 * @param start offset in the block's prose
 * @param end offset in the block's prose, exclusive
 * @param span the same in the source
 */
public record Anchor(int block, int sentence, int start, int end, Span span) implements Comparable<Anchor> {

    /** A piece of a sentence. */
    public static Anchor of(Block block, Sentence sentence, int start, int end) {
        if (start < sentence.start() || end > sentence.end() || start >= end) {
            throw new IllegalArgumentException("[" + start + "," + end + ") leaves its sentence " + sentence);
        }
        return new Anchor(
                block.index(), sentence.index(), start, end, block.prose().span(start, end));
    }

    /** A whole sentence. */
    public static Anchor of(Block block, Sentence sentence) {
        return of(block, sentence, sentence.start(), sentence.end());
    }

    @Override
    public int compareTo(Anchor other) {
        int order = Integer.compare(block, other.block);
        order = order != 0 ? order : Integer.compare(start, other.start);
        return order != 0 ? order : Integer.compare(other.end, end);
    }
}
