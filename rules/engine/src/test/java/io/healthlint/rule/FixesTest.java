package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Fix;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes that are safe to make. */
class FixesTest {

    private static final String NOTICE = """
            id: notice
            kind: verbatim
            severity: error
            message: "The page has no notice."
            message-far: "The notice is far."
            advice: "Add: {wording}"
            why: w
            source: s
            each: {kind: product}
            texts: ["This notice must be given to you under the law of Florida."]
            places: [page]
            """;
    private static final String PRODUCTS = "groups:\n  - {id: stem, class: product, words: [stem]}\n";
    private static final String DATED = """
            id: dated
            kind: metadata
            severity: error
            keys: [reviewed]
            format: text
            message: "No {key}."
            message-wrong: "No text."
            advice: a
            why: w
            source: s
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stem. **This notice must be given to you by Florida law.** End."
                        + " | Stem. **This notice must be given to you under the law of Florida.** End.",
                "Stem. The law of Florida says much. | Stem. The law of Florida says much.",
                "Stem. This notice must be given [to you](x) by Florida law."
                        + " | Stem. This notice must be given [to you](x) by Florida law.",
                "Nothing. This notice must be given to you by Florida law."
                        + " | Nothing. This notice must be given to you by Florida law.",
            })
    void aParaphraseBecomesTheWordingWhereItIsAskedFor(String page, String fixed) throws PolicyException {
        assertThat(fixed(NOTICE, page)).isEqualTo(fixed);
        assertThat(fixed(NOTICE, fixed)).as("once more").isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text. | ---\\nreviewed: TODO\\n---\\n\\nText.",
                "---\\na: 1\\n---\\nText. | ---\\na: 1\\nreviewed: TODO\\n---\\nText.",
                "---\\r\\na: 1\\r\\n---\\r\\nText. | ---\\r\\na: 1\\r\\nreviewed: TODO\\r\\n---\\r\\nText.",
                "---\\nReviewed: TODO\\n---\\nText. | ---\\nReviewed: TODO\\n---\\nText.",
                "+++\\na = 1\\n+++\\nText. | +++\\na = 1\\n+++\\nText.",
            })
    void aMissingKeyIsPutInWithoutAValue(String page, String fixed) throws PolicyException {
        assertThat(fixed(DATED, page.translateEscapes())).isEqualTo(fixed.translateEscapes());
    }

    @Test
    void ofChangesThatOverlapTheFirstIsMade() {
        assertThat(Fix.apply(
                        "abcdef",
                        List.of(
                                new Fix("r", new Span(2, 4), "X"),
                                new Fix("r", new Span(0, 3), "Y"),
                                new Fix("r", new Span(6, 6), "!"))))
                .isEqualTo("Ydef!");
    }

    private static String fixed(String rule, String page) throws PolicyException {
        Policy policy = policy(rule);
        Linter linter = new Linter(policy, LocalDate.of(2026, 1, 15), false);
        return Fix.apply(page, linter.fixes(SourceText.of("a.md", page)));
    }

    private static Policy policy(String rule) throws PolicyException {
        return new PolicyReader(new Texts()
                        .pack("base", "")
                        .with("base/rules/" + rule.substring(4, rule.indexOf('\n')) + ".yaml", rule)
                        .with("base/lexicon/products.yaml", PRODUCTS))
                .read(SourceText.of("p.yaml", "extends: [base]"));
    }
}
