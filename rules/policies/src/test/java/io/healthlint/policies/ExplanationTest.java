package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Explanation;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.report.ExplanationText;
import io.healthlint.report.Style;
import io.healthlint.testkit.CaseFile;
import io.healthlint.testkit.CaseRunner;
import io.healthlint.testkit.CaseWriter;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line is told to be, and why each rule did or did not fire. */
class ExplanationTest {

    private static final String GEL = """
            ---
            title: Gel
            ---

            # Gel

            ## Knee

            The gel may relieve knee pain. It relieves
            back pain.

            ## Sleep

            What it does:

            - Magnesium improves sleep.
            - Does it help?

            ## Law

            The FDA has not approved the gel.
            """;

    private Linter linter;

    @BeforeEach
    void read() throws PolicyException {
        Policy policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        linter = Linter.explaining(policy, LocalDate.of(2026, 1, 15));
    }

    @Test
    void showsCuesPlaceAndWhatEachRuleMadeOfIt() {
        assertThat(explained(16))
                .startsWith("gel.md:16:3  “Magnesium improves sleep.”\n"
                        + "  read as      list-item, under “Gel” > “Sleep”, lead-in “What it does:”\n")
                .contains("  claim        16:13  “improves sleep”\n               effect benefit, relation causal,")
                .contains("                 asserted: no hedge reaches 'improves'\n")
                .contains("  error        uncaveated-benefit: “improves sleep” is stated as a fact,", "  (violation)\n")
                .contains("  passed over  missing-ind-bla-context: context is supplement, not ind-bla\n")
                .doesNotContain("Does it help?");
    }

    @Test
    void saysByWhatADemandIsMetAndWhyAClaimIsPassedOver() {
        assertThat(explained(9))
                .contains("  passed over  uncaveated-benefit: certainty is hedged, not asserted\n")
                .contains("  met          uncaveated-benefit: by what stands at 9:", " (block)\n");
        assertThat(explained(10))
                .contains("gel.md:9:32  “It relieves back pain.”")
                .doesNotContain("The gel may");
    }

    @Test
    void aFindingOfThePageIsToldToo() {
        assertThat(explained(1)).startsWith("Of the page:\n  error        missing-review-date: ");
    }

    @Test
    void whereNothingIsSaidTheNearestSentenceIsNamed() {
        PageResult page = linter.lint(SourceText.of("gel.md", GEL));

        assertThat(Explanation.of(page, 8).sentences()).isEmpty();
        assertThat(Explanation.nearest(page, 8)).isEqualTo(7);
        assertThat(Explanation.nearest(linter.lint(SourceText.of("empty.md", "")), 1))
                .isZero();
    }

    @Test
    void hostileWordsReachNoTerminal() {
        String text = explained("a\u001b[31m.md", "Zinc cures \u001b[31mcolds\u202e.\n", 1);

        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").contains("cures");
    }

    /** A case is a smaller page that is read the same; run, it comes out as it was written. */
    @ParameterizedTest
    @ValueSource(ints = {7, 9, 16, 21})
    void aLineBecomesACaseThatRuns(int line) throws PolicyException {
        String text = CaseWriter.write(
                SourceText.of("gel.md", GEL), line, linter, Map.of("extends", "us-health", "today", "2026-01-15"));
        CaseFile.Case one = CaseFile.read(SourceText.of("case.md", text)).get(0);

        assertThat(new CaseRunner(new ClasspathPacks(), "english").run(one)).isEqualTo(one.shown());
        assertThat(text.lines().count()).isLessThan(GEL.lines().count());
    }

    @Test
    void aCaseKeepsTheLeadInThatMakesTheClaim() {
        assertThat(CaseWriter.write(SourceText.of("gel.md", GEL), 16, linter, Map.of()))
                .endsWith("""
                        rules: uncaveated-benefit
                        show: claim effect certainty polarity voice tier

                        ## Sleep

                        - Magnesium improves sleep.
                                    ^^^^^^^^^^^^^^ claim benefit asserted affirmed own improve
                                    ^^^^^^^^^^^^^^ error uncaveated-benefit
                        - Does it help?
                        """);
    }

    private String explained(int line) {
        return explained("gel.md", GEL, line);
    }

    private String explained(String path, String text, int line) {
        PageResult page = linter.lint(SourceText.of(path, text));
        return ExplanationText.of(
                Explanation.of(page, line),
                path,
                new Judge(Severity.ERROR, 0).judge(List.of(page)).judged(),
                Style.PLAIN);
    }
}
