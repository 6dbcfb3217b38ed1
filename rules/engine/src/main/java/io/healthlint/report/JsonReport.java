package io.healthlint.report;

import static io.healthlint.report.Json.Layout.INLINE;
import static io.healthlint.report.Json.Layout.LINES;

import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Baseline;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The report for programs, {@code report.json}: a summary, all findings and the inventory of annotations, one on a line.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units, end columns are exclusive, as in SARIF 2.1.0 section 3.30.
 * It holds no clock time and no absolute path: the same pages and policy give the same bytes.
 */
public final class JsonReport implements Reporter {

    /** Raised when a member changes its meaning or goes; new members do not raise it. */
    private static final int FORMAT_VERSION = 1;

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "report.json";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        new Lines(new Json(out)).report(report);
    }

    /** One report as it is written. */
    private record Lines(Json json) {

        private void report(Report report) throws IOException {
            json.object(LINES).name("formatVersion").value(FORMAT_VERSION);
            json.name("policy").value(report.policy());
            json.name("today").value(report.today().toString());
            json.name("notice").value(Report.NOTICE);
            json.name("summary");
            summary(report);
            json.name("findings").array(LINES);
            for (Judged judged : report.verdict().judged()) {
                finding(judged);
            }
            json.end().name("fixed").array(LINES);
            for (Baseline.Entry entry : report.verdict().fixed()) {
                fixed(entry);
            }
            json.end().name("notRead").array(LINES);
            notRead(report.notRead());
            json.end().name("inventory").array(LINES);
            for (PageResult page : report.pages()) {
                for (InventoryItem item : page.inventory()) {
                    item(item);
                }
            }
            json.end().end();
        }

        private void summary(Report report) throws IOException {
            json.object(LINES).name("outcome").value(report.verdict().failed() ? "fail" : "pass");
            json.name("failSeverity").value(report.verdict().failSeverity().label());
            json.name("maxAllowedViolations").value(report.verdict().maxAllowedViolations());
            json.name("pages").value(report.linted());
            json.name("drafts").value(report.drafts());
            json.name("excludedFiles").value(report.notRead().excluded());
            json.name("linksOutside").value(report.notRead().linksOutside().size());
            json.name("unreadableFiles").value(report.notRead().unreadable().size());
            json.name("skippedLanguages").object(INLINE);
            for (Map.Entry<String, Integer> language : report.skippedLanguages().entrySet()) {
                json.name(language.getKey()).value(language.getValue());
            }
            json.end().name("severities").object(INLINE);
            for (Map.Entry<Severity, Integer> count :
                    report.verdict().bySeverity().entrySet()) {
                json.name(count.getKey().label()).value(count.getValue());
            }
            json.end();
            strings("outdatedFacts", report.outdatedFacts());
            json.name("dispositions").object(INLINE);
            for (Disposition disposition : Disposition.values()) {
                json.name(disposition.label()).value(report.verdict().count(disposition));
            }
            json.end().end();
        }

        private void notRead(NotRead notRead) throws IOException {
            for (String path : notRead.linksOutside()) {
                notRead(path, "a link out of the content directory, which is not followed");
            }
            for (NotRead.Unreadable file : notRead.unreadable()) {
                notRead(file.path(), file.problem());
            }
        }

        private void notRead(String path, String why) throws IOException {
            json.object(INLINE).name("path").value(path).name("why").value(why).end();
        }

        private void finding(Judged judged) throws IOException {
            Finding finding = judged.finding();
            json.object(INLINE);
            place(finding.path(), finding.location());
            json.name("rule").value(finding.rule());
            json.name("severity").value(finding.severity().label());
            json.name("disposition").value(judged.disposition().label());
            if (!judged.reason().isEmpty()) {
                json.name("reason").value(judged.reason());
            }
            json.name("fingerprint").value(finding.fingerprint());
            json.name("message").value(finding.message());
            json.name("text").value(finding.text());
            json.name("advice").value(finding.advice());
            json.name("why").value(finding.why());
            strings("because", finding.because());
            json.name("related").array(INLINE);
            for (Finding same : finding.also()) {
                json.object(INLINE);
                place(same.path(), same.location());
                json.name("text").value(same.text());
                json.name("note").value(finding.alsoNote());
                json.name("fingerprint").value(same.fingerprint()).end();
            }
            for (Related related : finding.references()) {
                json.object(INLINE);
                place(related.path(), related.location());
                json.name("text").value(related.text());
                json.name("note").value(related.note()).end();
            }
            json.end().end();
        }

        private void fixed(Baseline.Entry entry) throws IOException {
            json.object(INLINE).name("path").value(entry.path());
            json.name("rule").value(entry.rule());
            json.name("fingerprint").value(entry.id());
            json.name("count").value(entry.count());
            json.name("words").value(entry.words()).end();
        }

        private void item(InventoryItem item) throws IOException {
            json.object(INLINE);
            place(item.path(), item.location());
            json.name("kind").value(item.kind());
            json.name("text").value(item.text());
            json.name("attributes").object(INLINE);
            for (Map.Entry<String, String> attribute : item.attributes().entrySet()) {
                json.name(attribute.getKey()).value(attribute.getValue());
            }
            json.end();
            strings("because", item.because());
            json.end();
        }

        private void place(String path, Location location) throws IOException {
            json.name("path").value(path);
            json.name("line").value(location.line());
            json.name("column").value(location.column());
            json.name("endLine").value(location.endLine());
            json.name("endColumn").value(location.endColumn());
        }

        private void strings(String name, List<String> values) throws IOException {
            json.name(name).array(INLINE);
            for (String value : values) {
                json.value(value);
            }
            json.end();
        }
    }
}
