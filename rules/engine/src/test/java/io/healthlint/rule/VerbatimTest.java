package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbatimTest {

    private static final String OPTIONS = """
            each: {kind: claim}
            texts: ["This claim isn't proved, and it may be wrong.", "These claims aren't proved, and they may be wrong."]
            places: [block, table]
            symbols: ["*", "†", "**"]
            message: missing
            message-far: far
            group: page
            """;

    @Test
    void aPageWithoutTheTextIsToldOnce() {
        Rules.check(Rules.of("verbatim", OPTIONS), """
                CLAIM. This claim is not proved, and it may be wrong.
                ^^^^^ error rule

                It does CLAIM.
                        ^^^^^ + rule
                """);
    }

    @Test
    void theTextMayDifferInCaseSpacesAndQuotationMarks() {
        Rules.check(Rules.of("verbatim", OPTIONS), """
                CLAIM. *This claim isn’t proved,
                and  it* may be wrong.
                """);
    }

    @Test
    void theTextStandsNearOrIsLinkedByASymbol() {
        Rules.check(Rules.of("verbatim", OPTIONS), """
                CLAIM here.† Or CLAIM there.
                                ^^^^^ error rule

                ## Small print

                † These claims aren't proved, and they may be wrong.
                """);
    }

    @Test
    void theLongestSymbolLinks() {
        Rules.check(Rules.of("verbatim", OPTIONS), """
                A CLAIM\\*\\* now. A CLAIM\\* now.
                                   ^^^^^ error rule

                \\*\\* These claims aren't proved, and they may be wrong.
                """);
    }

    @Test
    void whatIsFarIsToldApartFromWhatIsMissing() {
        Rule rule = Rules.of("verbatim", OPTIONS);

        assertThat(Rules.findings(rule, RuleContext.Profile.STANDARD, "CLAIM.\n")
                        .get(0)
                        .message())
                .isEqualTo("missing");
        assertThat(Rules.findings(
                                rule,
                                RuleContext.Profile.STANDARD,
                                "CLAIM.\n\nThis claim isn't proved, and it may be wrong.\n")
                        .get(0)
                        .message())
                .isEqualTo("far");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(Rules.errors("verbatim", OPTIONS.replaceFirst("texts: .*\n", "")))
                .containsExactly("1:1 the key 'texts' is missing | Give the text as the law has it.");
        assertThat(Rules.errors("verbatim", OPTIONS.replace("places: [block, table]", "places: [blok]")))
                .hasSize(1);
    }
}
