package io.healthlint.dialect;

import java.util.function.IntPredicate;

/** Binary search over what is sorted. */
final class Search {

    private Search() {}

    /** The first index below {@code size} for which a predicate holds that, once it holds, holds for all that follow. */
    static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
