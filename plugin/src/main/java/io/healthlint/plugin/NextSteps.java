package io.healthlint.plugin;

import io.healthlint.report.Report;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import io.healthlint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What somebody who reads the last line of the log can do next, with the command to do it. */
final class NextSteps {

    private NextSteps() {}

    /** Lines for the end of the summary; none when there is nothing to do. */
    static List<String> of(Report report, boolean failOnViolation) {
        Verdict verdict = report.verdict();
        List<String> steps = new ArrayList<>();
        if (verdict.failed() && failOnViolation) {
            steps.add("write what the lines \"write:\" say, or put draft: true at the top of a page that is not ready");
            if (verdict.count(Disposition.KNOWN) == 0) {
                steps.add("to fail on new findings only: mvn health-lint:baseline, and commit the file that it writes");
            }
            steps.add("to see how a line was read: mvn health-lint:explain -Dhealth-lint.at=page.md:12");
        } else if (verdict.failed()) {
            steps.add("to turn the build red: failOnViolation true (-Dhealth-lint.failOnViolation=true)");
        }
        if (draftsWouldFail(verdict)) {
            steps.add("to turn the drafts red: -Dhealth-lint.failOnDrafts=true");
        }
        return steps.stream().map(step -> "  next: " + step).toList();
    }

    private static boolean draftsWouldFail(Verdict verdict) {
        return verdict.judged().stream()
                .filter(judged -> judged.disposition() == Disposition.DRAFT)
                .map(Judged::finding)
                .anyMatch(finding -> finding.severity().atLeast(verdict.failSeverity()));
    }
}
