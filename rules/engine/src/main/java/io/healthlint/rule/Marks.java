package io.healthlint.rule;

import io.healthlint.document.Block;
import io.healthlint.document.Mark;
import java.util.stream.Stream;

/** Finds a block's marks by place without walking over all of them. */
final class Marks {

    /** Markup nests; a mark that starts more marks earlier than this is not looked for. */
    private static final int DEEPEST = 32;

    private Marks() {}

    /** The marks that start in a part of the prose, from {@code from} to before {@code to}. */
    static Stream<Mark> starting(Block block, int from, int to) {
        return block.marks().subList(block.firstMark(from), block.firstMark(to)).stream();
    }

    /** Marks that start at or before an offset, the nearest first; some of them may end before it. */
    static Stream<Mark> around(Block block, int offset) {
        int after = block.firstMark(offset + 1);
        int most = Math.min(DEEPEST, after);
        return Stream.iterate(after - 1, i -> i - 1).limit(most).map(block.marks()::get);
    }
}
