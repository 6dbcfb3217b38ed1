package io.healthlint.rule;

import io.healthlint.annotation.Anchor;

/**
 * Sentences that follow one another on a page.
 *
 * @param from the first, as a {@link #key}
 * @param to after the last
 */
record Range(long from, long to) {

    /** A sentence's place in reading order. */
    static long key(int block, int sentence) {
        return ((long) block << 32) | sentence;
    }

    static long key(Anchor at) {
        return key(at.block(), at.sentence());
    }

    static Range sentences(int block, int from, int to) {
        return new Range(key(block, Math.max(0, from)), key(block, to));
    }

    static Range blocks(int from, int to) {
        return new Range(key(from, 0), key(to, 0));
    }
}
