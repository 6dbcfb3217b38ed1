package io.healthlint.report;

import io.healthlint.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report tells of a rule or fact; the pages of the reference are made of the same.
 *
 * @param id its name
 * @param severity of its findings, mostly
 * @param off whether the policy switches it off
 * @param says what it flags, or, for a fact, what is right
 * @param why the reason
 * @param advice what to write
 * @param sources the law or guidance behind it, or who says so
 * @param details the rest that is known of it, by name
 * @param examples pages that are flagged, and pages that are not
 * @param page its page of the reference, as Markdown
 */
public record RuleText(
        String id,
        Severity severity,
        boolean off,
        String says,
        String why,
        String advice,
        List<String> sources,
        Map<String, String> details,
        List<Example> examples,
        String page) {

    /**
     * A page that shows the rule.
     *
     * @param label "Flagged", "Not flagged in the profile strict"
     * @param text the page, as Markdown
     */
    public record Example(String label, String text) {}

    public RuleText {
        sources = List.copyOf(sources);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        examples = List.copyOf(examples);
    }
}
