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
            """;

    private final SettingsErrors errors = new SettingsErrors();

    @Test
    void rulesDecideWhereNothingIsWeighed() {
        assertThat(read("", "Honey heals wounds.")).isEqualTo("claim benefit rules");
    }

    @Test
    void weightsTakeAClaimAway() {
        assertThat(read(weights("word:honey -3000"), "Honey heals wounds.")).isEmpty();
        assertThat(read(weights("word:honey -3000"), "Sugar heals wounds.")).isEqualTo("claim benefit rules");
    }

    @Test
    void weightsSeeWhatNoRuleSeesAndSayWhy() {
        assertThat(read(weights("word:splendid 2000"), "Honey is splendid.")).isEqualTo("claim benefit weights");
        assertThat(cues(weights("word:splendid 2000"), "Honey is splendid."))
                .contains("weights: claim +2.00, word:splendid +2.00");
    }

    @Test
    void weightsAloneNeedAMargin() {
        assertThat(read(weights("word:splendid 700"), "Honey is splendid.")).isEmpty();
    }

    @Test
    void noWeightsMakeABenefitOfHarm() {
        assertThat(read(weights("word:tea 9000"), "Tea worsens wounds.")).isEqualTo("claim harm rules");
    }

    @Test
    void aLineThatIsNoFeatureIsAnErrorAtItsFile() {
        lexicon("taggers: {ids: [claim], weights: 'bias one'}");
        assertThat(errors.all().toString()).contains("\"bias one\" is not a feature and 1 weights");
    }

    private static String weights(String line) {
        return "taggers:\n  ids: [claim]\n  weights: |\n    bias 0\n    candidate:strong 1000\n    " + line + "\n";
    }

    private String read(String taggers, String page) {
        return claims(taggers, page).stream()
                .map(a -> a.kind() + " " + a.attributes().get("effect") + " "
                        + a.attributes().get("basis"))
                .collect(Collectors.joining("; "));
    }

    private String cues(String taggers, String page) {
        return claims(taggers, page).stream()
                .flatMap(a -> a.because().stream())
                .map(Object::toString)
                .toList()
                .toString();
    }

    private List<Annotation> claims(String taggers, String page) {
        Lexicon lexicon = lexicon(WORDS + taggers);
        assertThat(errors.all()).isEmpty();
        Document document =
                new MarkdownReader(lexicon.splitter(), List.of(), List.of()).read(SourceText.of("page.md", page));
        return Annotators.of(lexicon).annotate(document).ofKind("claim");
    }

    private Lexicon lexicon(String yaml) {
        Lexicon.Builder builder = new Lexicon.Builder();
        builder.add(Settings.read(SourceText.of("words.yaml", yaml), errors));
        return builder.build();
    }
}
