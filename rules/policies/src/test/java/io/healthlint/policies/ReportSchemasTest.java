package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyReader;
import io.healthlint.report.JunitReport;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.report.Reporter;
import io.healthlint.report.RuleText;
import io.healthlint.report.SarifReport;
import io.healthlint.schema.RulePages;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Baseline;
import io.healthlint.verdict.Exemptions;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import io.healthlint.verdict.Waivers;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.SurefireReportParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with findings of every disposition, as those read it who made the forms. */
class ReportSchemasTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final String PAGE = """
            # Gel

            Zinc cures colds.

            <!-- health-lint-disable-next-line uncaveated-benefit: the words of the licence -->
            Magnesium improves sleep.

            ## Law

            The FDA has not approved the gel. \u202e\u0001 The breakthrough always works.
            """;

    private Report report;

    @BeforeEach
    void lint() throws Exception {
        Policy policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        Linter linter = new Linter(policy, TODAY, false);
        PageResult old = linter.lint(SourceText.of("a b/ü.md", PAGE));
        List<PageResult> pages = List.of(old, linter.lint(SourceText.of("new.md", "---\ndraft: true\n---\n" + PAGE)));
        Verdict first = new Judge(Severity.ERROR, 0).judge(List.of(old));
        Baseline known = Baseline.of("base.tsv", first.forBaseline(true).subList(0, 1));
        Verdict verdict = new Judge(Severity.ERROR, 0)
                .judge(pages, new Exemptions(Waivers.NONE, known, Period.ofDays(30), TODAY));
        List<RuleText> rules = policy.rules().stream().map(RulePages::text).toList();
        report = new Report("us-health", TODAY, NotRead.NOTHING, pages, verdict, List.of(), "docs", rules);
        assertThat(verdict.judged())
                .extracting(judged -> judged.disposition().label())
                .contains("violation", "suppressed", "known", "draft");
    }

    @Test
    void sarifIsValidAgainstTheSchemaOfOasis() throws Exception {
        try (InputStream schema =
                Objects.requireNonNull(getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(text(new SarifReport()), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(text(new SarifReport()))
                .contains("\"kind\": \"inSource\"", "\"baselineState\": \"unchanged\"", "\"docs/a%20b/%C3%BC.md\"");
    }

    @Test
    void surefireReadsTheSuite(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve(new JunitReport().fileName()), text(new JunitReport()));
        List<ReportTestSuite> suites =
                new SurefireReportParser(List.of(folder.toFile()), new NullConsoleLogger()).parseXMLReportFiles();

        assertThat(suites.stream()
                        .mapToInt(ReportTestSuite::getNumberOfFailures)
                        .sum())
                .isEqualTo(report.verdict().violations());
        assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum())
                .isEqualTo(report.verdict().judged().size());
    }

    private String text(Reporter reporter) throws Exception {
        StringBuilder text = new StringBuilder();
        reporter.write(report, text);
        return text.toString();
    }
}
