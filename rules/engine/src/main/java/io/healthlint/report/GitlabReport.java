package io.healthlint.report;

import static io.healthlint.report.Json.Layout.INLINE;
import static io.healthlint.report.Json.Layout.LINES;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The report in the form of GitLab's Code Quality, a subset of Code Climate's. A finding that somebody exempted is an info, and
 * says on whose word.
 */
public final class GitlabReport implements Reporter {

    @Override
    public String format() {
        return "gitlab";
    }

    @Override
    public String fileName() {
        return "gl-code-quality-report.json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Json json = new Json(out).array(LINES);
        Map<String, Integer> seen = new HashMap<>();
        for (Judged judged : report.verdict().judged()) {
            Finding finding = judged.finding();
            // GitLab takes two entries with one fingerprint for one.
            String fingerprint = finding.fingerprint() + "/" + finding.path();
            int times = seen.merge(fingerprint, 1, Integer::sum);
            json.object(INLINE).name("description").value(Messages.full(judged));
            json.name("check_name").value(finding.rule());
            json.name("fingerprint").value(times == 1 ? fingerprint : fingerprint + "/" + times);
            json.name("severity").value(severity(judged));
            json.name("location").object(INLINE);
            json.name("path").value(report.repositoryPath(finding.path()));
            json.name("lines").object(INLINE);
            json.name("begin").value(finding.location().line());
            json.name("end").value(finding.location().endLine());
            json.end().end().end();
        }
        json.end();
    }

    private static String severity(Judged judged) {
        Severity severity = judged.disposition().isExempt()
                ? Severity.INFO
                : judged.finding().severity();
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
