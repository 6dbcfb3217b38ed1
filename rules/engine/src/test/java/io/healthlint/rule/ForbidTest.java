package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.rule.RuleContext.Profile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ForbidTest {

    @Test
    void anAnnotationIsForbiddenUnlessItsContextExcusesIt() {
        Rules.check(Rules.of("forbid", """
                        each: {kind: phrase, list: hype}
                        except: [question, quoted, block-quote, link, code, title]
                        """), """
                # A PHRASE-hype

                It is PHRASE-hype.
                      ^^^^^^^^^^^ error rule
                Is it PHRASE-hype? They say “it is PHRASE-hype”, 'PHRASE-hype' and "PHRASE-hype".
                It doesn't "say" so, yet it's PHRASE-hype, isn't it so.
                                              ^^^^^^^^^^^ error rule
                See [the PHRASE-hype](page.md) and `PHRASE-hype`, not PHRASE-other.

                > They called it PHRASE-hype.

                ## A PHRASE-hype
                     ^^^^^^^^^^^ error rule
                """);
    }

    @Test
    void listedPhrasesAreWhatTheAnnotatorsAreAskedFor() {
        Rule rule = Rules.of("forbid", "phrases: [wonder drug, magic]\n");

        assertThat(rule.phrases()).isEqualTo(Map.of("rule", List.of("wonder drug", "magic")));
        Rules.check(rule, """
                It is a PHRASE-rule and PHRASE-hype.
                        ^^^^^^^^^^^ error rule
                """);
    }

    @Test
    void aPhraseCanHaveItsReplacement() {
        Rule rule = Rules.of("forbid", "instead: {diabetics: people with diabetes}\nmessage: 'write {instead|it}'\n");

        assertThat(rule.phrases()).isEqualTo(Map.of("rule", List.of("diabetics")));
        assertThat(Rules.findings(rule, Profile.STANDARD, "PHRASE-rule\n")
                        .get(0)
                        .message())
                .isEqualTo("write it");
    }

    @Test
    void whereAnAnnotationMustStandIsAsked() {
        Rules.check(Rules.of("forbid", """
                        each: {kind: claim}
                        only-where: [heading, {has: {kind: date}, place: sentence}]
                        """), """
                # A CLAIM
                    ^^^^^ error rule

                A CLAIM. In 2024-05-01 a CLAIM.
                                         ^^^^^ error rule
                """);
    }

    @Test
    void aPatternIsTriedWhereOneOfItsWordsStands() {
        Rules.check(Rules.of("forbid", "pattern: {regex: '\\d+ ?% safe', literals: ['%']}\ngroup: sentence\n"), """
                It is 100% Safe, or *99* % safe. It is 100 safe. It is *100*% safe.
                      ^^^^^^^^^ error rule
                                     ^^^^^^^^^^ + rule
                                                                        ^^^^^^^^^^ error rule
                """);
    }

    @Test
    @Timeout(20)
    void aHostilePatternStaysLinear() {
        Rule rule = Rules.of("forbid", "pattern: {regex: '(a+)+(b|c)$', literals: [aaa]}\n");

        assertThat(Rules.findings(rule, Profile.STANDARD, "a".repeat(50_000))).isEmpty();
    }

    @Test
    void everyMistakeInTheOptionsIsNamed() {
        assertThat(Rules.errors("forbid", "each: {kind: phrase}\nphrases: [a, '']\n"))
                .containsExactly(
                        "2:1 a forbid rule needs exactly one of 'each', 'phrases', 'pattern' and 'instead' | "
                                + "Say with one of them what is forbidden.",
                        "2:14 an item of 'phrases' must be text with something in it, but is '' | Delete it.");
        assertThat(Rules.errors("forbid", "pattern: {regex: '(?<!a)b'}\n"))
                .containsExactly(
                        "1:10 the key 'literals' is missing | Add 'literals:' with a value.",
                        "1:18 the pattern cannot be read: error parsing regexp: invalid named capture: `(?<!a)b`"
                                + " | Write it in RE2 syntax, which has no lookaround and no backreferences.");
        assertThat(Rules.errors("forbid", "pattern: {regex: 'a*', literals: [a]}\n"))
                .containsExactly(
                        "1:18 the pattern fits an empty text, and so everything | Ask for at least one character.");
        assertThat(Rules.errors("forbid", "pattern: '(a'\n"))
                .containsExactly("1:10 'pattern' must be a mapping, but is '(a' | ");
        assertThat(Rules.errors("forbid", "except: [question]\n"))
                .containsExactly("1:1 a forbid rule needs exactly one of 'each', 'phrases', 'pattern' and 'instead' | "
                        + "Say with one of them what is forbidden.");
    }
}
