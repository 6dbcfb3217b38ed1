package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of any size go the whole path: read, understood, checked. The limit is against hanging, not a measure. */
class HostileSizesTest {

    private static final Duration HANGS = Duration.ofSeconds(120);

    private static final String CLAIM = "Ginger relieves nausea in most people who take it every day of the week.";

    private static final String NOTHING = "The weather may be fine, and nobody knows why. ";

    /** The pages that the project promises to survive. */
    enum Page {
        TWENTY_MEGABYTES((CLAIM + "\n\n- " + CLAIM + "\n- Nothing.\n\n").repeat(130_000), "uncaveated-benefit"),
        A_LINE_OF_FIVE_MEGABYTES((CLAIM + " ").repeat(70_000), "uncaveated-benefit"),
        NESTED_QUOTES("> ".repeat(20_000) + CLAIM, "uncaveated-benefit"),
        LINK_DEFINITIONS("[a%d]: /u\n".repeat(50_000) + "\n" + CLAIM, "uncaveated-benefit"),
        TABLE_CELLS("|a|b|\n|-|-|\n" + "|c|d|\n".repeat(500_000) + "\n" + CLAIM, "oversized-table"),
        HEADINGS_UNDER_A_LONG_ONE(
                "# " + NOTHING.repeat(5_000) + "\n\n" + "## Notes\n\n".repeat(20_000) + CLAIM, "uncaveated-benefit"),
        CLAIMS_UNDER_A_LONG_HEADING(
                "# " + NOTHING.repeat(5_000) + "\n\n" + "- It relieves pain.\n".repeat(20_000), "uncaveated-benefit"),
        DATED_ACTS_IN_A_LINE(
                "In May 2019 the FDA warned nine clinics. Since then no such product is approved by the FDA. "
                        .repeat(20_000),
                "stale-regulatory-statement");

        private final String text;
        private final String rule;

        Page(String text, String rule) {
            this.text = text;
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesTheWholePath(Page page) throws PolicyException {
        Linter linter =
                new Linter(new PolicyReader(new ClasspathPacks()).pack("us-health"), LocalDate.of(2026, 1, 15), false);
        long start = System.nanoTime();
        PageResult result =
                Assertions.assertTimeoutPreemptively(HANGS, () -> linter.lint(SourceText.of("page.md", page.text)));
        System.out.printf(
                "%s: %,d characters, %,d findings, %,d ms%n",
                page, page.text.length(), result.findings().size(), (System.nanoTime() - start) / 1_000_000);
        assertThat(result.findings())
                .extracting(f -> f.rule())
                .contains(page.rule)
                .doesNotContain(Linter.INTERNAL_ERROR);
    }
}
