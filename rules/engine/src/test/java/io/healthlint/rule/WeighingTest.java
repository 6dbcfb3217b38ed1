package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.rule.RuleContext.Profile;
import org.junit.jupiter.api.Test;

/** What limits a claim, weighed against how much is claimed. */
class WeighingTest {

    private static final String OPTIONS = """
            message: m
            each: {kind: claim, certainty: [asserted, hedged]}
            needs:
              risk: {kind: caveat, caveat: risk}
              advice: {kind: caveat, caveat: consult}
              hedged: {kind: claim, certainty: hedged}
              denied: {kind: claim, polarity: denied}
            places: [sentence, {place: section, lowers: info}]
            weigh:
              in: strict
              message: "{points} of {needed}"
              message-never: never
              places: [sentence, neighbour]
              alone: denied
              points: {risk: 60, hedged: 40, advice: 20}
              lowers: warning
              enough:
                - {tier: treat, points: 100}
                - {tier: aesthetic, points: 60}
            """;

    private static final Rule RULE = Rules.of("require", OPTIONS);

    @Test
    void limitsAddUpEachSortOnce() {
        Rules.check(RULE, Profile.STRICT, """
                It CLAIM.
                   ^^^^^ error rule

                ## Next

                It CLAIM but RISK and RISK.
                   ^^^^^ warning rule

                It CLAIM but RISK. Then CONSULT.
                   ^^^^^ warning rule

                It RISK. It HEDGED. It is.

                It HEDGED, says CONSULT.
                   ^^^^^^ warning rule
                """);
    }

    @Test
    void lessIsEnoughForLess() {
        Rules.check(RULE, Profile.STRICT, """
                It LOOKS but RISK.

                It LOOKS. Ask: CONSULT.
                   ^^^^^ warning rule
                """);
    }

    @Test
    void aDenialLeavesNothingToWeigh() {
        Rules.check(RULE, Profile.STRICT, "It CLAIM or DENIED.\n");
    }

    @Test
    void whatStandsFartherOffOnlyLowers() {
        Rules.check(RULE, Profile.STRICT, """
                It CLAIM.
                   ^^^^^ info rule

                It RISK.
                """);
    }

    @Test
    void otherProfilesTakeOneNeed() {
        Rules.check(RULE, Profile.STANDARD, "It CLAIM but CONSULT.\n");
    }

    @Test
    void whatNothingCarriesIsSaid() {
        Rule rule = Rules.of("require", OPTIONS.replace("{tier: treat, points: 100}", "{tier: repair, points: 100}"));

        Rules.check(rule, Profile.STRICT, """
                It CLAIM but RISK and HEDGED.
                   ^^^^^ error rule
                                      ^^^^^^ error rule
                """);
    }

    @Test
    void mistakesInTheOptionsAreNamed() {
        assertThat(Rules.errors("require", """
                        each: {kind: claim}
                        needs: {risk: {kind: caveat}}
                        places: sentence
                        message: m
                        weigh:
                          places: [sentense]
                          alone: denied
                          points: {rsk: 60}
                          enough: [{tier: trat}]
                          message: "{point}"
                        """))
                .containsExactly(
                        "6:3 the key 'in' is missing | Name the profiles: in: strict.",
                        "6:3 the key 'message-never' is missing | Add 'message-never:' with a value.",
                        "6:12 'places' cannot be 'sentense' | Did you mean 'sentence'?",
                        "7:10 this rule has no need 'denied' | Known here: risk.",
                        "8:12 this rule has no need 'rsk' | Did you mean 'risk'?",
                        "9:12 the key 'points' is missing | Say what is enough: 'enough: [{tier: improve, points: 100}]'.",
                        "9:19 'tier' cannot be 'trat' | Did you mean 'treat'?",
                        "10:12 nothing fills the placeholder {point} | Did you mean 'points'?");
    }
}
