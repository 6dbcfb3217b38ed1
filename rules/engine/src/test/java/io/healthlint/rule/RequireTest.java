package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Excused;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Met;
import io.healthlint.rule.RuleContext.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequireTest {

    private static final String CLAIM_NEEDS_RISK = """
            each: {kind: claim, polarity: affirmed, certainty: asserted, voice: own}
            needs:
              caveat: {kind: caveat, caveat: [evidence, risk]}
              hedged: {kind: claim, certainty: hedged}
              checked: {front-matter: [reviewed]}
            """;

    private static Rule places(String places) {
        return Rules.of("require", CLAIM_NEEDS_RISK + "places: " + places + "\n");
    }

    /** The page between bars; a slash stands for a line's end, an exclamation mark for a cell's. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sentence           | It CLAIM but RISK.                                     | y",
                "sentence           | It CLAIM. It RISK.                                      | n",
                "neighbour          | It RISK. It CLAIM.                                      | y",
                "neighbour          | It RISK. Then. It CLAIM.                                | n",
                "block              | It RISK. Then. It CLAIM.                                | y",
                "block              | It CLAIM.//It RISK.                                     | n",
                "list-item          | - It CLAIM/  - inner/    - It RISK/- other              | y",
                "list-item          | - It CLAIM/- It RISK                                    | n",
                "list               | - It CLAIM/- It RISK                                    | y",
                "list               | - It CLAIM//text//1. It RISK                            | n",
                "lead-in            | With RISK:/- It CLAIM                                   | y",
                "lead-in            | With RISK:/- outer:/  - It CLAIM                        | y",
                "lead-in            | With RISK:/- It CLAIM//Other:/- It does                 | y",
                "lead-in            | With RISK: it CLAIM                                     | n",
                "table-header       | A ! B RISK/--!--/a ! It CLAIM                           | y",
                "table-header       | A RISK ! B/--!--/a ! It CLAIM                           | n",
                "table-row          | A ! B/--!--/It RISK ! It CLAIM                          | y",
                "table-row          | A ! B/--!--/It ! It CLAIM/It RISK ! It                 | n",
                "table              | A ! B/--!--/It ! It CLAIM/It RISK ! It                 | y",
                "heading            | # RISK//## Two//It CLAIM                                | y",
                "heading            | # One//## RISK//## Two//It CLAIM                        | n",
                "subheading         | # RISK//## Two//It CLAIM                                | n",
                "subheading         | # One//## RISK//### Three//It CLAIM                     | y",
                "dateline           | ## A//RISK here//It is. It CLAIM.                       | y",
                "dateline           | ## A//It CLAIM.//RISK here                              | y",
                "dateline           | ## A//- It CLAIM//RISK here//- other                    | y",
                "dateline           | ## A//RISK here//First.//It CLAIM.                      | n",
                "dateline           | # A//RISK here//It CLAIM.                               | n",
                "dateline           | # A//- One//RISK here//It CLAIM.                        | y",
                "dateline           | ## A//RISK here//## B//It CLAIM.                        | n",
                "dateline           | ## A//RISK, and this paragraph says much more than a line with a date would.//It CLAIM. | n",
                "section            | ## A//It CLAIM.//### B//It RISK.                        | y",
                "section            | ## A//It CLAIM.//## B//It RISK.                         | n",
                "section            | ## A//It RISK.//### B//It CLAIM.                        | n",
                "section            | # A//It CLAIM.//## B//It RISK.                          | n",
                "section            | # A//It CLAIM.//Then RISK.                              | y",
                "section            | # A//It CLAIM.//## B//It RISK.//# C                     | y",
                "parent-introduction| ## A//It RISK.//### B//It CLAIM.                        | y",
                "parent-introduction| # A//It RISK.//## B//### C//It CLAIM.                   | y",
                "parent-introduction| ## A//### B//It RISK.//### C//It CLAIM.                 | n",
                "footnote           | It CLAIM.[^1]//[^1]: It RISK.                           | y",
                "footnote           | It CLAIM. It is.[^1]//[^1]: It RISK.                    | n",
                "page               | ## A//It RISK.//## B//It CLAIM.                         | y",
                "front-matter       | ---/lastReviewed: 2024-01-01/---/It CLAIM.              | y",
                "front-matter       | ---/Checked: x/---/It CLAIM.                            | y",
                "front-matter       | ---/published: 2024-01-01/---/It CLAIM.                 | n",
            })
    void aNeedIsLookedForInThePlace(String place, String page, String met) {
        String markdown = page.strip().replace('/', '\n').replace('!', '|');
        List<Finding> findings = Rules.findings(places("[" + place + "]"), Profile.STANDARD, markdown);

        assertThat(findings.isEmpty()).as(markdown).isEqualTo(met.equals("y"));
    }

    @Test
    void consultingADoctorIsNotWhatIsNeeded() {
        Rules.check(places("[page]"), """
                It CLAIM. You should CONSULT.
                   ^^^^^ error rule
                """);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}: {3}")
    @CsvSource({
        "any, CLAIM-pain, HEDGED-sleep, y",
        "same-or-open, CLAIM-pain, HEDGED-sleep, n",
        "same-or-open, CLAIM-pain, HEDGED-pain, y",
        "same-or-open, CLAIM-pain, HEDGED, y",
        "same-or-open, CLAIM, HEDGED-sleep, y",
        "same, CLAIM-pain, HEDGED, n",
        "same, CLAIM, HEDGED-pain, n",
        "same, CLAIM, HEDGED, n",
        "same, CLAIM-pain, HEDGED-pain, y",
    })
    void aNeedCanHaveToBeAboutTheSameSubject(String about, String claim, String other, String met) {
        Rule rule = places("[{place: section, about: " + about + "}]");

        assertThat(Rules.findings(rule, Profile.STANDARD, "It " + claim + ". It " + other + ".")
                        .isEmpty())
                .isEqualTo(met.equals("y"));
    }

    @Test
    void aCaveatInTheSentenceOfAClaimIsAboutThatClaim() {
        Rules.check(places("[sentence, {place: section, about: same-or-open}]"), """
                ## A

                It CLAIM-pain but RISK. It CLAIM-pain. It CLAIM-sleep.
                                                          ^^^^^^^^^^^ error rule

                ## B

                It CLAIM-sleep. There is RISK.
                """);
    }

    @Test
    void aPlaceMayAcceptOnlySomeNeeds() {
        Rules.check(places("[{place: section, needs: [caveat]}, {place: block, needs: [hedged]}]"), """
                ## A

                It CLAIM-pain.
                   ^^^^^^^^^^ error rule

                It HEDGED-pain.

                ## B

                It CLAIM-pain. It HEDGED-pain.
                """);
    }

    @Test
    void aPlaceMayCountInSomeProfilesOnly() {
        Rule rule = places("[block, {place: front-matter, satisfies-in: [lenient]}]");
        String page = "---\nlastReviewed: 2024-01-01\n---\nIt CLAIM.\n";

        assertThat(Rules.findings(rule, Profile.LENIENT, page)).isEmpty();
        assertThat(Rules.findings(rule, Profile.STANDARD, page))
                .extracting(f -> f.severity().label())
                .containsExactly("error");
    }

    @Test
    void aPlaceMayBeForSomeAnnotationsOnly() {
        Rule rule = places("[{place: before, of: {certainty: hedged}}]");

        assertThat(Rules.findings(rule, Profile.STANDARD, "It RISK. It CLAIM.")).hasSize(1);
        assertThat(Rules.findings(places("[before]"), Profile.STANDARD, "It RISK. It CLAIM."))
                .isEmpty();
        assertThat(Rules.findings(places("[before]"), Profile.STANDARD, "It CLAIM. It RISK."))
                .hasSize(1);
    }

    @Test
    void aPlaceMayOnlyLowerTheSeverity() {
        Rule rule = places("[block, {place: front-matter, lowers: warning, satisfies-in: [lenient]}]");
        String page = "---\nlastReviewed: 2024-01-01\n---\nIt CLAIM.\n";

        Rules.check(rule, """
                ---
                lastReviewed: 2024-01-01
                ---
                It CLAIM.
                   ^^^^^ warning rule
                """);
        assertThat(Rules.findings(rule, Profile.LENIENT, page)).isEmpty();
    }

    @Test
    void listsAndColumnsAreOneFinding() {
        Rules.check(Rules.of("require", CLAIM_NEEDS_RISK + "places: [sentence]\ngroup: [sentence, list]\n"), """
                It CLAIM and CLAIM.
                   ^^^^^ error rule
                             ^^^^^ + rule

                - It CLAIM
                     ^^^^^ error rule
                - It CLAIM but RISK
                - It CLAIM
                     ^^^^^ + rule

                | A | B |
                |---|---|
                | It CLAIM | It CLAIM |
                     ^^^^^ error rule
                                ^^^^^ error rule
                | It CLAIM | x |
                     ^^^^^ + rule
                """);
    }

    @Test
    void severityCanDependOnAttributesAndKeepsGroupsApart() {
        Rules.check(
                Rules.of(
                        "require",
                        CLAIM_NEEDS_RISK
                                + "places: [sentence]\ngroup: list\n"
                                + "severity-when: [{tier: aesthetic, severity: warning}]\n"),
                """
                - It CLAIM
                     ^^^^^ error rule
                - It LOOKS
                     ^^^^^ warning rule
                - It CLAIM
                     ^^^^^ + rule
                """);
    }

    @Test
    void aRuleMaySpeakOncePerPageAndOnlyOfPagesThatHoldSomething() {
        Rule rule = Rules.of("require", """
                each: {kind: product, context: ind-bla}
                needs: {status: {kind: regulatory-statement}}
                places: [page]
                group: page
                at-least: 2
                unless-page: [{kind: citation}]
                """);
        Rules.check(rule, """
                First PRODUCT-exosomes.
                      ^^^^^^^^^^^^^^^^ error rule

                Then PRODUCT-exosomes.
                     ^^^^^^^^^^^^^^^^ + rule
                """);
        Rules.check(rule, "Only PRODUCT-exosomes.\n");
        Rules.check(rule, "PRODUCT-exosomes and PRODUCT-exosomes, CITED.\n");
        Rules.check(rule, "PRODUCT-exosomes and PRODUCT-exosomes STATEMENT.\n");
    }

    @Test
    void contextsExcuse() {
        Rule rule = Rules.of(
                "require",
                CLAIM_NEEDS_RISK + "places: [sentence]\nexcept: [heading, question, {has: {kind: citation}}]\n");

        Rules.check(rule, """
                ## It CLAIM

                Does it CLAIM? It CLAIM (CITED). It CLAIM.
                                                    ^^^^^ error rule
                """);
        assertThat(Rules.assess(rule, Profile.STANDARD, "Does it CLAIM?"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Excused.class, e -> assertThat(e.reason()).isEqualTo("question"));
    }

    @Test
    void whatMeetsTheDemandIsNamedWithItsPlace() {
        assertThat(Rules.assess(places("[sentence, section]"), Profile.STANDARD, "It CLAIM.\n\nIt RISK.\n"))
                .singleElement()
                .isInstanceOfSatisfying(Met.class, met -> {
                    assertThat(met.place()).isEqualTo("section");
                    assertThat(met.by()).hasToString("3:4");
                });
    }

    @Test
    void messagesAreFilled() {
        Rule rule = Rules.of("require", """
                message: "{text} by {agency|a regulator} ({count})"
                each: {kind: regulatory-statement}
                needs: {date: {kind: date}}
                places: [sentence]
                """);

        assertThat(Rules.findings(rule, Profile.STANDARD, "It STANDING-fda.\n\nIt STATEMENT."))
                .extracting(Finding::message)
                .containsExactly("STANDING-fda by fda (1)", "STATEMENT by a regulator (1)");
    }

    @Test
    @Timeout(60)
    void aPageOfThousandsOfClaimsIsWalkedOnceAndItsOneLineKeptOnce() {
        String page = "It CLAIM-pain. It HEDGED-sleep. ".repeat(10_000) + "\n\nEnd.\n";

        List<Finding> findings = Rules.findings(places("[{place: section, about: same}]"), Profile.STANDARD, page);

        assertThat(findings).hasSize(10_000);
        assertThat(findings.get(9_999).sourceLine()).isSameAs(findings.get(0).sourceLine());
    }
}
