package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Fix;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One demand of a policy on a page: a function of values that returns what it found out and does nothing else. */
public interface Rule {

    /** Kebab-case name of what it flags. */
    String id();

    /** An assessment for each thing it looked at, in reading order. */
    List<Assessment> assess(AnnotatedDocument page, RuleContext context);

    /**
     * Kinds of annotations that can meet what it demands of annotations of a kind: of claims, caveats. None for a rule that
     * demands nothing of them.
     */
    default Set<String> demands(String kind) {
        return Set.of();
    }

    /**
     * What it says nothing of although it is of the kind that the rule looks at, each with the reason: for explanations. What
     * {@link #assess} excuses is not among it.
     */
    default List<Excused> passedOver(AnnotatedDocument page, RuleContext context) {
        return List.of();
    }

    /** The changes that are safe to make of a page on which it finds something; none for most rules. */
    default List<Fix> fixes(AnnotatedDocument page, RuleContext context) {
        return List.of();
    }

    /** The phrases it wants found, by list id; they become {@code PhraseMention}s in the one pass over the page. */
    default Map<String, List<String>> phrases() {
        return Map.of();
    }

    /** Of its lists those whose phrases count only where no phrase of another list stands beside them: that list, by list id. */
    default Map<String, String> unless() {
        return Map.of();
    }
}
