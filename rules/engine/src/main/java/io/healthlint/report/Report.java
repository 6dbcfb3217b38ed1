package io.healthlint.report;

import io.healthlint.finding.PageResult;
import io.healthlint.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
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
 * @param outdatedFacts ids of the policy's facts whose review is overdue
 * @param content the way from the root of the repository to the content directory, with {@code /}; "" when it is the root
 * @param rules the rules of the policy, for the forms that tell of them
 */
public record Report(
        String policy,
        LocalDate today,
        NotRead notRead,
        List<PageResult> pages,
        Verdict verdict,
        List<String> outdatedFacts,
        String content,
        List<RuleText> rules) {

    /** What every report says of itself. */
    public static final String NOTICE = "This is not legal advice, and passing is no proof that a page is lawful.";

    /** A report of a run whose facts are all fresh, in a repository that holds nothing else. */
    public Report(String policy, LocalDate today, NotRead notRead, List<PageResult> pages, Verdict verdict) {
        this(policy, today, notRead, pages, verdict, List.of(), "", List.of());
    }

    public Report {
        outdatedFacts = List.copyOf(outdatedFacts);
        rules = List.copyOf(rules);
        pages = pages.stream().sorted(Comparator.comparing(PageResult::path)).toList();
    }

    /**
     * The path of a file from the root of the repository, where the tools that show findings beside a change look for it.
     *
     * @param path relative to the content directory; may lead out of it
     */
    public String repositoryPath(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (content + "/" + path).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
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
