package io.healthlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import org.junit.jupiter.api.Test;

class DeadPhrasesTest {

    @Test
    void aPhraseThatNoSentenceHoldsIsNamed() throws PolicyException {
        assertThat(DeadPhrases.of(
                        policy("[\"(bad|worse) word\", \"a **bold** word\", \"510\\\\(k\\\\) word\"]"), r -> true))
                .containsExactly("own/rules/a-rule.yaml:1:5: the rule a-rule can never find \"a **bold** word\"."
                        + " Write it as it stands in a sentence, in words.");
        assertThat(DeadPhrases.of(policy("[a **bold** word]"), r -> false)).isEmpty();
    }

    @Test
    void aPhraseThatHoldsWhatExcusesItIsNamed() throws PolicyException {
        String fact = Texts.factText(
                "foam-approved",
                "[{says: [(not|) fully approved, nearly approved], unless: [not fully, nearly]},"
                        + " {says: [almost approved], unless: [almost], within: before}]");
        Policy policy = new PolicyReader(new Texts().pack("own", "").with("own/facts/foam.yaml", fact))
                .read(SourceText.of("p.yaml", "extends: [own]\n"));

        assertThat(DeadPhrases.of(policy, r -> true))
                .containsExactly(
                        "own/facts/foam.yaml:2:9: the rule foam-approved can never tell \"nearly approved\", for"
                                + " it holds a phrase of its own 'unless'. Narrow that phrase, or delete this one.");
    }

    private static Policy policy(String phrases) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "")
                .with("own/rules/a-rule.yaml", Texts.ruleText("a-rule").replace("[bad word]", phrases));
        return new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n"));
    }
}
