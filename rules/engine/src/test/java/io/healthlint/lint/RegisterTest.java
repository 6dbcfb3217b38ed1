package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims, here mentions of foam, in authorised wordings only. */
class RegisterTest {

    private static final String RULE = """
            id: authorised
            kind: register
            severity: error
            message: "{text}: nothing is authorised"
            message-wording: "{substance}: {wording} ({conditions|no conditions})"
            advice: a
            why: w
            source: s
            each: {kind: product}
            wordings:
              - {of: [zinc, Zn], says: [contributes to (the maintenance of|) normal sight], conditions: 1.5 mg a day}
              - {of: [iron], says: [contributes to normal blood]}
              - of: ["(copper|Cu)"]
                says: [contributes to (|the) normal hair, "(contributes|contribute) to normal (skin|bones)"]
              - of: [copper]
                says: [contributes to the protection of cells]
                conditions: >-
                  2 mg a day, in two doses of 1 mg, with water and before meals, which the consumer is told beside the name
            """;

    @Test
    void aSentenceSaysOfASubstanceWhatTheRegisterSays() throws PolicyException {
        assertThat(lint("Foam has zinc, which contributes to normal sight.", ""))
                .isEmpty();
        assertThat(lint("Foam has Zn: it contributes to the maintenance of normal sight.", ""))
                .isEmpty();
        assertThat(lint("Foam has zinc and sharpens sight.", ""))
                .containsExactly("zinc: contributes to the maintenance of normal sight (1.5 mg a day)");
        assertThat(lint("Foam has iron, which contributes to normal sight.", ""))
                .containsExactly("iron: contributes to normal blood (no conditions)");
        assertThat(lint("Foam contributes to normal sight. It has zinc.", ""))
                .containsExactly("Foam: nothing is authorised");
    }

    @Test
    void theNearestWordingIsToldWithItsConditionsInFull() throws PolicyException {
        assertThat(lint("Copper foam for strong bone.", ""))
                .containsExactly("copper: contributes to normal bones (no conditions)");
        assertThat(lint("Cu in foam for hair.", ""))
                .containsExactly("copper: contributes to normal hair (no conditions)");
        assertThat(lint("Copper is in protective foam.", ""))
                .containsExactly(
                        "copper: contributes to the protection of cells (2 mg a day, in two doses of 1 mg, with"
                                + " water and before meals, which the consumer is told beside the name)");
        assertThat(lint("Copper foam.", "")).containsExactly("copper: contributes to normal hair (no conditions)");
    }

    @Test
    void aPublisherAddsWordings() throws PolicyException {
        String more = "rules: {authorised: {more-wordings: [{of: [henna], says: [keeps hair dark]}]}}";

        assertThat(lint("Foam has henna and keeps hair dark.", more)).isEmpty();
        assertThat(lint("Foam has zinc and keeps hair dark.", more)).hasSize(1);
        assertThat(catchThrowableOfType(PolicyException.class, () -> lint("x", more.replace("of: [henna], ", "")))
                        .errors())
                .singleElement()
                .asString()
                .contains("the key 'of' is missing", "Name the substance.");
    }

    private static List<String> lint(String page, String more) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "front-matter: {page-type: [type], language: [lang], draft: [draft], prose: [title]}\n")
                .with("own/rules/authorised.yaml", RULE)
                .with(
                        "own/lexicon/words.yaml",
                        "groups: [{id: foam, class: product, context: supplement, words: [foam, foam for strong bone, foam for hair, protective foam]}]\n");
        return new Linter(
                        new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n" + more + "\n")),
                        LocalDate.of(2026, 1, 15),
                        false)
                .lint(SourceText.of("page.md", page + "\n")).findings().stream()
                        .map(f -> f.message())
                        .toList();
    }
}
