package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.rule.RuleContext.Profile;
import org.junit.jupiter.api.Test;

/** Rules about a page's parts: what it must have, and in what measure. */
class StructureTest {

    private static final String RISKS = """
            each: {kind: claim}
            at-least: 2
            section: [risks]
            says: [side effects]
            has: [{kind: caveat, caveat: risk}]
            keys: [reviewed]
            message: "{count} claims from {text} on"
            """;

    @Test
    void aPageWithEnoughClaimsNeedsOneOfTheForms() {
        assertThat(found("CLAIM.\n\nCLAIM.\n")).isEqualTo("2 claims from CLAIM on");
        assertThat(found("CLAIM.\n")).isEmpty();
        assertThat(found("CLAIM. CLAIM. RISK-pain.\n")).isEmpty();
        assertThat(found("---\nchecked: 2026-01-01\n---\nCLAIM. CLAIM.\n")).isEmpty();
    }

    @Test
    void everyListOfPhrasesIsLookedFor() {
        assertThat(Rules.of("structure", RISKS).phrases()).containsOnlyKeys("rule/section", "rule/says");
    }

    @Test
    void aRuleThatAsksForNothingIsAMistake() {
        assertThat(Rules.errors("structure", "each: {kind: claim}\n"))
                .containsExactly("1:1 this rule asks for nothing | Add 'section:', 'says:', 'has:' or 'keys:'.");
    }

    @Test
    void soManySentencesOfOneSortNeedOneOfAnother() {
        Rule rule = Rules.of("balance", """
                each: {kind: claim}
                against: {kind: caveat, caveat: risk}
                per: 2
                at-least: 3
                """);

        Rules.check(rule, """
                CLAIM and CLAIM. CLAIM.

                CLAIM. RISK-pain. RISK-skin.
                """);
        Rules.check(rule, """
                CLAIM and CLAIM. CLAIM.
                ^^^^^ error rule
                                 ^^^^^ + rule

                CLAIM. RISK-pain. CLAIM.
                ^^^^^ + rule
                                  ^^^^^ + rule

                CLAIM.
                ^^^^^ + rule
                """);
        Rules.check(rule, """
                CLAIM. CLAIM.
                """);
    }

    @Test
    void linesThatStandAsHeadingsAreToldOnce() {
        Rules.check(Rules.of("heading", "message: '{count}'\n"), """
                # A Title

                **Bold Line**
                  ^^^^^^^^^ error rule

                Text that is under it.

                How It Really Works
                ^^^^^^^^^^^^^^^^^^^ + rule

                Text.
                """);
    }

    @Test
    void yearsOfSchoolAreCounted() {
        String options = """
                target-grade: 2
                max-grade: 6
                fewest-words: 6
                vowels: aeiouy
                silent: ["[^aeiouy]e$"]
                exceptions: {people: 2}
                message: "{grade} {smog} {words} {sentences}"
                """;
        Rule rule = Rules.of("readability", options);

        // 8 words, 2 sentences, 8 syllables: 0.39 * 4 + 11.8 - 15.59
        assertThat(message(rule, "The cat sat down. The dog sat down.\n")).isEmpty();
        // 6 words, 1 sentence, 16 syllables, 4 hard words: 0.39 * 6 + 11.8 * 16 / 6 - 15.59; 1.043 * sqrt(4 * 30) +
        // 3.1291
        assertThat(message(rule, "Alligators entertain animated visitors in Canada.\n"))
                .isEqualTo("22.1 15.9 6 1");
        assertThat(message(rule, "# Alligators entertain animated visitors in Canada\n\nYes.\n"))
                .isEmpty();
        assertThat(message(rule, "See https://example.org/alligators 100 1,000 times. No, no, no, no.\n"))
                .isEmpty();
        assertThat(Rules.findings(rule, Profile.STANDARD, "The pretty people sat upon a very little table.\n")
                        .get(0)
                        .severity())
                .hasToString("INFO");
    }

    private static String found(String page) {
        return message(Rules.of("structure", RISKS), page);
    }

    private static String message(Rule rule, String page) {
        return Rules.findings(rule, Profile.STANDARD, page).stream()
                .map(f -> f.message())
                .findFirst()
                .orElse("");
    }
}
