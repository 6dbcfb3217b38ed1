package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.verdict.Judged;
import java.io.IOException;

/**
 * The report in the form of Checkstyle, which many tools read. A finding that somebody exempted has Checkstyle's severity
 * "ignore", and its message says on whose word.
 */
public final class CheckstyleReport implements Reporter {

    @Override
    public String format() {
        return "checkstyle";
    }

    @Override
    public String fileName() {
        return "checkstyle.xml";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Xml xml = new Xml(out).start("checkstyle").attribute("version", "10.0");
        String file = "";
        for (Judged judged : report.verdict().judged()) {
            Finding finding = judged.finding();
            if (!finding.path().equals(file)) {
                if (!file.isEmpty()) {
                    xml.end();
                }
                file = finding.path();
                xml.start("file").attribute("name", report.repositoryPath(file));
            }
            xml.start("error").attribute("line", finding.location().line());
            xml.attribute("column", finding.location().column());
            boolean exempt = judged.disposition().isExempt();
            xml.attribute("severity", exempt ? "ignore" : finding.severity().label());
            xml.attribute("message", Messages.full(judged));
            xml.attribute("source", "health-lint." + finding.rule()).end();
        }
        if (!file.isEmpty()) {
            xml.end();
        }
        xml.end();
    }
}
