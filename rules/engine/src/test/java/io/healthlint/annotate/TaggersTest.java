package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.annotation.Annotation;
import io.healthlint.document.Document;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What weights decide, and what they may not. */
class TaggersTest {

    private static final String WORDS = """
            groups:
              - {id: heal, class: benefit-verb, takes: bad, words: [heal]}
              - {id: worsen, class: effect-verb, takes: bad, words: [worsen]}
              - {id: wound, class: target, direction: bad, words: [wound]}
              - {id: no, class: negation, words: [does not]}
              - {id: harmful, class: caveat, caveat: risk, words: [can cause harm]}
            """;

    private final SettingsErrors errors = new SettingsErrors();

    @Test
    void rulesDecideWhereNothingIsWeighed() {
        assertThat(read("", "Honey heals wounds.")).isEqualTo("claim benefit rules");
    }

    @Test
    void weightsTakeAClaimAway() {
        assertThat(read(weights("word:honey -300"), "Honey heals wounds.")).isEmpty();
        assertThat(read(weights("word:honey -300"), "Sugar heals wounds.")).isEqualTo("claim benefit rules");
    }

    @Test
    void weightsSeeWhatNoRuleSeesAndSayWhy() {
        assertThat(read(weights("word:splendid 200"), "Honey is splendid.")).isEqualTo("claim benefit weights");
        assertThat(cues(weights("word:splendid 200"), "Honey is splendid."))
                .contains("weights: claim +2.00, word:splendid +2.00");
    }

    @Test
    void weightsAloneNeedAMargin() {
        assertThat(read(weights("word:splendid 35"), "Honey is splendid.")).isEmpty();
    }

    @Test
    void noWeightsMakeABenefitOfHarm() {
        assertThat(read(weights("word:tea 900"), "Tea worsens wounds.")).isEqualTo("claim harm rules");
    }

    @Test
    void aHiddenUnitCountsOnlyAboveZero() {
        String both = """
                taggers:
                  outputs: |
                    claim 100 -50
                  weights: |
                    bias 0
                    word:honey 100
                    word:splendid 100
                    word:bitter -200
                """;

        assertThat(cues(both, "Honey is splendid.")).contains("weights: claim +1.50, word:honey +1.00, word:splendid");
        assertThat(read(both, "Honey is splendid.")).isEqualTo("claim benefit weights");
        assertThat(read(both, "Bitter honey is splendid.")).isEmpty();
    }

    @Test
    void noWeightsAnswerAQuestion() {
        assertThat(read(weights("word:honey 900"), "Does honey heal wounds?")).isEqualTo("claim benefit rules");
        assertThat(stances(weights("word:honey 900"), "Does honey heal wounds?"))
                .isEqualTo("asserted question");
        assertThat(stances(weights("word:honey 900").replace("claim", "denied"), "Does honey heal wounds?"))
                .isEqualTo("asserted question");
    }

    @Test
    void noWeightsMakeAClaimOfASourceInAFootnote() {
        String weights = weights("word:splendid 200");

        assertThat(read(weights, "See[^1].\n\n[^1]: Honey is splendid.")).isEmpty();
        assertThat(read(weights, "See[^1].\n\n[^1]: Honey heals wounds.")).isEqualTo("claim benefit rules");
    }

    @Test
    void aClaimThatOnlyWeightsHedgeRestsOnWeights() {
        String hedged = """
                taggers:
                  outputs: |
                    claim 100 0 0
                    hedged 0 100 0
                  weights: |
                    candidate:strong 100 0
                    word:folk 0 100
                """;

        assertThat(read(hedged, "Honey heals wounds.")).isEqualTo("claim benefit rules");
        assertThat(read(hedged, "Folk say honey heals wounds.")).isEqualTo("claim benefit weights");
        assertThat(stances(hedged, "Folk say honey heals wounds.")).isEqualTo("hedged own");
        assertThat(read("", "Honey does not heal wounds.")).isEqualTo("claim benefit rules");
        assertThat(read(hedged, "Honey does not heal wounds.")).isEqualTo("claim benefit weights");
    }

    @Test
    void weightsTakeARiskAwayOnlyWhenTheyAreSure() {
        String risk = """
                taggers:
                  outputs: |
                    caveat-risk -100 0
                  weights: |
                    word:measles %d
                """;

        assertThat(kinds(risk.formatted(200), "Measles can cause harm.", "caveat"))
                .isEmpty();
        assertThat(kinds(risk.formatted(100), "Measles can cause harm.", "caveat"))
                .isEqualTo("caveat");
        assertThat(kinds(risk.formatted(200), "Honey can cause harm.", "caveat"))
                .isEqualTo("caveat");
    }

    @Test
    void aLineThatIsNoFeatureIsAnErrorAtItsFile() {
        lexicon("taggers: {outputs: 'claim 100 0', weights: 'bias one'}");
        assertThat(errors.all().toString()).contains("\"bias one\" is not a name and 1 number");
    }

    @Test
    void everyTaggerNeedsAWeightForEachUnit() {
        lexicon("taggers: {outputs: \"claim 100 0\\nhedged 100\", weights: 'bias 1'}");
        assertThat(errors.all().toString()).contains("\"hedged 100\" is not a name and 2 numbers");
    }

    /** Two units that are each other's opposite, so that what a line weighs is its number. */
    private static String weights(String line) {
        String[] fields = line.split(" ");
        String opposite = Integer.toString(-Integer.parseInt(fields[1]));
        return """
                taggers:
                  outputs: |
                    claim 100 -100 0
                  weights: |
                    bias 0 0
                    candidate:strong 100 -100
                    %s %s
                """.formatted(line, opposite);
    }

    private String read(String taggers, String page) {
        return claims(taggers, page).stream()
                .map(a -> a.kind() + " " + a.attributes().get("effect") + " "
                        + a.attributes().get("basis"))
                .collect(Collectors.joining("; "));
    }

    private String stances(String taggers, String page) {
        return claims(taggers, page).stream()
                .map(a -> a.attributes().get("certainty") + " " + a.attributes().get("voice"))
                .collect(Collectors.joining("; "));
    }

    private String kinds(String taggers, String page, String kind) {
        return annotations(taggers, page, kind).stream().map(Annotation::kind).collect(Collectors.joining("; "));
    }

    private String cues(String taggers, String page) {
        return claims(taggers, page).stream()
                .flatMap(a -> a.because().stream())
                .map(Object::toString)
                .toList()
                .toString();
    }

    private List<Annotation> claims(String taggers, String page) {
        return annotations(taggers, page, "claim");
    }

    private List<Annotation> annotations(String taggers, String page, String kind) {
        Lexicon lexicon = lexicon(WORDS + taggers);
        assertThat(errors.all()).isEmpty();
        Document document =
                new MarkdownReader(lexicon.splitter(), List.of(), List.of()).read(SourceText.of("page.md", page));
        return Annotators.of(lexicon).annotate(document).ofKind(kind);
    }

    private Lexicon lexicon(String yaml) {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add(Settings.read(SourceText.of("words.yaml", yaml), errors));
        return builder.build();
    }
}
