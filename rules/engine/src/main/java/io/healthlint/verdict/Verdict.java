package io.healthlint.verdict;

import io.healthlint.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run comes to.
 *
 * @param outcome pass or fail
 * @param failSeverity the severity from which a finding counts against the build
 * @param maxAllowedViolations how many such findings are allowed
 * @param judged all findings in the one order of reports, each with what it does to the build
 */
public record Verdict(Outcome outcome, Severity failSeverity, int maxAllowedViolations, List<Judged> judged) {

    /** Pass or fail. */
    public enum Outcome {
        PASS,
        FAIL
    }

    public Verdict {
        judged = List.copyOf(judged);
    }

    /** Whether more findings count against the build than are allowed. */
    public boolean failed() {
        return outcome == Outcome.FAIL;
    }

    /** How many findings there are with this effect on the build. */
    public int count(Disposition disposition) {
        return (int) judged.stream().filter(j -> j.disposition() == disposition).count();
    }

    /** How many findings count against the build. */
    public int violations() {
        return count(Disposition.VIOLATION);
    }

    /** Number of findings of each severity, drafts included; zero for a severity without any. */
    public Map<Severity, Integer> bySeverity() {
        return countBySeverity(judged);
    }

    /** Number of findings of each rule and severity, by rule id. */
    public SortedMap<String, Map<Severity, Integer>> byRule() {
        SortedMap<String, List<Judged>> groups = new TreeMap<>();
        for (Judged one : judged) {
            groups.computeIfAbsent(one.finding().rule(), rule -> new ArrayList<>())
                    .add(one);
        }
        SortedMap<String, Map<Severity, Integer>> counts = new TreeMap<>();
        groups.forEach((rule, group) -> counts.put(rule, countBySeverity(group)));
        return Collections.unmodifiableSortedMap(counts);
    }

    private static Map<Severity, Integer> countBySeverity(List<Judged> group) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        for (Judged one : group) {
            counts.merge(one.finding().severity(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }
}
