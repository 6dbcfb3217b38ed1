package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides whether a run fails: more findings than allowed, as bad as {@code failSeverity} or worse, on pages that count.
 *
 * @param failSeverity the severity from which a finding counts
 * @param maxAllowedViolations how many findings may count before the run fails; 0 or more
 * @param failOnDrafts whether drafts count like published pages
 */
public record Judge(Severity failSeverity, int maxAllowedViolations, boolean failOnDrafts) {

    public Judge {
        if (maxAllowedViolations < 0) {
            throw new IllegalArgumentException("maxAllowedViolations is " + maxAllowedViolations + ", not 0 or more");
        }
    }

    /** A judge for whom drafts do not count. */
    public Judge(Severity failSeverity, int maxAllowedViolations) {
        this(failSeverity, maxAllowedViolations, false);
    }

    /** The verdict on the pages of a run, in whatever order they come. */
    public Verdict judge(List<PageResult> pages) {
        List<Judged> judged = new ArrayList<>();
        int violations = 0;
        for (PageResult page : pages) {
            for (Finding finding : page.findings()) {
                Disposition disposition = disposition(page, finding);
                violations += disposition == Disposition.VIOLATION ? 1 : 0;
                judged.add(new Judged(finding, disposition));
            }
        }
        judged.sort(Comparator.comparing(Judged::finding, Finding.ORDER));
        Verdict.Outcome outcome = violations > maxAllowedViolations ? Verdict.Outcome.FAIL : Verdict.Outcome.PASS;
        return new Verdict(outcome, failSeverity, maxAllowedViolations, judged);
    }

    private Disposition disposition(PageResult page, Finding finding) {
        if (page.draft() && !failOnDrafts) {
            return Disposition.DRAFT;
        }
        return finding.severity().atLeast(failSeverity) ? Disposition.VIOLATION : Disposition.BELOW_SEVERITY;
    }
}
