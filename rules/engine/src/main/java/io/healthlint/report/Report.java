package io.healthlint.report;

import io.healthlint.finding.PageResult;
import io.healthlint.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the reports show of one run.
 *
 * @param policy how the policy was found, for people: "health-lint.yaml", "built-in pack us-health"
 * @param today the day that ages were counted from
 * @param notRead the files that are no pages of the run
 * @param pages the pages, by path
 * @param verdict what they come to
 */
public record Report(String policy, LocalDate today, NotRead notRead, List<PageResult> pages, Verdict verdict) {

    public Report {
        pages = pages.stream().sorted(Comparator.comparing(PageResult::path)).toList();
    }

    /** How many pages were linted. */
    public int linted() {
        return (int) pages.stream()
                .filter(page -> page.status() == PageResult.Status.LINTED)
                .count();
    }

    /** How many linted pages are drafts. */
    public int drafts() {
        return (int) pages.stream()
                .filter(page -> page.status() == PageResult.Status.LINTED && page.draft())
                .count();
    }

    /** Number of pages that were skipped, by their language. */
    public SortedMap<String, Integer> skippedLanguages() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (PageResult page : pages) {
            if (page.status() == PageResult.Status.SKIPPED_LANGUAGE) {
                counts.merge(page.language(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
