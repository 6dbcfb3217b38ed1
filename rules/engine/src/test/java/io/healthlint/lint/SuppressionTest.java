package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says is not to count. In each page "bad word" breaks a-rule; b-rule says once of a page that "dull" stands there. */
class SuppressionTest {

    /** Each page has one "bad word" that is suppressed and one that is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- health-lint-disable-next-line a-rule: a quote -->\nA bad word.\n\nA bad word.\n",
                "<!-- health-lint-disable-next-line a-rule: a quote -->\n\nA bad word.\n\nA bad word.\n",
                "A bad word. <!-- health-lint-disable-line a-rule: a quote -->\nA bad word.\n",
                "A **bold** <!-- health-lint-disable-line a-rule: a quote --> and bad word.\nA bad word.\n",
                "- A bad word. <!-- health-lint-disable-line a-rule: a quote -->\n- A bad word.\n",
                "- One\n  - Two <!-- health-lint-disable-next-line a-rule: a quote -->\n  - A bad word.\n- A bad word.\n",
                "- One\n\n  <!-- health-lint-disable-next-line a-rule: a quote -->\n  A bad word.\n\n- A bad word.\n",
                "| A | B |\n|---|---|\n| x <!-- health-lint-disable-line a-rule: a quote --> | bad word |\n| bad word | y |\n",
                "Text.[^1] A bad word.\n\n[^1]: A bad word. <!-- health-lint-disable-line a-rule: a quote -->\n",
                "> <!-- health-lint-disable-next-line a-rule: a quote -->\n> A bad word.\n\nA bad word.\n",
                "> <!-- health-lint-disable-next-line a-rule: a quote -->\n>\n> A bad word.\n\nA bad word.\n",
                "# A bad word <!-- health-lint-disable-line a-rule: a quote -->\n\nA bad word.\n",
                "<!-- health-lint-disable-next-line a-rule: a quote -->\n# A bad word\n\nA bad word.\n",
                "<div>\n<!-- health-lint-disable-next-line a-rule: a quote -->\n<p>A bad word.</p>\n<p>A bad word.</p>\n</div>\n",
                "<!-- health-lint-disable-next-line\n     a-rule: a quote\n-->\nA bad word.\n\nA bad word.\n",
                "Text.\n\n<!-- health-lint-disable a-rule: a quote -->\n\n- A bad word.\n\n<!-- health-lint-enable -->\n\nA bad word.\n",
                "A bad word.\n\n<!-- health-lint-disable a-rule: a quote -->\n\n## Head\n\n```\ncode\n```\n\nA bad word.\n",
                "A <!-- health-lint-disable a-rule: a quote -->bad word<!-- health-lint-enable a-rule --> and a bad word.\n",
                "{/* health-lint-disable-next-line a-rule: a quote */}\nA bad word.\n\nA bad word.\n",
                "A bad word. {/* health-lint-disable-line a-rule: a quote */}\nA bad word.\n",
                "A bad\nword. <!-- health-lint-disable-line a-rule: a quote -->\n\nA bad word.\n",
                "<!-- health-lint-disable-next-line b-rule, a-rule: a quote -->\nA dull, bad word.\n\nA bad word.\n",
            })
    void aCommentSuppressesWhereItStands(String page) throws PolicyException {
        Verdict verdict = verdict(page, "");

        assertThat(verdict.count(Disposition.SUPPRESSED) - (page.contains("dull") ? 1 : 0))
                .isEqualTo(1);
        assertThat(verdict.violations()).isEqualTo(1);
        assertThat(shown(verdict)).noneMatch(one -> one.contains("suppression"));
        assertThat(verdict.judged()).anyMatch(j -> j.reason().equals("a quote"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nhealth-lint-disable:\n  a-rule: all quotes\n---\nA bad word.\n",
                "---\nhealth-lint-disable: ['a-rule: all quotes']\n---\nA bad word.\n",
                "---\nhealth-lint-disable: 'a-rule: all quotes'\n---\nA bad word.\n",
                "+++\n[health-lint-disable]\na-rule = 'all quotes'\n+++\nA bad word.\n",
                "<!-- health-lint-disable a-rule: all quotes -->\n\nA bad word.\n",
            })
    void frontMatterSuppressesOnTheWholePage(String page) throws PolicyException {
        assertThat(shown(verdict(page, ""))).singleElement().asString().endsWith("suppressed a-rule (all quotes)");
    }

    @Test
    void whatIsSaidBeforeTheFirstWordsIsSaidOfThePage() throws PolicyException {
        String page = "---\ntitle: T\n---\n<!-- health-lint-disable c-rule: it is a poem -->\n\nText.\n";

        assertThat(shown(verdict(page, ""))).containsExactly("1:1 suppressed c-rule (it is a poem)");
    }

    @Test
    void ofAFindingWithSeveralPlacesOnlyTheOneIsSuppressed() throws PolicyException {
        assertThat(shown(verdict(
                        "It is dull. <!-- health-lint-disable-line b-rule: quoted -->\n\nDull.\n\nDull.\n", "")))
                .containsExactly("1:7 suppressed b-rule (quoted)", "3:1 violation b-rule + 5:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-lint-disable-next-line a-rule|'a-rule' is suppressed without a reason",
                "health-lint-disable-next-line|this names no rule, and nothing may suppress everything",
                "health-lint-disable: I know better|this names no rule, and nothing may suppress everything",
                "health-lint-disable-line all: I know better|this names no rule, and nothing may suppress everything",
                "health-lint-disable-next-line a-rul: quoted|there is no rule 'a-rul'",
                "health-lint-disable-nextline a-rule: quoted|'health-lint-disable-nextline' is nothing that can be said here",
                "health-lint-enable a-rule|nothing is disabled that this could enable",
                "health-lint-disable-next-line z-rule: quoted|the policy lets nobody suppress 'z-rule'",
            })
    void whatCannotBeSaidIsAFinding(String directive) throws PolicyException {
        String[] parts = directive.split("\\|");
        Verdict verdict = verdict("<!-- " + parts[0] + " -->\nA bad word.\n", "waivers: {never: [z-rule]}\n");

        assertThat(verdict.judged())
                .filteredOn(j -> j.finding().rule().equals("invalid-suppression"))
                .singleElement()
                .satisfies(j -> {
                    assertThat(j.finding().message()).isEqualToIgnoringCase(parts[1] + ".");
                    assertThat(j.finding().location()).hasToString("1:1");
                    assertThat(j.finding().advice()).isNotBlank();
                });
        assertThat(verdict.judged())
                .anyMatch(j -> j.finding().rule().equals("a-rule") && j.disposition() == Disposition.VIOLATION);
    }

    @Test
    void whatSuppressesNothingIsAFinding() throws PolicyException {
        assertThat(shown(verdict(
                        "Fine.\n\n<!-- health-lint-disable-next-line a-rule, b-rule: old -->\nA bad word.\n", "")))
                .containsExactly("3:1 below-severity unused-suppression", "4:3 suppressed a-rule (old)");
        assertThat(shown(verdict("```\n<!-- health-lint-disable-next-line a-rule: code -->\n```\nA bad word.\n", "")))
                .containsExactly("4:3 violation a-rule");
    }

    private static List<String> shown(Verdict verdict) {
        return verdict.judged().stream()
                .map(j -> j.finding().location() + " " + j.disposition().label() + " "
                        + j.finding().rule()
                        + (j.reason().isEmpty() ? "" : " (" + j.reason() + ")")
                        + (j.finding().also().isEmpty()
                                ? ""
                                : " + " + j.finding().also().get(0).location()))
                .toList();
    }

    private static Verdict verdict(String page, String policy) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "front-matter: {prose: [title], language: [lang], draft: [draft], poem: [poem]}\n")
                .rule("own", "a-rule")
                .rule("own", "z-rule")
                .with("own/rules/z-rule.yaml", Texts.ruleText("z-rule").replace("bad word", "worst word"))
                .with("own/rules/b-rule.yaml", Texts.ruleText("b-rule").replace("bad word", "dull") + "group: page\n")
                .with("own/rules/c-rule.yaml", """
                        id: c-rule
                        kind: metadata
                        severity: info
                        message: m
                        advice: a
                        why: w
                        source: s
                        keys: [poem]
                        """);
        String off = page.contains("c-rule") ? "" : "rules: {c-rule: off}\n";
        Linter linter = new Linter(
                new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n" + off + policy)),
                LocalDate.of(2026, 1, 15),
                false);
        PageResult result = linter.lint(SourceText.of("page.mdx", page));
        return new Judge(Severity.ERROR, 0).judge(List.of(result));
    }
}
