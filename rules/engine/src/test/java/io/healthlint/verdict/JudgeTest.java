package io.healthlint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final PageResult PAGE = page(
            "b.md",
            false,
            finding("b.md", 7, "hype", Severity.INFO),
            finding("b.md", 3, "uncaveated-benefit", Severity.ERROR));
    private static final PageResult OTHER =
            page("a.md", false, finding("a.md", 1, "uncaveated-benefit", Severity.WARNING));
    private static final PageResult DRAFT =
            page("c.md", true, finding("c.md", 1, "missing-review-date", Severity.ERROR));

    @Test
    void failsForOneErrorOnAPublishedPage() {
        Verdict verdict = new Judge(Severity.ERROR, 0).judge(List.of(PAGE, OTHER, DRAFT));

        assertThat(verdict.failed()).isTrue();
        assertThat(verdict.judged())
                .extracting(judged -> judged.finding().path() + ":"
                        + judged.finding().location().line() + " "
                        + judged.disposition().label())
                .containsExactly("a.md:1 below-severity", "b.md:3 violation", "b.md:7 below-severity", "c.md:1 draft");
    }

    @Test
    void draftsAndLesserFindingsDoNotFail() {
        assertThat(new Judge(Severity.ERROR, 0).judge(List.of(OTHER, DRAFT)).failed())
                .isFalse();
    }

    @Test
    void draftsCountWhenAsked() {
        assertThat(new Judge(Severity.ERROR, 0, true).judge(List.of(DRAFT)).violations())
                .isEqualTo(1);
    }

    @Test
    void failSeverityTakesWhatIsWorseToo() {
        Verdict verdict = new Judge(Severity.WARNING, 0).judge(List.of(PAGE, OTHER, DRAFT));

        assertThat(verdict.violations()).isEqualTo(2);
        assertThat(verdict.count(Disposition.BELOW_SEVERITY)).isEqualTo(1);
    }

    @Test
    void allowedViolationsPassAndOneMoreFails() {
        assertThat(new Judge(Severity.INFO, 3).judge(List.of(PAGE, OTHER)).failed())
                .isFalse();
        assertThat(new Judge(Severity.INFO, 2).judge(List.of(PAGE, OTHER)).failed())
                .isTrue();
        assertThatThrownBy(() -> new Judge(Severity.INFO, -1)).hasMessageContaining("-1");
    }

    @Test
    void countsBySeverityAndRule() {
        Verdict verdict = new Judge(Severity.ERROR, 0).judge(List.of(PAGE, OTHER, DRAFT));

        assertThat(verdict.bySeverity()).isEqualTo(Map.of(Severity.ERROR, 2, Severity.WARNING, 1, Severity.INFO, 1));
        assertThat(verdict.byRule().keySet()).containsExactly("hype", "missing-review-date", "uncaveated-benefit");
        assertThat(verdict.byRule().get("uncaveated-benefit"))
                .containsEntry(Severity.ERROR, 1)
                .containsEntry(Severity.WARNING, 1)
                .containsEntry(Severity.INFO, 0);
    }

    private static PageResult page(String path, boolean draft, Assessment... assessments) {
        return new PageResult(path, PageResult.Status.LINTED, draft, "", List.of(assessments), List.of());
    }

    private static Finding finding(String path, int line, String rule, Severity severity) {
        Location location = new Location(line, 1, line, 5);
        return new Finding(path, location, rule, severity, "m", "", "", "", "words", List.of(), List.of());
    }
}
