package io.healthlint.report;

import static io.healthlint.report.Json.Layout.INLINE;
import static io.healthlint.report.Json.Layout.LINES;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report as SARIF 2.1.0 (OASIS, 2023), a result on a line. Lines and columns count from 1 in UTF-16 units, end columns are
 * exclusive (section 3.30). What the page suppresses is suppressed "inSource", what is waived or known is "external".
 */
public final class SarifReport implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    /** What a path of a URI may hold as it is, besides letters and digits; no colon, which could make a scheme of a name. */
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "health-lint.sarif";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Json json = new Json(out).object(LINES);
        json.name("$schema").value(SCHEMA).name("version").value("2.1.0");
        json.name("runs").array(LINES).object(LINES);
        Map<String, Integer> indexes = rules(report, json);
        json.name("columnKind").value("utf16CodeUnits");
        json.name("properties").object(INLINE);
        json.name("policy").value(report.policy());
        json.name("today").value(report.today().toString());
        json.name("notice").value(Report.NOTICE).end();
        json.name("results").array(LINES);
        for (Judged judged : report.verdict().judged()) {
            result(report, judged, indexes, json);
        }
        json.end().end().end().end();
    }

    private static Map<String, Integer> rules(Report report, Json json) throws IOException {
        json.name("tool").object(LINES).name("driver").object(LINES);
        json.name("name").value("health-lint").name("rules").array(LINES);
        Map<String, Integer> indexes = new HashMap<>();
        for (RuleText rule : report.rules()) {
            indexes.put(rule.id(), indexes.size());
            json.object(INLINE).name("id").value(rule.id());
            json.name("shortDescription")
                    .object(INLINE)
                    .name("text")
                    .value(rule.says())
                    .end();
            json.name("fullDescription")
                    .object(INLINE)
                    .name("text")
                    .value(rule.why())
                    .end();
            json.name("help").object(INLINE);
            json.name("text")
                    .value(rule.why())
                    .name("markdown")
                    .value(rule.page())
                    .end();
            json.name("defaultConfiguration").object(INLINE);
            json.name("level").value(level(rule.severity())).end().end();
        }
        json.end().end().end();
        return indexes;
    }

    private static void result(Report report, Judged judged, Map<String, Integer> indexes, Json json)
            throws IOException {
        Finding finding = judged.finding();
        json.object(INLINE).name("ruleId").value(finding.rule());
        if (indexes.containsKey(finding.rule())) {
            json.name("ruleIndex").value(indexes.get(finding.rule()));
        }
        json.name("level").value(level(finding.severity()));
        json.name("message")
                .object(INLINE)
                .name("text")
                .value(Messages.of(finding))
                .end();
        json.name("locations").array(INLINE).object(INLINE);
        place(report, finding.path(), finding.location(), json);
        json.end().end();
        related(report, finding.related(), json);
        json.name("partialFingerprints").object(INLINE);
        json.name("healthLint/v1").value(finding.fingerprint()).end();
        suppressions(report, judged, json);
        json.name("properties").object(INLINE);
        json.name("disposition").value(judged.disposition().label());
        json.name("words").value(finding.text()).name("write").value(finding.advice());
        json.name("why").value(finding.why()).name("because").array(INLINE);
        for (String cue : finding.because()) {
            json.value(cue);
        }
        json.end().end().end();
    }

    private static void related(Report report, List<Related> places, Json json) throws IOException {
        json.name("relatedLocations").array(INLINE);
        for (Related one : places) {
            json.object(INLINE)
                    .name("message")
                    .object(INLINE)
                    .name("text")
                    .value(note(one))
                    .end();
            place(report, one.path(), one.location(), json);
            json.end();
        }
        json.end();
    }

    private static String note(Related one) {
        return one.note().isBlank() ? one.text() : one.note() + ": " + one.text();
    }

    private static void place(Report report, String path, Location at, Json json) throws IOException {
        json.name("physicalLocation").object(INLINE);
        json.name("artifactLocation").object(INLINE);
        json.name("uri")
                .value(uri(report.repositoryPath(path)))
                .name("uriBaseId")
                .value(ROOT)
                .end();
        json.name("region").object(INLINE);
        json.name("startLine").value(at.line()).name("startColumn").value(at.column());
        json.name("endLine").value(at.endLine()).name("endColumn").value(at.endColumn());
        json.end().end();
    }

    private static void suppressions(Report report, Judged judged, Json json) throws IOException {
        Disposition disposition = judged.disposition();
        json.name("suppressions").array(INLINE);
        if (disposition.isExempt()) {
            json.object(INLINE);
            json.name("kind").value(disposition == Disposition.SUPPRESSED ? "inSource" : "external");
            json.name("status")
                    .value("accepted")
                    .name("justification")
                    .value(judged.reason())
                    .end();
        }
        json.end();
        if (report.verdict().hasBaseline()) {
            json.name("baselineState").value(disposition == Disposition.KNOWN ? "unchanged" : "new");
        }
    }

    /** A relative reference (RFC 3986, section 4.2) whatever the file's name holds. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > ' ' && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0);
            uri.append(plain ? Character.toString(one) : String.format(Locale.ROOT, "%%%02X", one & 0xFF));
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }
}
