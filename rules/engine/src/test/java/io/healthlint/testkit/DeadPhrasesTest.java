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
                .containsExactly("own/rules/a-rule.yaml: the rule a-rule can never find \"a **bold** word\"."
                        + " Write it as it stands in a sentence, in words.");
        assertThat(DeadPhrases.of(policy("[a **bold** word]"), r -> false)).isEmpty();
    }

    private static Policy policy(String phrases) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "")
                .with("own/rules/a-rule.yaml", Texts.ruleText("a-rule").replace("[bad word]", phrases));
        return new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n"));
    }
}
