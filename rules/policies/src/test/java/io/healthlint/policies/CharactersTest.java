package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.InventoryItem;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that print nothing, or the same as others, neither hide a claim nor move its place. */
class CharactersTest {

    private static final Linter LINTER = linter();

    private static Linter linter() {
        try {
            return new Linter(
                    new PolicyReader(new ClasspathPacks()).pack("us-health"), LocalDate.of(2026, 1, 15), true);
        } catch (PolicyException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "soft hyphen, relieves nau\u00ADsea",
        "zero-width space, re\u200Blieves nausea",
        "zero-width joiner, relieves nau\u200Dsea",
        "word joiner, relieves\u2060 nausea",
        "byte order mark, relieves \uFEFFnausea",
        "no-break space, relieves\u00A0nausea",
        "narrow no-break space, relieves\u202Fnausea",
        "figure space, relieves\u2007nausea",
        "left-to-right mark, relieves \u200Enausea",
        "direction isolate, relieves \u2066nausea",
        "direction override, relieves \u202Anau\u202Csea",
        "next line, relieves\u0085nausea",
        "line separator, relieves\u2028nausea",
        "full-width letters, \uFF52\uFF45\uFF4C\uFF49\uFF45\uFF56\uFF45\uFF53 nausea",
        "mathematical bold, relieves \uD835\uDC27\uD835\uDC1A\uD835\uDC2E\uD835\uDC2C\uD835\uDC1E\uD835\uDC1A",
        "combining accent, relieves n\u0061\u0301usea",
        "ligature, relieves in\uFB02ammation",
    })
    void aClaimIsFoundInAllOfIt(String what, String claim) {
        String page = "First.\n\nGinger " + claim + ", they say.";
        assertThat(of(page, "claim")).as(what).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo(claim);
            assertThat(item.location().line()).isEqualTo(3);
            assertThat(item.location().column()).isEqualTo(8);
            assertThat(item.location().endColumn()).isEqualTo(8 + claim.length());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Ginger m\u00ADay relieve nausea.",
        "Ginger\u00A0may\u202Frelieve nausea.",
        "Ginger \uFF4D\uFF41\uFF59 relieve nausea."
    })
    void aHedgeIsHeard(String sentence) {
        assertThat(of(sentence, "claim")).singleElement().satisfies(item -> assertThat(item.attributes())
                .containsEntry("certainty", "hedged"));
    }

    @ParameterizedTest
    @CsvSource({
        "12\u00A0May\u00A02024",
        "12\u202FMay 2024",
        "\uFF11\uFF12 May \uFF12\uFF10\uFF12\uFF14",
        "12 M\u00ADay 2024"
    })
    void aDateIsADate(String date) {
        assertThat(of("The FDA approved it on " + date + " for adults.", "date"))
                .singleElement()
                .satisfies(item -> assertThat(item.attributes()).containsEntry("from", "2024-05-12"));
    }

    @Test
    void anAgencyInFullWidthLetters() {
        assertThat(of("The \uFF26\uFF24\uFF21 approved the drug in 2019.", "regulatory-statement"))
                .hasSize(1);
    }

    @Test
    void marksOfDirectionAndFullWidthStopsEndSentences() {
        assertThat(of("It works.\u200F Then\u00A0it stops.\u2028More of it\uFF0E Last\uFF01", "sentence"))
                .extracting(InventoryItem::text)
                .containsExactly("It works.", "Then\u00A0it stops.", "More of it\uFF0E", "Last\uFF01");
    }

    private static List<InventoryItem> of(String page, String kind) {
        return LINTER.lint(SourceText.of("page.md", page)).inventory().stream()
                .filter(item -> item.kind().equals(kind))
                .toList();
    }
}
