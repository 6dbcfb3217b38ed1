package io.healthlint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestkitTest {

    private static final String EXAMPLES =
            "examples:\n  flag: [a bad word, another bad word]\n  pass: [a good word, fine]\n";

    @Test
    void examplesThatBehaveAreNoFailures() throws PolicyException {
        assertThat(RuleExamples.failures(policy(EXAMPLES))).isEmpty();
    }

    @Test
    void examplesThatDoNotAreNamedWithTheirPlace() throws PolicyException {
        Policy policy = policy("examples:\n  flag: [a bad word, a good word]\n  pass: [the bad word]\n");

        assertThat(RuleExamples.failures(policy))
                .satisfiesExactly(
                        f -> assertThat(f)
                                .isEqualTo("base/rules/a-rule.yaml:1:5: the rule a-rule has 1 example under 'pass',"
                                        + " but needs 2. Add sentences that it must let pass."),
                        f -> assertThat(f)
                                .startsWith("base/rules/a-rule.yaml:10:22: a-rule does not flag:\n    | a good word\n"),
                        f -> assertThat(f)
                                .startsWith("base/rules/a-rule.yaml:11:10: a-rule flags:\n    | the bad word\n"));
    }

    @Test
    void aCaseHoldsWhenThePageComesOutAsItIsShown() throws PolicyException {
        List<CaseFile.Case> cases = CaseFile.read(SourceText.of("cases.md", """
                === Bad words are found
                rules: a-rule
                today: 2026-02-01

                It is a bad word, a
                        ^^^^^^^^ error a-rule
                bad word indeed.
                ^^^^^^^^ error a-rule

                === This one is wrong
                rules: a-rule

                A good word.
                ^^^^^^ error a-rule
                """));
        CaseRunner runner = new CaseRunner(packs(EXAMPLES), "base");

        assertThat(cases).extracting(CaseFile.Case::place).containsExactly("cases.md:1", "cases.md:10");
        assertThat(runner.run(cases.get(0))).isEqualTo(cases.get(0).shown());
        assertThat(runner.run(cases.get(1)))
                .isEqualTo("A good word.\n")
                .isNotEqualTo(cases.get(1).shown());
    }

    @Test
    void aCaseMustNameRulesThatExist() {
        CaseRunner runner = new CaseRunner(packs(EXAMPLES), "base");

        assertThatThrownBy(() -> runner.run(CaseFile.read(SourceText.of("c.md", "=== x\nrules: no-rule\n\nText\n"))
                        .get(0)))
                .hasMessage("c.md:1: there is no rule 'no-rule'");
        assertThatThrownBy(() -> CaseFile.read(SourceText.of("c.md", "Text\n")))
                .hasMessage("c.md:1: a case starts with \"=== what it shows\"");
    }

    private static Policy policy(String examples) throws PolicyException {
        return new PolicyReader(packs(examples)).pack("base");
    }

    private static Texts packs(String examples) {
        return new Texts().pack("base", "").with("base/rules/a-rule.yaml", Texts.ruleText("a-rule") + examples);
    }
}
