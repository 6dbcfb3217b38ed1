package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report as a suite of tests, after Surefire's schema: what fails the build is a failure, what does not is a test that was
 * skipped and says why, and a page without findings is a test that passed.
 */
public final class JunitReport implements Reporter {

    private static final String NAME = "health-lint";

    @Override
    public String format() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "TEST-health-lint.xml";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        Map<String, List<Judged>> byPage = new HashMap<>();
        for (Judged judged : report.verdict().judged()) {
            byPage.computeIfAbsent(judged.finding().path(), p -> new ArrayList<>())
                    .add(judged);
        }
        List<String> clean = report.pages().stream()
                .filter(page -> page.status() == PageResult.Status.LINTED)
                .map(PageResult::path)
                .filter(path -> !byPage.containsKey(path))
                .toList();
        int failures = report.verdict().violations();
        int findings = report.verdict().judged().size();
        Xml xml = new Xml(out).start("testsuite").attribute("name", NAME).attribute("time", "0");
        xml.attribute("tests", findings + clean.size()).attribute("errors", 0);
        xml.attribute("skipped", findings - failures).attribute("failures", failures);
        for (String path : clean) {
            start(xml, path, "no findings").end();
        }
        for (Judged judged : report.verdict().judged()) {
            test(xml, judged);
        }
        xml.end();
    }

    private static void test(Xml xml, Judged judged) throws IOException {
        Finding finding = judged.finding();
        start(xml, finding.path(), finding.rule() + " " + finding.location());
        if (judged.disposition() == Disposition.VIOLATION) {
            xml.start("failure").attribute("message", finding.message());
            xml.attribute("type", finding.rule()).text(text(finding));
        } else {
            String reason = judged.reason().isEmpty() ? "" : ": " + judged.reason();
            xml.start("skipped").attribute("message", judged.disposition().label() + reason + "; " + finding.message());
            xml.end();
        }
        xml.end();
    }

    private static Xml start(Xml xml, String path, String name) throws IOException {
        return xml.start("testcase")
                .attribute("name", name)
                .attribute("classname", path)
                .attribute("time", "0");
    }

    private static String text(Finding finding) {
        Set<String> others = finding.related().stream()
                .map(related -> related.path() + ":" + related.location() + "  " + related.note())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return finding.path() + ":" + finding.location() + "\n" + finding.sourceLine() + "\nwrite: "
                + finding.advice().strip() + "\nwhy: " + finding.why().strip()
                + (others.isEmpty() ? "" : "\nalso: " + String.join("\n      ", others));
    }
}
