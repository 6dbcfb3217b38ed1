package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Met;
import io.healthlint.rule.RuleContext.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is 2026-01-15. */
class FreshTest {

    private static final String STANDING = """
            each: {kind: regulatory-statement, standing: true}
            places: [sentence, block, lead-in, front-matter]
            page-date: [reviewed]
            max-age: {default: P24M, when: [{status: not-approved, agency: fda, max-age: P180D}]}
            warn-before: P30D
            message: old {date} {age} of {max-age}
            message-soon: soon {date}
            message-future: future {date}
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "STANDING-fda on 2025-07-19, info soon 2025-07-19",
        "STANDING-fda on 2025-08-18, fresh",
        "STANDING-fda on 2025-08-17, info soon 2025-08-17",
        "STANDING-fda on 2025-07-18, error old 2025-07-18 5 months of 180 days",
        "STANDING-ema on 2025-07-18, fresh",
        "STANDING-ema on 2024-01-14, error old 2024-01-14 2 years of 2 years",
        "STANDING-fda on 2026-01-15, fresh",
        "STANDING-fda on 2026-01-16, error future 2026-01-16",
        "STATEMENT-fda on 2001-01-01, none",
        "STANDING-fda without a date, none",
        "STANDING-fda on 2025-07-18 and 2026-01-01, fresh",
        "STANDING-fda. It was 2025-01-01, error old 2025-01-01 12 months of 180 days",
    })
    void theNearestDateIsCounted(String page, String expected) {
        assertThat(result(Rules.of("fresh", STANDING), "It is " + page + ".")).isEqualTo(expected);
    }

    @Test
    void thePagesDateCountsWhereNoOtherDoesAndThePolicySaysSo() {
        Rule rule = Rules.of("fresh", STANDING);

        assertThat(result(rule, "---\nchecked: March 3, 2024\n---\nIt is STANDING-fda."))
                .isEqualTo("error old 2024-03-03 22 months of 180 days");
        assertThat(result(rule, "---\nchecked: 2024-03-03\n---\nIt is STANDING-fda on 2026-01-01."))
                .isEqualTo("fresh");
        assertThat(result(
                        Rules.of("fresh", STANDING.replace(", front-matter", "")),
                        "---\nchecked: 2024-03-03\n---\nIt is STANDING-fda."))
                .isEqualTo("none");
    }

    @Test
    void aPlaceNamesTheDatesThatCountThereAndTheAnnotationsThatItIsFor() {
        Rule rule = Rules.of("fresh", STANDING.replace("places:", """
                dates: {any-date: {}, month: {precision: month}}
                places:""").replaceFirst("places:.*\n", """
                places: [{place: sentence, needs: [month]}, {place: before, needs: [any-date], of: {agency: ema}}]
                """));

        assertThat(result(rule, "It is STANDING-fda on 2019-01-01.")).isEqualTo("none");
        assertThat(result(rule, "That was 2019-01-01. It is STANDING-fda.")).isEqualTo("none");
        assertThat(result(rule, "That was 2019-01-01. It is STANDING-ema.")).startsWith("error old 2019-01-01");
        assertThat(result(rule, "It is STANDING-ema. That was 2019-01-01.")).isEqualTo("none");
    }

    @Test
    void aLeadInDatesItsItems() {
        Rules.check(Rules.of("fresh", STANDING + "group: list\n"), """
                As of 2024-05-01:

                - STANDING-fda
                  ^^^^^^^^^^^^ error rule
                - STANDING-fda
                  ^^^^^^^^^^^^ + rule
                - STANDING-fda, checked 2025-12-01
                """);
    }

    @Test
    void everyMistakeInTheOptionsIsNamed() {
        assertThat(Rules.errors("fresh", """
                        each: {kind: regulatory-statement}
                        places: [{place: sentence, lowers: warning}]
                        max-age: {default: 24 months, when: [{standing: maybe, max-age: P-1D}]}
                        warn-before: P999999999Y
                        dates: {stated: {role: statement, rule: x}}
                        """))
                .containsExactly(
                        "2:28 unknown key 'lowers' | Known here: needs, of, place.",
                        "3:20 'default' must be an ISO 8601 period, but is '24 months' | "
                                + "Write P180D for 180 days, P24M for 24 months, P3Y for three years.",
                        "3:49 'standing' cannot be 'maybe' | Known here: false, true.",
                        "3:65 'max-age' must be an ISO 8601 period, but is 'P-1D' | "
                                + "Write P180D for 180 days, P24M for 24 months, P3Y for three years.",
                        "4:14 'warn-before' must be an ISO 8601 period, but is 'P999999999Y' | "
                                + "Write P180D for 180 days, P24M for 24 months, P3Y for three years.",
                        "5:35 unknown key 'rule' | Did you mean 'role'?");
    }

    private static String result(Rule rule, String page) {
        return Rules.assess(rule, Profile.STANDARD, page).stream()
                .findFirst()
                .map(a -> a instanceof Met ? "fresh" : ((Finding) a).severity().label() + " " + ((Finding) a).message())
                .orElse("none");
    }
}
