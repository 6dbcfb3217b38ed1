package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.finding.Finding;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.rule.RuleContext;
import io.healthlint.testkit.Carets;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registry of facts, from its YAML to findings. */
class FactsTest {

    private static final String FACT = """
            facts:
              - id: foam-unregulated
                jurisdiction: US
                kind: "false"
                severity: error
                statement: Foam is regulated.
                why: w
                sources: {title: The law, url: "https://example.org/law", date: 2024}
                checked: 2026-01-15
                review-by: 2027-01-15
                wrong:
                  - {says: [unregulated, not regulated], about: [foam], unless: [was once]}
                  - {says: wild west, with: [rules, laws]}
                advice: Write "regulated".
                examples: {flag: [x], pass: [y]}
            """;

    private static final String WORDS = """
            groups:
              - {id: foam, class: product, context: drug, words: [foam]}
              - {id: soap, class: product, context: cosmetic, words: [soap]}
              - {id: denied, class: negation, reach: right, words: [is no]}
            """;

    @Test
    void wordsAreWrongOfTheProductThatTheyAreSaidOf() throws PolicyException {
        check(FACT, """
                # About foam

                It is unregulated and not regulated.
                      ^^^^^^^^^^^ error foam-unregulated
                Foam is not regulated.
                        ^^^^^^^^^^^^^ error foam-unregulated
                Soap is unregulated. Foam was once unregulated. Is foam unregulated? He said “foam is unregulated”.
                Rules are a wild west. It is a wild west. Laws are a "wild west".
                            ^^^^^^^^^ error foam-unregulated

                ## About soap

                It is unregulated.
                """);
    }

    @Test
    void aFindingCarriesTheRightStatementAndItsSource() throws PolicyException {
        Finding finding = lint(FACT, "Foam is unregulated.\n").get(0);

        assertThat(finding.message()).isEqualTo("“unregulated” is wrong. Foam is regulated.");
        assertThat(finding.why())
                .isEqualTo(
                        "w Source: The law (2024), https://example.org/law. Checked 2026-01-15, not yet reviewed by an"
                                + " editor");
    }

    @Test
    void whatNobodyVerifiedIsOffUntilAPolicySwitchesItOn() throws PolicyException {
        String unverified = FACT + "    verified: false\n";

        assertThat(lint(unverified, "Foam is unregulated.\n")).isEmpty();
        assertThat(policy(unverified, "rules: {foam-unregulated: on}")
                        .forPage("a.md", "")
                        .rules())
                .hasSize(1);
        assertThat(policy(unverified, "")
                        .alone("foam-unregulated", RuleContext.Profile.STANDARD)
                        .forPage("a.md", "")
                        .rules())
                .hasSize(1);
        assertThat(policy(unverified, "").facts()).hasSize(1);
    }

    @Test
    void aPolicyChangesHowAFactIsToldAndNotWhatItSays() throws PolicyException {
        assertThat(policy(FACT, "rules: {foam-unregulated: info}")
                        .facts()
                        .get(0)
                        .header()
                        .severity())
                .hasToString("INFO");
        assertThat(errors(FACT, "rules: {foam-unregulated: {statement: Foam is free.}}"))
                .containsExactly("'statement' of a rule cannot be changed");
    }

    @Test
    void mistakesInTheRegistryAreNamed() {
        assertThat(errors(FACT.replace("2027-01-15", "2025-01-15"), ""))
                .containsExactly("the fact was due for review before it was checked");
        assertThat(errors(FACT.replace("2027-01-15", "2027-02-30"), "")).contains("the calendar has no such day");
        assertThat(errors(FACT.replace("says: wild west", "sais: wild west"), ""))
                .containsExactly("the key 'says' is missing", "unknown key 'sais'");
        assertThat(errors(FACT.replace("says: wild west", "says: (wild west"), ""))
                .hasSize(1);
        assertThat(errors(FACT.replace("jurisdiction: US", "region: US"), ""))
                .containsExactly("the key 'jurisdiction' is missing", "unknown key 'region'");
        assertThat(errors(FACT + FACT.replace("facts:\n", ""), ""))
                .containsExactly("the rule 'foam-unregulated' is defined in own/facts/foam.yaml already");
    }

    private static void check(String facts, String shown) throws PolicyException {
        SourceText source = SourceText.of("page.md", Carets.page(shown));
        assertThat(Carets.show(source, lint(facts, source.characters()))).isEqualTo(shown);
    }

    private static List<Finding> lint(String facts, String page) throws PolicyException {
        return new Linter(policy(facts, ""), LocalDate.of(2026, 1, 15), false)
                .lint(SourceText.of("page.md", page))
                .findings();
    }

    private static Policy policy(String facts, String more) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "front-matter: {page-type: [type], language: [lang], draft: [draft], prose: [title]}\n")
                .with("own/lexicon/words.yaml", WORDS)
                .with("own/facts/foam.yaml", facts);
        return new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n" + more + "\n"));
    }

    private static List<String> errors(String facts, String more) {
        return catchThrowableOfType(PolicyException.class, () -> policy(facts, more)).errors().stream()
                .map(e -> e.message())
                .toList();
    }
}
