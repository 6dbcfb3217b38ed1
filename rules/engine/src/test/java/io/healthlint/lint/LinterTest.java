package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.policy.Policies;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private record Broken(String id) implements Rule {
        @Override
        public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
            throw new IllegalStateException("boom");
        }
    }

    private record Endless(String id) implements Rule {
        @Override
        public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
            throw new StackOverflowError("too deep");
        }
    }

    private record Working(String id) implements Rule {
        @Override
        public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
            return List.of(new Excused(id, new Location(1, 1, 1, 2), "it works"));
        }
    }

    @Test
    void aBrokenRuleIsAFindingAndTheOthersStand() {
        PageResult result =
                lint(Policies.of(new Broken("a-rule"), new Endless("b-rule"), new Working("c-rule")), "Some text.\n");

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("internal-error", "internal-error");
        Finding first = result.findings().get(0);
        assertThat(first.message()).contains("the rule a-rule").contains("boom").contains("LinterTest");
        assertThat(first.advice()).contains("report");
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.location()).hasToString("1:1");
        assertThat(first.sourceLine()).isEqualTo("Some text.");
        assertThat(result.assessments()).anyMatch(a -> a.rule().equals("c-rule"));
    }

    @Test
    void pagesInOtherLanguagesAreSkipped() {
        Policy policy = Policies.of(new Working("a-rule"));

        assertThat(lint(policy, "---\nlang: de\n---\nText\n").status()).isEqualTo(PageResult.Status.SKIPPED_LANGUAGE);
        assertThat(lint(policy, "---\nlang: de\n---\nText\n").language()).isEqualTo("de");
        for (String lang : List.of("en", "en-US", "EN_gb", "English", "''")) {
            assertThat(lint(policy, "---\nlang: " + lang + "\n---\nText\n").status())
                    .as(lang)
                    .isEqualTo(PageResult.Status.LINTED);
        }
    }

    @Test
    void draftsAreMarked() {
        Policy policy = Policies.of(new Working("a-rule"));

        assertThat(lint(policy, "---\ndraft: true\n---\nText\n").draft()).isTrue();
        assertThat(lint(policy, "---\ndraft: false\n---\nText\n").draft()).isFalse();
        assertThat(lint(policy, "Text\n").draft()).isFalse();
    }

    @Test
    void whatCannotBeReadIsAFindingAndTheRestIsChecked() {
        PageResult result = lint(Policies.of(new Working("a-rule")), "---\ntitle: 'open\n---\nText\n");

        assertThat(result.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).doesNotContain("internal");
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(result.assessments()).anyMatch(a -> a.rule().equals("a-rule"));
    }

    @Test
    void sentencesAreListedOnlyWhenAskedFor() {
        SourceText page = SourceText.of("a.md", "# One\n\nTwo three.\n");
        Policy policy = Policies.of();

        assertThat(new Linter(policy, TODAY, true).lint(page).inventory())
                .extracting(InventoryItem::kind, InventoryItem::text)
                .contains(org.assertj.core.groups.Tuple.tuple("sentence", "One"));
        assertThat(new Linter(policy, TODAY, false).lint(page).inventory()).isEmpty();
    }

    @Test
    void phrasesOfARuleAreFoundWherePagesHoldThem() throws PolicyException {
        Texts packs = new Texts().pack("base", "").rule("base", "first-rule");
        Policy policy = new PolicyReader(packs).pack("base");

        assertThat(lint(policy, "A **bad\nword** here.\n").findings())
                .extracting(f -> f.rule() + " " + f.location() + " " + f.text())
                .containsExactly("first-rule 1:5 bad word");
    }

    private static PageResult lint(Policy policy, String page) {
        return new Linter(policy, TODAY, false).lint(SourceText.of("a.md", page));
    }
}
