package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Severity;
import io.healthlint.rule.RuleContext.Profile;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsError;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.testkit.Carets;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes rules of YAML for tests, and holds marked pages against them. */
final class Rules {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private Rules() {}

    /** A rule with the id "rule", severity error and a message, unless the options say otherwise. */
    static Rule of(String kind, String options) {
        SettingsErrors errors = new SettingsErrors();
        Rule rule = of(kind, options, errors);
        assertThat(errors.all()).isEmpty();
        return rule;
    }

    /** What is wrong with some options. */
    static List<String> errors(String kind, String options) {
        SettingsErrors errors = new SettingsErrors();
        of(kind, options, errors);
        return errors.all().stream()
                .map((SettingsError e) -> e.position() + " " + e.message() + " | " + e.advice())
                .toList();
    }

    private static Rule of(String kind, String options, SettingsErrors errors) {
        String texts = (options.contains("message:") ? "" : "message: m {text}\n") + "advice: a\n";
        Settings settings = Settings.read(SourceText.of("rule.yaml", options + texts), errors);
        RuleHeader header = new RuleHeader(
                "rule", kind, Severity.ERROR, Severity.ERROR, settings.string("message"), "a", "why", "law");
        Rule rule = RuleKinds.named(kind)
                .orElseThrow()
                .from(header, settings, new Roles(Map.of("reviewed", List.of("lastReviewed", "checked"))));
        settings.finish();
        return rule;
    }

    /** Holds a page, shown with carets, against a rule: the same text must come out. */
    static void check(Rule rule, String shown) {
        check(rule, Profile.STANDARD, shown);
    }

    static void check(Rule rule, Profile profile, String shown) {
        SourceText source = SourceText.of("page.md", Carets.page(shown));
        assertThat(Carets.show(source, findings(rule, profile, source.characters())))
                .isEqualTo(shown);
    }

    static List<Finding> findings(Rule rule, Profile profile, String page) {
        return assess(rule, profile, page).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .sorted(Finding.ORDER)
                .toList();
    }

    static List<Assessment> assess(Rule rule, Profile profile, String page) {
        AnnotatedDocument marked = MarkedPage.read(page);
        return rule.assess(marked, new RuleContext(Today.of(TODAY), profile));
    }
}
