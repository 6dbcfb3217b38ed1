package io.healthlint.verdict;

import io.healthlint.finding.Finding;
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
 * @param fixed entries of the baseline of which nothing is left on the pages of the run
 * @param unseen entries of the baseline about pages that the run did not see
 */
public record Verdict(
        Outcome outcome,
        Severity failSeverity,
        int maxAllowedViolations,
        List<Judged> judged,
        List<Baseline.Entry> fixed,
        List<Baseline.Entry> unseen) {

    /** Pass or fail. */
    public enum Outcome {
        PASS,
        FAIL
    }

    public Verdict {
        judged = List.copyOf(judged);
        fixed = List.copyOf(fixed);
        unseen = List.copyOf(unseen);
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

    /** How many findings of the baseline are fixed. */
    public int fixedFindings() {
        return Baseline.count(fixed);
    }

    /** The same verdict, which tells nothing of what is fixed: where no file has to follow. */
    public Verdict withoutFixed() {
        return new Verdict(outcome, failSeverity, maxAllowedViolations, judged, List.of(), List.of());
    }

    /** Whether a baseline knew anything of the pages. */
    public boolean hasBaseline() {
        return count(Disposition.KNOWN) > 0 || !fixed.isEmpty();
    }

    /** The findings that nobody exempted, those of drafts included. */
    public List<Judged> standing() {
        return judged.stream().filter(j -> !j.disposition().isExempt()).toList();
    }

    /**
     * What a baseline made of this run holds: its findings, each place for itself, but for those that the pages or a waiver
     * speak for.
     *
     * @param all also those that were not known before
     */
    public List<Finding> forBaseline(boolean all) {
        return judged.stream()
                .filter(j -> j.disposition() == Disposition.KNOWN
                        || (all && !j.disposition().isExempt()))
                .map(Judged::finding)
                .filter(finding -> !Exempting.IN_VAIN.contains(finding.rule()))
                .flatMap(finding -> finding.places().stream())
                .toList();
    }

    /** Number of standing findings of each severity; zero for a severity without any. */
    public Map<Severity, Integer> bySeverity() {
        return countBySeverity(standing());
    }

    /** Number of standing findings of each rule and severity, by rule id. */
    public SortedMap<String, Map<Severity, Integer>> byRule() {
        SortedMap<String, List<Judged>> groups = new TreeMap<>();
        for (Judged one : standing()) {
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
