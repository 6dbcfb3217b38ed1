package io.healthlint.rule;

import io.healthlint.rule.RuleContext.Profile;
import org.junit.jupiter.api.Test;

/** What a rule asks more in one profile, and less of the title of another page. */
class ProfileTest {

    private static final String OPTIONS = """
            each: {kind: claim, certainty: asserted}
            also-each:
              - {in: strict, certainty: hedged}
            severity-when:
              - {certainty: hedged, severity: info}
              - {in: teaser, severity: warning}
            """;

    @Test
    void aProfileLooksAtMore() {
        Rule rule = Rules.of("forbid", OPTIONS);

        Rules.check(rule, Profile.STANDARD, """
                Text with HEDGED-pain and CLAIM.
                                          ^^^^^ error rule
                """);
        Rules.check(rule, Profile.STRICT, """
                Text with HEDGED-pain and CLAIM.
                          ^^^^^^^^^^^ info rule
                                          ^^^^^ error rule
                """);
    }

    @Test
    void aTitleWithNothingUnderItIsATeaser() {
        Rules.check(Rules.of("forbid", OPTIONS), """
                # The CLAIM
                      ^^^^^ error rule

                ## A CLAIM
                     ^^^^^ error rule

                Text.

                ## Another CLAIM
                           ^^^^^ warning rule

                ## Another CLAIM
                           ^^^^^ warning rule

                What Is Called a Title
                """);
    }
}
