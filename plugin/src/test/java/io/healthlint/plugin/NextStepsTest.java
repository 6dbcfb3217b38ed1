package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.verdict.Judge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    @Test
    void aRedBuildIsToldHowToMendItAndHowToStart() {
        assertThat(NextSteps.of(report(false, Severity.ERROR), true))
                .hasSize(3)
                .anyMatch(step -> step.contains("mvn health-lint:baseline"))
                .anyMatch(step -> step.contains("mvn health-lint:explain"));
    }

    @Test
    void aReportOnlyRunIsToldWhatTurnsItRed() {
        assertThat(NextSteps.of(report(false, Severity.ERROR), false))
                .singleElement()
                .asString()
                .contains("-Dhealth-lint.failOnViolation=true");
    }

    @Test
    void draftsAreToldWhatTurnsThemRedIfTheyWould() {
        assertThat(NextSteps.of(report(true, Severity.ERROR), true))
                .singleElement()
                .asString()
                .contains("-Dhealth-lint.failOnDrafts=true");
        assertThat(NextSteps.of(report(true, Severity.WARNING), true)).isEmpty();
    }

    private static Report report(boolean draft, Severity severity) {
        Location location = new Location(1, 1, 1, 2);
        Finding finding = new Finding("a.md", location, "hype", severity, "m", "", "", "x", "x", List.of(), List.of());
        List<PageResult> pages =
                List.of(new PageResult("a.md", PageResult.Status.LINTED, draft, "", List.of(finding), List.of()));
        return new Report("p", LocalDate.EPOCH, NotRead.NOTHING, pages, new Judge(Severity.ERROR, 0).judge(pages));
    }
}
