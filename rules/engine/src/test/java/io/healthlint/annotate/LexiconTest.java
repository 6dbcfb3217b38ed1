package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import io.healthlint.document.Prose;
import io.healthlint.document.Sentence;
import io.healthlint.settings.Phrases;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final SettingsErrors errors = new SettingsErrors();

    @Test
    void findsInflectedWordsAcrossHyphens() {
        Lexicon lexicon = lexicon("""
                groups:
                  - {id: ease, class: benefit-verb, words: [ease, cut down on]}
                  - {id: ageing, class: target, words: [anti-aging effect]}
                """);
        assertThat(matches(lexicon, "It eases and is cutting down on anti aging effects."))
                .isEqualTo("ease=eases, ease=cutting down on, ageing=anti aging effects");
    }

    @Test
    void lettersCountWhereTheGroupSaysSo() {
        Lexicon lexicon = lexicon("groups: [{id: who, class: agency, exact: true, words: [WHO]}]");
        assertThat(matches(lexicon, "Those who asked the WHO")).isEqualTo("who=WHO");
    }

    @Test
    void exactWordsMayHaveSeveralWritingsAndHyphens() {
        Lexicon lexicon = lexicon("""
                groups:
                  - {id: who, class: agency, exact: true, words: [WHO, Who]}
                  - {id: bpc, class: product, exact: true, words: [BPC]}
                  - {id: bpc, words: [bpc]}
                  - {id: self, class: product, exact: true, hyphenated: true, words: [GLP-One]}
                """);
        assertThat(matches(lexicon, "Who asked the WHO, who, of bpC and GLP-One, not GLP One?"))
                .isEqualTo("who=Who, who=WHO, bpc=bpC, self=GLP-One");
    }

    @Test
    void aGuardTakesAwayWhatItHolds() {
        Lexicon lexicon = lexicon("""
                groups:
                  - {id: no, class: negation, words: ["not"]}
                  - {id: not-only, class: guard, words: [not only]}
                """);
        assertThat(matches(lexicon, "not only that, but not this")).isEqualTo("not-only=not only, no=not");
    }

    @Test
    void slotsStandForManyPhrases() {
        Lexicon lexicon = lexicon("groups: [{id: x, class: caveat, words: [(no|few) (human |)trials]}]");
        assertThat(matches(lexicon, "no trials, few human trials, many trials"))
                .isEqualTo("x=no trials, x=few human trials");
    }

    @Test
    void slotsWorkInTheOwnPhrasesOfARuleToo() {
        Lexicon lexicon = new Lexicon.Builder()
                .addPhrases("toxins", List.of("flush (out|) toxins", "(broken"))
                .build();
        assertThat(matches(lexicon, "flush toxins, flush out toxins"))
                .isEqualTo("toxins=flush toxins, toxins=flush out toxins");
        assertThat(Phrases.fault("(broken")).contains("the bracket of \"(broken\" is not closed");
        assertThat(Phrases.fault("flush (out|) toxins")).isEmpty();
    }

    @Test
    void theOwnPhrasesOfARuleAreHiddenByNoOtherWords() {
        Lexicon lexicon = new Lexicon.Builder()
                .add(Settings.read(SourceText.of("words.yaml", """
                        groups:
                          - {id: cancer, class: target, words: [cancer]}
                          - {id: not-a-risk, class: guard, words: [no side effects]}
                        frames:
                          - {id: frame, class: caveat, within: 0, parts: [{any: [cancer]}]}
                        """), errors))
                .addPhrases("cancer", List.of("cancer", "miracle", "side effects"))
                .addPhrases("hype", List.of("miracle cure"))
                .build();
        assertThat(matches(lexicon, "miracle cure")).isEqualTo("cancer=miracle, hype=miracle cure");
        assertThat(matches(lexicon, "no side effects")).isEqualTo("not-a-risk=no side effects, cancer=side effects");
        assertThat(matches(lexicon, "cancer")).isEqualTo("cancer=cancer, cancer=cancer, frame=cancer");
    }

    @Test
    void anEscapedBracketIsNoSlot() {
        Lexicon lexicon = lexicon("groups: [{id: x, class: part, words: ['510\\(k\\) (clearance|device)']}]");
        assertThat(matches(lexicon, "a 510(k) clearance")).isEqualTo("x=510(k) clearance");
    }

    @Test
    void aFrameNeedsItsPartsNearAndInOrder() {
        Lexicon lexicon = lexicon("""
                groups:
                  - {id: lack, class: part, words: [few, little]}
                  - {id: evidence, class: part, words: [evidence, trials]}
                  - {id: recipe, class: part, words: [recipe]}
                frames:
                  - {id: limited, class: caveat, caveat: evidence, within: 1, unless: [recipe],
                     parts: [{any: [lack]}, {any: [evidence]}]}
                """);
        assertThat(matches(lexicon, "There are few good trials")).contains("limited=few good trials");
        assertThat(matches(lexicon, "There are few good and big trials")).doesNotContain("limited");
        assertThat(matches(lexicon, "Trials are few")).doesNotContain("limited");
        assertThat(matches(lexicon, "A recipe with little evidence")).doesNotContain("limited");
    }

    @Test
    void aGroupWithoutClassAddsWords() {
        Lexicon lexicon = lexicon("""
                groups:
                  - {id: ease, class: benefit-verb, words: [ease]}
                  - {id: ease, words: [soothe]}
                """);
        assertThat(matches(lexicon, "it soothes")).isEqualTo("ease=soothes");
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        Settings file = Settings.read(SourceText.of("words.yaml", """
                        groups:
                          - {id: a, words: [x]}
                          - {id: b, class: part, words: ["(x|y"]}
                        frames:
                          - {id: c, class: caveat, parts: [{any: [nobody]}]}
                        """), errors);
        new Lexicon.Builder().add(file).build();
        assertThat(errors.all().stream()
                        .map(e -> e.position().line() + ":" + e.position().column() + " " + e.message()))
                .containsExactly(
                        "2:10 no group \"a\" to add words to",
                        "3:34 the bracket of \"(x|y\" is not closed",
                        "5:43 no group \"nobody\"");
    }

    private Lexicon lexicon(String yaml) {
        Lexicon lexicon = new Lexicon.Builder()
                .add(Settings.read(SourceText.of("words.yaml", yaml), errors))
                .build();
        assertThat(errors.all()).isEmpty();
        return lexicon;
    }

    private static String matches(Lexicon lexicon, String text) {
        Prose prose = new Prose.Builder().exact(text, 0).build();
        Sentence sentence = new Sentence(0, 0, text.length());
        Block block = new Block(0, BlockKind.PARAGRAPH, prose, Place.in(0), List.of(), List.of(sentence));
        TokenizedSentence words = TokenizedSentence.of(block, sentence);
        return lexicon.match(words).stream()
                .map(m -> m.group().id() + "=" + words.text(m.first(), m.last()))
                .collect(Collectors.joining(", "));
    }
}
