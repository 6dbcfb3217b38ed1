package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.finding.Assessment;
import java.util.List;
import java.util.Map;

/** One demand of a policy on a page: a function of values that returns what it found out and does nothing else. */
public interface Rule {

    /** Kebab-case name of what it flags. */
    String id();

    /** An assessment for each thing it looked at, in reading order. */
    List<Assessment> assess(AnnotatedDocument page, RuleContext context);

    /** The phrases it wants found, by list id; they become {@code PhraseMention}s in the one pass over the page. */
    default Map<String, List<String>> phrases() {
        return Map.of();
    }

    /** Of its lists those whose phrases count only where no phrase of another list stands beside them: that list, by list id. */
    default Map<String, String> unless() {
        return Map.of();
    }
}
