package io.healthlint.markdown;

import io.healthlint.document.Problem;
import io.healthlint.text.Span;
import java.util.List;

/** Takes what is wrong with a page's front matter, each fault at its own place. */
final class FrontMatterFaults {

    private static final String INVALID = "invalid-front-matter";

    private final List<Problem> problems;

    FrontMatterFaults(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Adds a fault.
     *
     * @param problem what is wrong, in one sentence without a full stop
     * @param advice how to mend it
     */
    void add(Span span, String problem, String advice) {
        problems.add(new Problem(INVALID, span, "The front matter cannot be read: " + problem + ".", advice));
    }
}
