package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import java.util.HashMap;
import java.util.Map;

/** Which of a page's lists of phrases are mentioned where; each list is sorted out once. */
final class Mentions {

    private final AnnotatedDocument page;
    private final Map<String, Candidates> byList = new HashMap<>();

    Mentions(AnnotatedDocument page) {
        this.page = page;
    }

    boolean isIn(String list, Range range) {
        return !page.ofList(list).isEmpty()
                && !byList.computeIfAbsent(list, l -> new Candidates(page.ofList(l)))
                        .in(range)
                        .isEmpty();
    }
}
