package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.InventoryItem;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a sentence is read as it is: its cues in the order in which a reader meets them. */
class ReasonsTest {

    private Linter linter;

    @BeforeEach
    void read() throws PolicyException {
        linter = new Linter(new PolicyReader(new ClasspathPacks()).pack("us-health"), LocalDate.of(2026, 1, 15), false);
    }

    @Test
    void whatIsConcludedFirstAndThenTheCuesInReadingOrder() {
        assertThat(reasons("claim", "# Exosome therapy\n\nIt boosts healing.\n"))
                .containsExactly(
                        "asserted: no hedge reaches 'boosts'",
                        "intervention in the heading: Exosome therapy",
                        "benefit: boosts",
                        "target: healing");
    }

    @Test
    void aHedgeStandsWhereItIsSaid() {
        assertThat(reasons("claim", "Exosome therapy may boost healing.\n"))
                .containsExactly("intervention: Exosome therapy", "hedge: may", "benefit: boost", "target: healing");
    }

    @Test
    void aPassiveNamesItsTargetBeforeItsVerb() {
        assertThat(reasons("claim", "Inflammation is reduced by turmeric.\n"))
                .containsExactly(
                        "asserted: no hedge reaches 'reduced'",
                        "target: Inflammation",
                        "benefit: reduced",
                        "intervention: turmeric");
    }

    @Test
    void aStatementKnowsItsSubject() {
        assertThat(subject("No exosome product is approved by the FDA.\n")).isEqualTo("exosome product");
        assertThat(subject("Unlike Kymriah, exosomes are not approved by the FDA.\n"))
                .isEqualTo("exosomes");
        assertThat(subject("The FDA has not approved any stem cell product for the knee.\n"))
                .isEqualTo("stem cell product");
    }

    @Test
    void aSubjectMayBeNamedBeforeAndAbove() {
        assertThat(subject("Exosomes come from cells. None of this is approved by the FDA.\n"))
                .isEqualTo("Exosomes");
        assertThat(subject("## BPC-157\n\nIt has not been approved by the FDA.\n"))
                .isEqualTo("BPC-157");
        assertThat(subject("The FDA approved a new headquarters in 2020.\n")).isEmpty();
    }

    private String subject(String page) {
        return statement(page).attributes().getOrDefault("subject", "");
    }

    private InventoryItem statement(String page) {
        List<InventoryItem> all = items("regulatory-statement", page);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> reasons(String kind, String page) {
        List<InventoryItem> all = items(kind, page);
        assertThat(all).hasSize(1);
        return all.get(0).because();
    }

    private List<InventoryItem> items(String kind, String page) {
        return linter.lint(SourceText.of("page.md", page)).inventory().stream()
                .filter(item -> item.kind().equals(kind))
                .toList();
    }
}
