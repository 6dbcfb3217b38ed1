package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.ledger.Changes;
import io.healthlint.ledger.Column;
import io.healthlint.ledger.Demands;
import io.healthlint.ledger.Ledger;
import io.healthlint.ledger.LedgerFiles;
import io.healthlint.ledger.LedgerReader;
import io.healthlint.ledger.LedgerText;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.settings.Choices;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library of claims, read with the pack us-health on 2026-01-15. */
class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final String GEL = """
            ---
            reviewer: Dr. A. Ruiz
            ---

            # Gel

            ## Knee

            The gel reduces knee pain [1](https://example.org/trial). The studies are small.

            ## Sleep

            Magnesium improves sleep.

            ## Insomnia

            <!-- health-lint-disable-next-line uncaveated-benefit: the words of the licence -->
            Magnesium cures insomnia.

            Does magnesium improve sleep?

            ## Law

            In March 2025 the FDA warned several clinics. The FDA has not approved the gel.
            """;

    private Policy policy;

    @BeforeEach
    void read() throws PolicyException {
        policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
    }

    @Test
    void saysOfEachEntryWhatCoversOrDatesIt() {
        assertThat(shown(ledger("gel.md", GEL), Column.LINE, Column.STATUS, Column.WORDS, Column.COVER, Column.NOTE))
                .containsExactly(
                        "9 | covered | reduces knee pain | studies are small | ",
                        "13 | uncovered | improves sleep |  | ",
                        "18 | suppressed | cures insomnia |  | the words of the licence",
                        "20 | unasked | improve sleep |  | ",
                        "24 | dated | FDA warned | March 2025 | ",
                        "24 | undated | FDA has not approved |  | ");
    }

    @Test
    void saysWhereTheCaveatStandsAndWhichSourcesAreNear() {
        assertThat(shown(
                                ledger("gel.md", GEL),
                                Column.TIER,
                                Column.HEADING,
                                Column.COVER_PLACE,
                                Column.COVER_LINE,
                                Column.CITATIONS,
                                Column.REVIEWER)
                        .get(0))
                .isEqualTo("improve | Gel > Knee | block | 9 | https://example.org/trial | Dr. A. Ruiz");
    }

    @Test
    void aStatementHasItsDateAndItsAge() {
        assertThat(shown(ledger("gel.md", GEL), Column.AGENCY, Column.ACT, Column.DATE, Column.AGE)
                        .get(4))
                .isEqualTo("fda | acted | 2025-03-31 | 290");
        assertThat(shown(ledger("a.md", "As of May 2019, the FDA has not approved it.\n"), Column.STATUS, Column.DATE))
                .containsExactly("stale | 2019-05-31");
    }

    @Test
    void theOrderOfPagesAndTheLineEndsChangeNoByte() throws IOException {
        List<PageResult> pages = new ArrayList<>(List.of(
                page("gel.md", GEL), page("b.md", GEL), page("a/c.md", "Zinc cures colds. Zinc cures colds.\n")));
        List<PageResult> windows = new ArrayList<>(List.of(
                page("gel.md", GEL.replace("\n", "\r\n")),
                page("b.md", GEL.replace("\n", "\r\n")),
                page("a/c.md", "Zinc cures colds. Zinc cures colds.\r\n")));
        Collections.reverse(windows);

        assertThat(json(ledger(windows))).isEqualTo(json(ledger(pages)));
        Set<String> ids = new TreeSet<>();
        ledger(pages).entries().forEach(entry -> ids.add(entry.get(Column.ID)));
        assertThat(ids).hasSameSizeAs(ledger(pages).entries());
    }

    @Test
    void whatIsReadAgainIsWhatWasWritten() throws IOException, LedgerReader.Broken {
        Ledger ledger = ledger("gel.md", GEL);

        assertThat(LedgerReader.read(SourceText.of("ledger.json", json(ledger))))
                .isEqualTo(ledger.entries());
    }

    @Test
    void movedTextIsNoChange() {
        assertThat(changes(GEL, GEL.replace("# Gel\n", "# Gel\n\nNew words.\n").replace("Magnesium improves\n", "")))
                .isEmpty();
        assertThat(changes(GEL, GEL.replace("The gel reduces knee pain", "The gel\nreduces **knee** pain")))
                .isEmpty();
        assertThat(Changes.between(
                                ledger("gel.md", GEL).entries(),
                                ledger("shop/gel.md", GEL).entries())
                        .all())
                .as("a renamed page")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Magnesium improves sleep. | Magnesium may improve sleep."
                        + " | CHANGED improve sleep (sentence, status, certainty)",
                "The studies are small. | '' | CHANGED reduces knee pain (status, cover, cover-place)",
                "Magnesium improves sleep. | '' | GONE improves sleep ()",
                "## Sleep | '## Sleep\n\nZinc prevents colds.' | NEW Zinc prevents colds ()",
                "In March 2025 | In June 2025 | CHANGED FDA warned (sentence, cover, date)",
            })
    void tellsWhatAReviewerHasToLookAt(String from, String to, String change) {
        assertThat(changes(GEL, GEL.replace(from, to.replace("\\n", "\n")))).containsExactly(change);
    }

    @Test
    void countsByFolderTierProductAndReviewer() {
        List<PageResult> pages = List.of(page("shop/gel.md", GEL), page("a.md", "Magnesium improves sleep.\n"));

        assertThat(LedgerText.totals(ledger(pages), (role, text) -> text))
                .contains(
                        "by folder\n  shop       6  covered 1, uncovered 1, dated 1, undated 1, suppressed 1, unasked 1\n"
                                + "  .          1  uncovered 1\n",
                        "by reviewer\n  Dr. A. Ruiz       6  ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | l.json:1:1: this is no ledger.",
                "{} | l.json:1:2: this is no ledger: it has no 'entries'.",
                "{\"entries\": [{\"id\": \"1\"}]} | l.json:1:14: this entry has no 'kind'.",
                "{\"entries\": [3]} | l.json:1:14: an entry of a ledger is an object.",
                "{\"formatVersion\": 9} | l.json:1:19: a later version of health-lint wrote this ledger",
                "{\"entries\": [ | l.json:1:14: this is no JSON: Unexpected end-of-input",
            })
    void aFileThatIsNoLedgerIsNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> LedgerReader.read(SourceText.of("l.json", text)))
                .isInstanceOf(LedgerReader.Broken.class)
                .hasMessageStartingWith(message)
                .hasMessageEndingWith("Give the ledger.json that health-lint:ledger wrote.");
    }

    @Test
    void aCellIsNeverAFormula() throws IOException {
        StringBuilder csv = new StringBuilder();
        LedgerFiles.csv(ledger("=cmd.md", "# =1+1\n\nZinc \"cures\" colds, fast.\n"), csv);

        assertThat(csv.toString()).contains(",'=cmd.md,", ",'=1+1,", "\"Zinc \"\"cures\"\" colds, fast.\"");
    }

    private PageResult page(String path, String text) {
        return new Linter(policy, TODAY, false).lint(SourceText.of(path, text));
    }

    private Ledger ledger(String path, String text) {
        return ledger(List.of(page(path, text)));
    }

    private Ledger ledger(List<PageResult> pages) {
        Demands demands =
                new Demands(policy.demanding("claim", "caveat"), policy.demanding("regulatory-statement", "date"));
        return Ledger.of(pages, new Judge(Severity.ERROR, 0).judge(pages), demands, TODAY);
    }

    private List<String> changes(String before, String after) {
        return Changes.between(
                        ledger("gel.md", before).entries(),
                        ledger("gel.md", after).entries())
                .all()
                .stream()
                .map(LedgerTest::shown)
                .toList();
    }

    private static String shown(Changes.Change change) {
        List<String> was = change.was().keySet().stream().map(Choices::name).toList();
        return change.kind() + " " + change.entry().get(Column.WORDS) + " (" + String.join(", ", was) + ")";
    }

    private static List<String> shown(Ledger ledger, Column... columns) {
        return ledger.entries().stream()
                .map(entry -> String.join(
                        " | ", Arrays.stream(columns).map(entry::get).toList()))
                .toList();
    }

    private static String json(Ledger ledger) throws IOException {
        StringBuilder json = new StringBuilder();
        LedgerFiles.json(ledger, json);
        return json.toString();
    }
}
