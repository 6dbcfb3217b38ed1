package io.healthlint.document;

/**
 * A slice of a block's prose; it never leaves its block.
 *
 * @param index from 0 within the block
 * @param start offset in the {@link Prose}, without leading white space
 * @param end offset in the prose, exclusive, without trailing white space
 */
public record Sentence(int index, int start, int end) {}
