package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether a run fails: more findings than allowed, as bad as {@code failSeverity} or worse, on pages that count, and
 * of which nobody said that they are not to count.
 *
 * @param failSeverity the severity from which a finding counts
 * @param maxAllowedViolations how many findings may count before the run fails; 0 or more
 * @param failOnDrafts whether drafts count like published pages
 */
public record Judge(Severity failSeverity, int maxAllowedViolations, boolean failOnDrafts) {

    /** A finding, its page, and each of its places as a finding. */
    private record Case(PageResult page, Finding finding, List<Finding> places) {}

    public Judge {
        if (maxAllowedViolations < 0) {
            throw new IllegalArgumentException("maxAllowedViolations is " + maxAllowedViolations + ", not 0 or more");
        }
    }

    /** A judge for whom drafts do not count. */
    public Judge(Severity failSeverity, int maxAllowedViolations) {
        this(failSeverity, maxAllowedViolations, false);
    }

    /** The verdict on the pages of a run, in whatever order they come, with nothing exempt but by the pages themselves. */
    public Verdict judge(List<PageResult> pages) {
        return judge(pages, Exemptions.NONE);
    }

    /** The verdict on the pages of a run, in whatever order they come. */
    public Verdict judge(List<PageResult> pages, Exemptions exemptions) {
        List<Case> cases = pages.stream()
                .sorted(Comparator.comparing(PageResult::path))
                .flatMap(page -> page.findings().stream().map(f -> new Case(page, f, f.places())))
                .toList();
        Set<String> paths = pages.stream().map(PageResult::path).collect(Collectors.toSet());
        Exempting exempting = new Exempting(pages, paths, exemptions);
        List<Optional<Exempting.Word>> words = exempting.words(
                cases.stream().flatMap(one -> one.places().stream()).toList());
        List<Judged> judged = new ArrayList<>();
        int at = 0;
        for (Case one : cases) {
            int next = at + one.places().size();
            judged.addAll(judge(one, words.subList(at, next)));
            at = next;
        }
        for (Finding finding : exempting.inVain()) {
            judged.add(new Judged(finding, bySeverity(finding)));
        }
        judged.sort(Comparator.comparing(Judged::finding, Finding.ORDER));
        long violations = judged.stream()
                .filter(j -> j.disposition() == Disposition.VIOLATION)
                .count();
        Verdict.Outcome outcome = violations > maxAllowedViolations ? Verdict.Outcome.FAIL : Verdict.Outcome.PASS;
        Map<Boolean, List<Baseline.Entry>> gone =
                exempting.gone().stream().collect(Collectors.partitioningBy(e -> paths.contains(e.path())));
        return new Verdict(
                outcome,
                failSeverity,
                maxAllowedViolations,
                judged,
                gone.getOrDefault(true, List.of()),
                gone.getOrDefault(false, List.of()));
    }

    /** A finding whose places fare differently becomes several. */
    private List<Judged> judge(Case one, List<Optional<Exempting.Word>> words) {
        Exempting.Word counts = new Exempting.Word(disposition(one.page(), one.finding()), "");
        Map<Exempting.Word, List<Finding>> alike = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            alike.computeIfAbsent(words.get(i).orElse(counts), word -> new ArrayList<>())
                    .add(one.places().get(i));
        }
        List<Judged> judged = new ArrayList<>();
        alike.forEach((word, places) -> judged.add(new Judged(
                places.get(0)
                        .with(places.subList(1, places.size()), one.finding().alsoNote()),
                word.disposition(),
                word.reason())));
        return judged;
    }

    private Disposition disposition(PageResult page, Finding finding) {
        return page.draft() && !failOnDrafts ? Disposition.DRAFT : bySeverity(finding);
    }

    private Disposition bySeverity(Finding finding) {
        return finding.severity().atLeast(failSeverity) ? Disposition.VIOLATION : Disposition.BELOW_SEVERITY;
    }
}
