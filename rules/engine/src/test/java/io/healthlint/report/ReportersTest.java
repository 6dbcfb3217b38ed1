package io.healthlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.finding.Suppression;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that other programs read. */
class ReportersTest {

    /** What a page can say to break out of each form. */
    private static final String HOSTILE = "=cmd|'/c calc'!A1 \u001b[31m]]></failure><script>\"'&\u202e\ud800\u0000\n"
            + "::error file=x::y %0A::error::z ##[error] | [x](javascript:y) ![i](http://e/i)";

    private static final RuleText RULE = new RuleText(
            "hype",
            Severity.WARNING,
            false,
            "“{text}” is praise.",
            "It sells.",
            "Leave it out.",
            List.of("FTC"),
            Map.of(),
            List.of(),
            "# hype\n\n<b>praise</b>\n");

    static Stream<Reporter> reporters() {
        return Reporters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void hostileWordsStayWords(Reporter reporter) throws Exception {
        String text = text(reporter, report(page(HOSTILE + ".md", finding(HOSTILE + ".md", Severity.ERROR, HOSTILE))));

        assertThat(text).doesNotContain("\u001b[31m").doesNotContain("\u0000");
        assertThatCode(() -> StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(text)))
                .doesNotThrowAnyException();
        switch (reporter.fileName().replaceAll(".*\\.", "")) {
            case "xml" ->
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                .getElementsByTagName("script")
                                .getLength())
                        .isZero();
            case "csv" ->
                assertThat(text.lines().toList()).hasSize(2).noneMatch(line -> line.matches("(|.*,)\"?[=+@-].*"));
            default -> parse(text);
        }
    }

    @Test
    void aPageForgesNoCommandOfGithub() {
        Report report = report(page("::error::x\n.md", finding("::error::x\n.md", Severity.ERROR, HOSTILE)));

        assertThat(GithubReport.commands(report)).singleElement().satisfies(command -> {
            assertThat(command)
                    .startsWith(
                            "::error file=docs/content/%3A%3Aerror%3A%3Ax .md,line=3,endLine=3,col=10,endColumn=40,");
            assertThat(command.substring(2, command.lastIndexOf("::"))).contains("title=health-lint hype::");
            assertThat(command).doesNotContain("\n").doesNotContain("%0A::").contains("%250A");
        });
        assertThat(GithubReport.summary(report)).doesNotContain("<script>").doesNotContain("](");
    }

    @Test
    void githubIsToldTheWorstAndNoMoreThanItShows() {
        Finding[] many = Stream.iterate(1, i -> i + 1)
                .limit(30)
                .map(line -> finding("a.md", line < 20 ? Severity.WARNING : Severity.ERROR, "w" + line, line))
                .toArray(Finding[]::new);

        List<String> commands = GithubReport.commands(report(page("a.md", many)));

        assertThat(commands).hasSize(20);
        assertThat(commands.subList(0, 10)).allMatch(command -> command.startsWith("::error "));
        assertThat(commands.subList(10, 20)).allMatch(command -> command.startsWith("::warning "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "checkstyle", "gitlab"})
    void placesCountFromTheRootOfTheRepository(String format) throws IOException {
        String text = text(Reporters.of(format).orElseThrow(), report(page("blog/a b.md", finding("blog/a b.md"))));

        assertThat(text)
                .contains(format.equals("sarif") ? "\"docs/content/blog/a%20b.md\"" : "\"docs/content/blog/a b.md\"");
        assertThat(report().repositoryPath("../waivers.yaml")).isEqualTo("docs/waivers.yaml");
        assertThat(report().repositoryPath("../../../../etc/x")).isEqualTo("etc/x");
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void whatIsSuppressedIsThereWithItsReason(Reporter reporter) throws IOException {
        Suppression why = new Suppression(
                "a.md", new Location(1, 1, 1, 2), "", "hype", "the words of the licence", new Location(1, 1, 9, 1));
        PageResult page = new PageResult(
                "a.md",
                PageResult.Status.LINTED,
                false,
                "",
                List.of(finding("a.md")),
                List.of(),
                List.of(why),
                "",
                LocalDate.MAX);

        assertThat(text(reporter, report(page))).contains("the words of the licence", "hype");
    }

    @Test
    void junitTellsFailuresSkippedAndPassed() throws IOException {
        Report report = report(
                page("a.md", finding("a.md", Severity.ERROR, "wonder"), finding("a.md", Severity.INFO, "leading", 5)),
                page("b.md"));

        assertThat(text(new JunitReport(), report)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="health-lint" time="0" tests="3" errors="0" skipped="1" failures="1">
                  <testcase name="no findings" classname="b.md" time="0"/>
                  <testcase name="hype 3:10" classname="a.md" time="0">
                    <failure message="“wonder” is praise." type="hype">a.md:3:10&#10;the line&#10;write: Leave it out.&#10;why: FTC</failure>
                  </testcase>
                  <testcase name="hype 5:10" classname="a.md" time="0">
                    <skipped message="below-severity; “leading” is praise."/>
                  </testcase>
                </testsuite>
                """);
    }

    @Test
    void sarifTellsRulesFingerprintsAndCues() throws IOException {
        assertThat(text(new SarifReport(), report(page("a.md", finding("a.md")))))
                .contains(
                        "{\"id\": \"hype\", \"shortDescription\": {\"text\": \"“{text}” is praise.\"}",
                        "\"ruleId\": \"hype\", \"ruleIndex\": 0, \"level\": \"error\"",
                        "\"region\": {\"startLine\": 3, \"startColumn\": 10, \"endLine\": 3, \"endColumn\": 40}",
                        "\"partialFingerprints\": {\"healthLint/v1\": \""
                                + finding("a.md").fingerprint() + "\"}",
                        "\"because\": [\"praise: wonder\"]",
                        "\"suppressions\": []");
    }

    private static void parse(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                json.getText();
            }
        }
    }

    private static String text(Reporter reporter, Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        reporter.write(report, text);
        return text.toString();
    }

    private static PageResult page(String path, Finding... findings) {
        return Reports.page(path, findings);
    }

    private static Finding finding(String path) {
        return finding(path, Severity.ERROR, "wonder");
    }

    private static Finding finding(String path, Severity severity, String words) {
        return finding(path, severity, words, 3);
    }

    private static Finding finding(String path, Severity severity, String words, int line) {
        return new Finding(
                path,
                new Location(line, 10, line, 40),
                "hype",
                severity,
                "“" + words + "” is praise.",
                "Leave it out.",
                "FTC",
                words,
                "the line",
                List.of(),
                List.of("praise: " + words));
    }

    private static Report report(PageResult... pages) {
        List<PageResult> all = List.of(pages);
        Verdict verdict = new Judge(Severity.ERROR, 0).judge(all);
        return new Report(
                "p",
                LocalDate.of(2026, 11, 24),
                NotRead.NOTHING,
                all,
                verdict,
                List.of(),
                "docs/content",
                List.of(RULE));
    }
}
