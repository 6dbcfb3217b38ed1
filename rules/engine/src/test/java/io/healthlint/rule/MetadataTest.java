package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.rule.RuleContext.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @Test
    void aMissingEntryIsReportedAtTheTopOfThePage() {
        Rule rule = Rules.of("metadata", "keys: [reviewed]\nmessage: add {key}\n");

        Rules.check(rule, """
                ---
                ^^^ error rule
                title: x
                lastReviewed:
                ---
                Text.
                """);
        Rules.check(rule, """
                Text.
                ^^^^^ error rule
                """);
        Rules.check(rule, "---\nchecked: x\n---\n");
        Rules.check(rule, "---\nLastReviewed: x\n---\n");
        assertThat(Rules.findings(rule, Profile.STANDARD, ""))
                .extracting(Finding::message)
                .containsExactly("add lastReviewed");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "format: date                | 2025-03-01             | fine",
                "format: date                | 2025-03-01T10:00:00Z   | fine",
                "format: date                | 2025-03-01 10:00       | fine",
                "format: date                | 2025/3/1               | fine",
                "format: date                | March 1, 2025          | fine",
                "format: date                | 1 Mar 2025             | fine",
                "format: date                | 2025-03                | fine",
                "format: date                | 2025-02-30             | wrong 2025-02-30",
                "format: date                | soon                   | wrong soon",
                "format: date                | 03/01/2025             | wrong 03/01/2025",
                "format: url                 | https://example.org    | fine",
                "format: url                 | example.org            | wrong example.org",
                "pattern: Ada.*, [MR][DN]     | Ada Byron, MD          | fine",
                "pattern: Ada.*, [MR][DN]     | Ada Byron              | wrong Ada Byron",
                "values: [high, low]         | low                    | fine",
                "values: [high, low]         | medium                 | wrong medium",
                "values: [high, low]         | [low, middling]        | wrong middling",
                "max-age: P1Y                | 2025-01-15             | fine",
                "max-age: P1Y                | 2025-01-14             | old 12 months of 12 months",
            })
    void anEntryMustHaveItsForm(String option, String value, String expected) {
        Rule rule = Rules.of(
                "metadata",
                "keys: [checked]\n" + option.strip()
                        + "\nmessage-wrong: wrong {value}\nmessage-old: old {age} of {max-age}\nmessage: missing\n");

        List<Finding> findings = Rules.findings(rule, Profile.STANDARD, "---\nchecked: " + value.strip() + "\n---\n");

        assertThat(findings.stream().map(Finding::message).findFirst().orElse("fine"))
                .isEqualTo(expected);
    }

    @Test
    void aWrongEntryIsReportedAtItsValue() {
        Rules.check(
                Rules.of("metadata", "keys: [checked]\nformat: date\nmessage-wrong: w\nmessage: missing {key}\n"), """
                ---
                checked: soon
                         ^^^^ error rule
                ---
                """);
    }

    @Test
    void everyMistakeInTheOptionsIsNamed() {
        assertThat(Rules.errors("metadata", "format: dat\nmax-age: P1Y\nmessage: '{text}'\n"))
                .containsExactly(
                        "1:1 the key 'keys' is missing | Add 'keys:' with a value.",
                        "1:1 the key 'message-old' is missing | Add 'message-old:' with a value.",
                        "1:1 the key 'message-wrong' is missing | Add 'message-wrong:' with a value.",
                        "1:9 'format' cannot be 'dat' | Did you mean 'date'?",
                        "3:10 nothing fills the placeholder {text} | Known here: age, key, max-age, value.");
    }
}
