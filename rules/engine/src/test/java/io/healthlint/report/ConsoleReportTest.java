package io.healthlint.report;

import static io.healthlint.report.Reports.draft;
import static io.healthlint.report.Reports.finding;
import static io.healthlint.report.Reports.page;
import static io.healthlint.report.Reports.skipped;
import static io.healthlint.report.Reports.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Judge;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    @Test
    void showsPlaceWordsAdviceRelatedAndTheReasonOnce() {
        Finding first = finding("a.md", 19, Severity.ERROR);
        Related related = new Related("a.md", new Location(21, 3, 21, 16), "improve sleep", "also without a caveat");
        ConsoleReport report = console(
                Reports.of(page(
                        "a.md",
                        with(first, Reports.LINE, first.location(), related),
                        finding("a.md", 120, Severity.ERROR))),
                9);

        assertThat(report.pages()).hasSize(1);
        assertThat(report.pages().get(0).level()).isEqualTo(Severity.ERROR);
        assertThat(report.pages().get(0).text() + "\n").isEqualTo("""
                site/a.md
                site/a.md:19:10  error  uncaveated-benefit  A benefit without a caveat
                     19 | Exosomes boost healing and regeneration.
                        |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          write: Say what is not known
                          also:  site/a.md:21:3  "improve sleep"  also without a caveat
                          why:   FTC, Health Products Compliance Guidance (2022)
                site/a.md:120:10  error  uncaveated-benefit  A benefit without a caveat
                    120 | Exosomes boost healing and regeneration.
                        |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          write: Say what is not known
                """);
    }

    @Test
    void wordsOverSeveralLinesSayWhereTheyEnd() {
        Finding finding = with(finding("a.md", 3, Severity.ERROR), "They boost", new Location(3, 6, 5, 2));

        assertThat(console(Reports.of(page("a.md", finding)), 9).pages().get(0).text())
                .contains("\n      3 | They boost\n        |      ^^^^^ … to line 5\n");
    }

    @Test
    void violationsHaveTheFirstRightToAPlace() {
        Report run = Reports.of(
                page("a.md", finding("a.md", 1, Severity.INFO), finding("a.md", 2, Severity.INFO)),
                page("b.md", finding("b.md", 1, Severity.ERROR)));
        ConsoleReport report = console(run, 2);

        assertThat(report.pages())
                .extracting(page -> page.text().lines().findFirst().orElse(""))
                .containsExactly("site/a.md", "site/b.md");
        assertThat(report.pages().get(0).text()).contains("a.md:1:10").doesNotContain("a.md:2:10");
        assertThat(report.hidden()).isEqualTo(1);
    }

    @Test
    void onlyPagesThatFailTheBuildAreLoud() {
        Report red = Reports.of(page("a.md", finding("a.md", 1, Severity.ERROR)));
        Report allowed = Reports.of(new Judge(Severity.ERROR, 1), page("a.md", finding("a.md", 1, Severity.ERROR)));

        assertThat(console(allowed, 9).pages().get(0).level()).isEqualTo(Severity.WARNING);
        assertThat(new ConsoleReport(red, Style.PLAIN, path -> path, 9, false)
                        .pages()
                        .get(0)
                        .level())
                .isEqualTo(Severity.WARNING);
        assertThat(console(Reports.of(page("a.md", finding("a.md", 1, Severity.INFO))), 9)
                        .pages()
                        .get(0)
                        .level())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void theSummarySaysWhatFailedAndWhatDidNotAndWhy() {
        Report run = Reports.of(
                page(
                        "a.md",
                        finding("a.md", 1, Severity.ERROR),
                        finding("a.md", 2, Severity.ERROR),
                        finding("a.md", 3, Severity.WARNING)),
                draft("d.md", finding("d.md", 1, Severity.ERROR)),
                skipped("e.md", "de"),
                skipped("f.md", "fr-CA"));

        assertThat(console(run, 9).summary() + "\n").isEqualTo("""
                2 pages, 4 findings: 2 violations fail the build
                  3 errors, 1 warning
                    hype                1 warning
                    uncaveated-benefit  3 errors
                  did not fail the build:
                    1 warning: below failSeverity, which is error
                    1 error: on pages that say draft: true
                  not read: 2 pages not in English (de 1, fr-CA 1); 3 files excluded; 1 link out of the content directory (a.md); 1 file that could not be checked
                  policy: built-in pack us-health; ages counted from 2026-11-24
                  This is not legal advice, and passing is no proof that a page is lawful.
                """);
    }

    @Test
    void theSummaryNamesTheSettingThatLetViolationsPass() {
        Report allowed = Reports.of(new Judge(Severity.ERROR, 5), page("a.md", finding("a.md", 1, Severity.ERROR)));
        Report red = Reports.of(page("a.md", finding("a.md", 1, Severity.ERROR)));

        assertThat(console(allowed, 9).summary())
                .startsWith("1 page, 1 finding, none fails the build\n")
                .contains("    1 error: maxAllowedViolations is 5\n");
        assertThat(new ConsoleReport(red, Style.PLAIN, path -> path, 9, false).summary())
                .startsWith("1 page, 1 finding: 1 violation only reported\n")
                .contains("    1 error: failOnViolation is false\n");
    }

    @Test
    void aCleanRunIsThreeLines() {
        assertThat(console(Reports.of(page("a.md")), 9).summary()).isEqualTo("""
                1 page, no findings
                  not read: 3 files excluded; 1 link out of the content directory (a.md); 1 file that could not be checked
                  policy: built-in pack us-health; ages counted from 2026-11-24
                  This is not legal advice, and passing is no proof that a page is lawful.""");
    }

    @Test
    void theSummaryNamesOutdatedFacts() {
        Report run = Reports.of(page("a.md"));
        List<String> facts = List.of("f1", "f2", "f3", "f4", "f5", "f6");

        assertThat(console(outdated(run, facts.subList(0, 1)), 9).summary()).contains("\n  1 outdated fact: f1\n");
        assertThat(console(outdated(run, facts), 9).summary())
                .contains("\n  6 outdated facts: f1, f2, f3, f4, f5, …\n");
    }

    private static Report outdated(Report run, List<String> facts) {
        return new Report(run.policy(), run.today(), run.notRead(), run.pages(), run.verdict(), facts, "", List.of());
    }

    @Test
    void stylesPaintRoles() {
        Style tags = (role, text) -> "<" + role + ">" + text + "</>";
        Report run = Reports.of(page("a.md", finding("a.md", 1, Severity.ERROR)));
        String text = new ConsoleReport(run, tags, path -> path, 9, true)
                .pages()
                .get(0)
                .text();

        assertThat(text)
                .startsWith("<STRONG>a.md</>\na.md:1:10  <ERROR>error</>  <STRONG>uncaveated-benefit</>")
                .contains("<ERROR>^^^^^");
    }

    private static ConsoleReport console(Report report, int maxFindings) {
        return new ConsoleReport(report, Style.PLAIN, path -> "site/" + path, maxFindings, true);
    }
}
