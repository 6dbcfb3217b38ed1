package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.util.List;

/** All findings for a spreadsheet, a line for each. */
public final class CsvReport implements Reporter {

    private static final List<String> COLUMNS = List.of(
            "page",
            "line",
            "column",
            "severity",
            "rule",
            "disposition",
            "reason",
            "words",
            "message",
            "write",
            "why",
            "other-places",
            "fingerprint");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String fileName() {
        return "findings.csv";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Csv.line(COLUMNS, out);
        for (Judged judged : report.verdict().judged()) {
            Finding finding = judged.finding();
            List<String> others = finding.related().stream()
                    .map(related -> related.path() + ":" + related.location())
                    .toList();
            Csv.line(
                    List.of(
                            finding.path(),
                            Integer.toString(finding.location().line()),
                            Integer.toString(finding.location().column()),
                            finding.severity().label(),
                            finding.rule(),
                            judged.disposition().label(),
                            judged.reason(),
                            finding.text(),
                            finding.message(),
                            finding.advice(),
                            finding.why(),
                            String.join("; ", others),
                            finding.fingerprint()),
                    out);
        }
    }
}
