package io.healthlint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.healthlint.settings.SettingsError;
import io.healthlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that asks for a name that no lexicon has would be silent for ever. */
class NamesTest {

    private static final String WORDS = """
            groups:
              - {id: foams, class: product, context: drug, words: [foam]}
              - {id: joints, class: target, words: [joint]}
              - {id: the-fda, class: agency, value: fda, words: [FDA]}
              - {id: approval, class: regulatory-act, value: approved, words: [approved]}
              - {id: wonder, class: hype, words: [miracle]}
              - {id: promises, class: hype, value: promise, words: [promising]}
            frames:
              - {id: refusal, class: regulatory-act, value: refused, parts: [{any: [the-fda]}, {any: [approval]}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "claim, product, foams, foam",
        "claim, target-group, joints, joint",
        "product, context, drug, drugs",
        "regulatory-statement, agency, FDA, ema",
        "regulatory-statement, status, approved, aproved",
        "regulatory-statement, status, refused, refusal",
        "phrase, list, hype, wonder",
        "phrase, list, promise, promises",
        "phrase, list, a-rule, b-rule",
    })
    void aNameIsOneThatAnAnnotationCanBear(String kind, String attribute, String known, String unknown) {
        assertThatCode(() -> read(rule(kind, attribute + ": " + known))).doesNotThrowAnyException();
        assertThatCode(() -> read(rule(kind, attribute + ": \"*\""))).doesNotThrowAnyException();
        assertThat(faults(rule(kind, attribute + ": [" + known + ", " + unknown + "]")))
                .extracting(SettingsError::message)
                .containsExactly("no lexicon has the " + attribute + " '" + unknown + "', so nothing can match it");
    }

    @ParameterizedTest
    @CsvSource({"claim, intervention", "claim, target", "regulatory-statement, subject", "citation, target"})
    void wordsOfThePageAreNoNames(String kind, String attribute) {
        assertThatCode(() -> read(rule(kind, attribute + ": anything at all"))).doesNotThrowAnyException();
    }

    @Test
    void theFaultStandsAtTheNameAndProposesAnother() {
        assertThat(faults(rule("claim", "effect: benefit, product: [foams, faoms]")))
                .singleElement()
                .hasToString("""
                        own/rules/b-rule.yaml:8:55 no lexicon has the product 'faoms', so nothing can match it
                            each: {kind: claim, effect: benefit, product: [foams, faoms]}
                                                                                  ^^^^^
                            Did you mean 'foams'?""");
    }

    @Test
    void whatAFactIsAboutIsAProduct() {
        String facts = Texts.factText("wild-west", "{says: wild west, about: [foams, soaps]}");

        assertThat(faults(packs().with("own/facts/foam.yaml", facts)))
                .extracting(error -> error.path() + ":" + error.position() + " " + error.message())
                .containsExactly(
                        "own/facts/foam.yaml:11:45 no lexicon has the product 'soaps', so nothing can match it");
    }

    private static Texts rule(String kind, String attributes) {
        return packs().with(
                        "own/rules/b-rule.yaml",
                        Texts.ruleText("b-rule")
                                .replace("phrases: [bad word]", "each: {kind: " + kind + ", " + attributes + "}"));
    }

    private static Texts packs() {
        return new Texts().pack("own", "").with("own/lexicon/words.yaml", WORDS).rule("own", "a-rule");
    }

    private static List<SettingsError> faults(Texts packs) {
        return assertThatThrownBy(() -> read(packs))
                .asInstanceOf(type(PolicyException.class))
                .actual()
                .errors();
    }

    private static Policy read(Texts packs) throws PolicyException {
        return new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n"));
    }
}
