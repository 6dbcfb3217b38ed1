package io.healthlint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.rule.Rule;
import io.healthlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules speak: by jurisdiction, by the type of a page, by the month of the rules. */
class AudienceTest {

    private final Texts packs = new Texts()
            .pack("us", "jurisdiction: US\nversion: 2026-03\n")
            .with("us/rules/law.yaml", Texts.ruleText("law"))
            .with("us/rules/sense.yaml", Texts.ruleText("sense") + "jurisdiction: all\n")
            .with("us/rules/florida.yaml", Texts.ruleText("florida") + "jurisdiction: US-FL\nsince: 2026-03\n")
            .pack("uk", "extends: [us]\njurisdiction: UK\npage-types: [clinic-marketing, product]\n")
            .with("uk/rules/code.yaml", Texts.ruleText("code"))
            .with("uk/rules/leaflet.yaml", Texts.ruleText("leaflet") + "page-types: patient-information\n")
            .pack("style", "extends: [us]\njurisdiction: all\n")
            .with("style/rules/tone.yaml", Texts.ruleText("tone"));

    @Test
    void rulesHoldInTheJurisdictionsOfThePacksThatThePolicyNames() throws PolicyException {
        assertThat(on("extends: [us]")).containsExactly("law", "sense");
        assertThat(on("extends: [uk]")).containsExactly("code", "leaflet", "sense");
        assertThat(on("extends: [us, uk]")).containsExactly("code", "law", "leaflet", "sense");
    }

    @Test
    void packsForEverywhereTakeTheJurisdictionOfWhatTheyBuildOn() throws PolicyException {
        assertThat(on("extends: [style]")).containsExactly("law", "sense", "tone");
        assertThat(on("extends: [uk, style]")).containsExactly("code", "leaflet", "sense", "tone");
    }

    @Test
    void aPolicySaysWhereItsPagesAreRead() throws PolicyException {
        assertThat(on("extends: [us]\njurisdiction: US-FL")).containsExactly("florida", "law", "sense");
        assertThat(on("extends: [us]\njurisdiction: [EU]")).containsExactly("sense");
        assertThat(on("extends: [us]\njurisdiction: EU\nrules: {law: on}")).containsExactly("law", "sense");
    }

    @Test
    void aMonthPinsTheRules() throws PolicyException {
        assertThat(on("extends: [us]\njurisdiction: US-FL\npolicy-version: 2026-02"))
                .containsExactly("law", "sense");
        assertThat(on("extends: [us]\njurisdiction: US-FL\npolicy-version: 2026-03"))
                .contains("florida");
        assertThat(error("extends: [us]\npolicy-version: 2026-04"))
                .isEqualTo("p.yaml:2:17 these packs are not so new; the newest is of 2026-03");
    }

    @Test
    void aPagesTypeDecidesWhichRulesSpeak() throws PolicyException {
        Policy policy = read("""
                extends: [uk]
                page-types:
                  patient-information: [leaflets/**]
                  product: [leaflets/shop/**]
                """);

        assertThat(on(policy, "a.md", "")).containsExactly("code", "leaflet", "sense");
        assertThat(on(policy, "a.md", "Clinic Marketing")).containsExactly("code", "sense");
        assertThat(on(policy, "a.md", "post")).containsExactly("code", "leaflet", "sense");
        assertThat(on(policy, "leaflets/a.md", "")).containsExactly("leaflet", "sense");
        assertThat(on(policy, "leaflets/shop/a.md", "")).containsExactly("code", "sense");
        assertThat(on(policy, "leaflets/a.md", "news")).containsExactly("sense");
    }

    @Test
    void aRuleSpeaksInItsProfiles() throws PolicyException {
        packs.with("us/rules/hard.yaml", Texts.ruleText("hard") + "profiles: strict\n");

        assertThat(on("extends: [us]")).containsExactly("law", "sense");
        assertThat(on("extends: [us]\nprofile: strict")).containsExactly("hard", "law", "sense");
        assertThat(on("extends: [us]\nrules: {hard: {profiles: [standard, strict]}}"))
                .containsExactly("hard", "law", "sense");
        Policy policy = read("extends: [us]\noverrides: [{paths: clinic/**, profile: strict}]");
        assertThat(on(policy, "a.md", "")).containsExactly("law", "sense");
        assertThat(on(policy, "clinic/a.md", "")).containsExactly("hard", "law", "sense");
    }

    @Test
    void whatNoPackKnowsIsRefused() {
        assertThat(error("extends: [us]\njurisdiction: USA"))
                .isEqualTo("p.yaml:2:15 'jurisdiction' must be a jurisdiction, but is 'USA'");
        assertThat(error("extends: [us]\npage-types: {blog: ['*']}")).isEqualTo("p.yaml:2:14 unknown key 'blog'");
    }

    private List<String> on(String yaml) throws PolicyException {
        return on(read(yaml), "a.md", "");
    }

    private static List<String> on(Policy policy, String path, String type) {
        return policy.forPage(path, type).rules().stream().map(Rule::id).toList();
    }

    private Policy read(String yaml) throws PolicyException {
        return new PolicyReader(packs).read(SourceText.of("p.yaml", yaml + "\n"));
    }

    private String error(String yaml) {
        PolicyException e = catchThrowableOfType(PolicyException.class, () -> read(yaml));
        assertThat(e.errors()).hasSize(1);
        return e.errors().get(0).path() + ":" + e.errors().get(0).position() + " "
                + e.errors().get(0).message();
    }
}
