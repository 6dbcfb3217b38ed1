package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.report.Reporters;
import io.healthlint.report.Style;
import io.healthlint.verdict.Judge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path root;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aPageIsOneMessageAndTheSummaryAnother() throws Exception {
        output("json").write(report("hype", "a.md", "a.md", "b.md"), root, Set.of("console", "json"), 9, true);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("ERROR a.md\na.md:1:1  error  hype").contains("a.md:2:1");
        assertThat(lines.get(1)).startsWith("ERROR b.md\n");
        assertThat(lines.get(2)).startsWith("INFO 2 pages, 3 findings").contains("\n  report: out/report.json\n");
        assertThat(Files.readString(root.resolve("out/report.json"))).contains("\"path\": \"b.md\"");
    }

    @Test
    void whatIsNotShownIsCountedAndToldWhereToFind() throws Exception {
        Report report = report("hype", "a.md", "a.md", "b.md");
        output("json").write(report, root, Set.of("console", "json"), 1, true);
        output().write(report, root, Set.of("console"), 1, true);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("INFO … and 2 more in report.json\n2 pages");
        assertThat(lines.get(3)).startsWith("INFO … and 2 more; add json to formats, or raise maxConsoleFindings\n");
    }

    @Test
    void withoutTheConsoleThereIsOnlyTheSummary() throws Exception {
        output("json").write(report("hype", "a.md"), root, Set.of("json"), 9, true);

        assertThat(lines).singleElement().asString().startsWith("INFO 1 page, 1 finding: 1 violation");
    }

    @Test
    void badContentIsAFailureAndAFaultOfTheProgramAnError() {
        assertThatThrownBy(() -> output().end(report("hype", "a.md"), List.of(), Set.of("console"), true))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The content breaks the policy in 1 place; the log above says where and what to write.");
        assertThatThrownBy(() -> output("json").end(report("hype", "a.md"), List.of(), Set.of("json"), true))
                .hasMessageContaining("; out/report.json says where");
        assertThatCode(() -> output().end(report("hype", "a.md"), List.of(), Set.of("console"), false))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> output().end(report(Linter.INTERNAL_ERROR, "a.md"), List.of(), Set.of("console"), false))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Please report it");
    }

    @Test
    void aFileInTheWayOfTheReportIsNamed() throws Exception {
        Path file = Files.writeString(root.resolve("out"), "");

        assertThatThrownBy(() -> output("json").write(report("hype", "a.md"), root, Set.of("json"), 9, true))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(file + " is a file, not a folder. Correct outputDirectory.");
    }

    private Output output(String... formats) {
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
                lines.add("INFO " + content);
            }

            @Override
            public void error(CharSequence content) {
                lines.add("ERROR " + content);
            }
        };
        return new Output(
                log,
                new Console(StandardCharsets.UTF_8),
                Style.PLAIN,
                new Places(root),
                root.resolve("out"),
                Stream.of(formats)
                        .map(format -> Reporters.of(format).orElseThrow())
                        .toList());
    }

    /** A finding for each path; a path that comes again is the next line of the same page. */
    private static Report report(String rule, String... paths) {
        Map<String, List<Finding>> findings = new TreeMap<>();
        for (String path : paths) {
            List<Finding> page = findings.computeIfAbsent(path, p -> new ArrayList<>());
            int line = page.size() + 1;
            Location location = new Location(line, 1, line, 2);
            page.add(new Finding(path, location, rule, Severity.ERROR, "m", "", "", "x", "x", List.of(), List.of()));
        }
        List<PageResult> pages = new ArrayList<>();
        findings.forEach((path, found) ->
                pages.add(new PageResult(path, PageResult.Status.LINTED, false, "", List.copyOf(found), List.of())));
        return new Report("p", LocalDate.EPOCH, NotRead.NOTHING, pages, new Judge(Severity.ERROR, 0).judge(pages));
    }
}
