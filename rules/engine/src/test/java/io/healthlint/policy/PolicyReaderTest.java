package io.healthlint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.finding.Severity;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext.Profile;
import io.healthlint.settings.SettingsError;
import io.healthlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    private final Texts packs = new Texts()
            .pack("base", "front-matter: {prose: [title], reviewed: [reviewed, checked]}\n")
            .rule("base", "first-rule")
            .pack("more", "extends: [base]\nrules: {first-rule: warning}\n")
            .rule("more", "second-rule");

    @Test
    void packsBuildOnOneAnotherAndThePolicyHasTheLastWord() throws PolicyException {
        assertThat(severities(read("extends: [more]\n"))).containsExactly("first-rule WARNING", "second-rule ERROR");
        assertThat(severities(read("extends: [base]\n"))).containsExactly("first-rule ERROR");
        assertThat(severities(read("extends: [more]\nrules: {first-rule: info, second-rule: off}\n")))
                .containsExactly("first-rule INFO", "second-rule ERROR off");
        assertThat(severities(new PolicyReader(packs).pack("base"))).containsExactly("first-rule ERROR");
    }

    @Test
    void packsAndThePolicySayWhatTagsShow() throws PolicyException {
        packs.pack("site", "extends: [base]\nmarkup: [{tag: '*', prose: [title]}]\n");

        Markup markup = read("""
                extends: [site]
                markup:
                  - {tag: include warning, where: {type: [risk, harm]}, caveat: risk, prose: text}
                """).markup();

        assertThat(markup.texts()).hasSize(2);
        assertThat(markup.caveats())
                .singleElement()
                .hasToString("TagCaveat[pattern=TagPattern[name=include, arguments=[warning],"
                        + " attributes={type=[harm, risk]}], type=RISK]");
    }

    @Test
    void aRuleThatAPackSwitchedOffCanBeSwitchedOnAgain() throws PolicyException {
        packs.pack("quiet", "extends: [base]\nrules: {first-rule: off}\n");

        assertThat(severities(read("extends: [quiet]\n"))).containsExactly("first-rule ERROR off");
        assertThat(severities(read("extends: [quiet]\nrules: {first-rule: on}\n")))
                .containsExactly("first-rule ERROR");
    }

    @Test
    void rulesApplyToPathsAndOverridesChangeThem() throws PolicyException {
        Policy policy = read("""
                extends: [more]
                rules:
                  second-rule: {paths: ['blog/**', '!blog/old/**']}
                overrides:
                  - paths: ['blog/**']
                    rules: {first-rule: off}
                    profile: strict
                  - paths: '**/news-*.md'
                    rules: {first-rule: error}
                """);

        assertThat(rules(policy, "a.md")).containsExactly("first-rule");
        assertThat(rules(policy, "blog/a.md")).containsExactly("second-rule");
        assertThat(rules(policy, "blog/old/a.md")).isEmpty();
        assertThat(rules(policy, "blog/x/news-1.md")).containsExactly("first-rule", "second-rule");
        assertThat(policy.forPage("a.md", "").profile()).isEqualTo(Profile.STANDARD);
        assertThat(policy.forPage("blog/x/news-1.md", "").profile()).isEqualTo(Profile.STRICT);
    }

    @Test
    void optionsOfAPolicyHideThoseOfTheRuleFile() throws PolicyException {
        Policy policy = read("extends: [base]\nrules: {first-rule: {message: ours, phrases: [worse word]}}\n");

        assertThat(policy.rules().get(0).header().message()).isEqualTo("ours");
        assertThat(policy.forPage("a.md", "").rules().get(0).phrases().get("first-rule"))
                .containsExactly("worse word");
    }

    @Test
    void aPolicySaysWhatItsFrontMatterCallsThings() throws PolicyException {
        Policy policy = read("extends: [base]\nfront-matter: {reviewed: [seenOn]}\n");

        assertThat(policy.roles().keys(List.of("reviewed", "other"))).containsExactly("seenOn", "other");
    }

    @Test
    void aPolicyExtendsFoldersAndFilesBesideIt() throws PolicyException {
        packs.pack("./own", "").rule("./own", "own-rule");
        packs.with("house/third-rule.yaml", Texts.ruleText("third-rule"));
        packs.with("words.yaml", "groups: [{id: w, class: hype, words: [wow]}]\n");

        assertThat(severities(read("extends: [base, ./own, house/third-rule.yaml, words.yaml]\n")))
                .containsExactly("first-rule ERROR", "own-rule ERROR", "third-rule ERROR");
    }

    @Test
    void aPackOfOnesOwnMayLieInAFolderOfAnyName() throws PolicyException {
        packs.pack("./rules", "").rule("./rules", "own-rule");

        assertThat(severities(read("extends: [base, ./rules]\n")))
                .containsExactly("first-rule ERROR", "own-rule ERROR");
    }

    @Test
    void theFolderHealthLintBesideAPolicyIsPartOfIt() throws PolicyException {
        packs.with("./health-lint/rules/our-rule.yaml", Texts.ruleText("our-rule"));

        assertThat(severities(read("extends: [base]\n"))).containsExactly("first-rule ERROR", "our-rule ERROR");
        assertThat(severities(read("extends: [base]\nrules: {our-rule: off}\n")))
                .containsExactly("first-rule ERROR", "our-rule ERROR off");

        packs.pack("./health-lint", "rules: {first-rule: info}\n");

        assertThat(severities(read("extends: [base]\n"))).containsExactly("first-rule INFO", "our-rule ERROR");
        assertThat(severities(read("extends: [base, ./health-lint]\n")))
                .containsExactly("first-rule INFO", "our-rule ERROR");
    }

    @Test
    void aSlashAfterAPacksFolderMakesNoDifference() throws PolicyException {
        packs.pack("./own", "").rule("./own", "own-rule");

        assertThat(severities(read("extends: [./own/]\n"))).containsExactly("own-rule ERROR");
        assertThat(severities(read("extends: [./own/, ./own]\n"))).containsExactly("own-rule ERROR");
    }

    @Test
    void allErrorsOfAllFilesAreNamedAtOnce() {
        packs.with(
                "base/rules/first-rule.yaml",
                Texts.ruleText("frist-rule").replace("severity: error", "severty: error"));
        packs.with("base/readme.yaml", "a: b\n");
        packs.with("more/lexicon/words.yaml", "grups: []\n");
        packs.with("more/rules/second-rule.yaml", "id: second-rule\nkind: forbit\nseverity: bad\n");

        assertThat(errors("""
                        extends: [more, mroe]
                        rules:
                          second-role: off
                          second-rule: {severity: loud, phrase: [x], kind: require}
                          frist-rule:
                        overrides:
                          - rules: {thrid-rule: off}
                            profil: strict
                        profile: harsh
                        front-matter: {reviewd: [x]}
                        exclude: x
                        """))
                .containsExactly(
                        "base/readme.yaml:1:1 a pack has no place for this file",
                        "base/rules/first-rule.yaml:1:1 the key 'severity' is missing",
                        "base/rules/first-rule.yaml:1:5 the rule's id is 'frist-rule', but its file is first-rule.yaml",
                        "base/rules/first-rule.yaml:3:1 unknown key 'severty'",
                        "more/lexicon/words.yaml:1:1 unknown key 'grups'",
                        "more/pack.yaml:4:9 there is no rule 'first-rule'",
                        "more/rules/second-rule.yaml:1:1 the key 'advice' is missing",
                        "more/rules/second-rule.yaml:1:1 the key 'message' is missing",
                        "more/rules/second-rule.yaml:1:1 the key 'source' is missing",
                        "more/rules/second-rule.yaml:1:1 the key 'why' is missing",
                        "more/rules/second-rule.yaml:2:7 'kind' cannot be 'forbit'",
                        "more/rules/second-rule.yaml:3:11 'severity' cannot be 'bad'",
                        "policy.yaml:1:17 there is no pack 'mroe'",
                        "policy.yaml:3:3 there is no rule 'second-role'",
                        "policy.yaml:4:27 'severity' cannot be 'loud'",
                        "policy.yaml:4:46 'kind' of a rule cannot be changed",
                        "policy.yaml:5:3 'frist-rule' has no value",
                        "policy.yaml:7:5 the key 'paths' is missing",
                        "policy.yaml:7:13 there is no rule 'thrid-rule'",
                        "policy.yaml:8:5 unknown key 'profil'",
                        "policy.yaml:9:10 'profile' cannot be 'harsh'",
                        "policy.yaml:10:16 no rule asks for 'reviewd' in front matter",
                        "policy.yaml:11:1 unknown key 'exclude'");
    }

    @Test
    void aPhraseWithABrokenSlotIsNamedWhereItStands() {
        assertThat(errors("""
                        extends: [base]
                        rules:
                          first-rule: {phrases: [worse word, "(no|few trials"]}
                        """)).containsExactly("policy.yaml:3:38 the bracket of \"(no|few trials\" is not closed");
    }

    @Test
    void packsThatExtendOneAnotherInACircleAreRefused() {
        packs.pack("base", "extends: [more]\n");

        assertThat(errors("extends: [more]\n"))
                .containsExactly("base/pack.yaml:3:11 packs extend one another in a circle: more > base > more");
    }

    @Test
    void aFileOfAPackThatEndsInYmlIsNotDroppedInSilence() {
        packs.with("more/rules/third-rule.yml", Texts.ruleText("third-rule"));

        assertThat(errors("extends: [more]\n"))
                .containsExactly("more/rules/third-rule.yml:1:1 a file of a pack must end in .yaml");
    }

    @Test
    void aRuleIsDefinedOnce() {
        packs.rule("more", "first-rule");

        assertThat(errors("extends: [more]\n"))
                .containsExactly("more/rules/first-rule.yaml:1:5 the rule 'first-rule' is defined in"
                        + " base/rules/first-rule.yaml already");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "rules: {} -> policy.yaml:1:1 the key 'extends' is missing",
                "extends: [bsae] -> policy.yaml:1:11 there is no pack 'bsae'",
                "extends: base\\nmarkup: [{tag: Card}] -> policy.yaml:2:10 nothing is said about this tag",
                "extends: base\\nmarkup: [{tag: Card, caveat: riks}] -> policy.yaml:2:30 'caveat' cannot be 'riks'",
                "extends: [./nowhere] -> policy.yaml:1:11 there is no pack './nowhere'",
                "extends: [other.yaml] -> policy.yaml:1:11 'other.yaml' is a policy, and policies cannot extend one another",
                "extends: base\\noverrides: [{paths: x}] -> policy.yaml:2:13 this override changes nothing",
                "extends: base\\noverrides: [{paths: [], rules: {first-rule: off}}] -> policy.yaml:2:21 'paths' is empty",
                "extends: base\\nrules: {first-rule: {paths: []}} -> policy.yaml:2:29 'paths' is empty",
                "extends: [gone.yaml] -> policy.yaml:1:11 there is no file 'gone.yaml' beside the policy",
                "extends: {a: b} -> policy.yaml:1:10 'extends' must be text or a list of texts, but is a mapping",
                "extends: base\\nrules: [first-rule] -> policy.yaml:2:8 'rules' must be a mapping, but is a list",
                "extends: base\\nrules: {first-rule: [off]} -> policy.yaml:2:21 'first-rule' must be text or a mapping, but is a list",
                "extends: base\\nrules: {first-rule: {phrases: {a: b}}} -> policy.yaml:2:31 'phrases' must be text or a list of texts, but is a mapping",
                "extends: base\\noverrides: [{paths: x, rules: {first-rule: {phrases: [a]}}}] -> policy.yaml:2:45 phrases cannot differ between pages",
                "extends: base\\nrules: {first-rule: {paths: ['a\\\\b']}} -> policy.yaml:2:30 an item of 'paths' must be a pattern of pages, but is",
                "extends: base\\nextends: base -> policy.yaml:2:1 the key 'extends' stands here twice",
                "extends: [base -> policy.yaml:2:1 the YAML cannot be read",
            })
    void aMistakeIsNamedAtItsPlace(String yaml, String expected) {
        packs.with("other.yaml", "extends: [base]\n");

        List<String> errors = errors(yaml.replace("\\n", "\n").replace("\\\\", "\\") + "\n");

        assertThat(errors).singleElement().asString().startsWith(expected);
    }

    @Test
    void theMessageOfTheExceptionShowsEverything() {
        PolicyException e = failure("extends: [bsae]\n");

        assertThat(e).hasMessage("""
                        policy.yaml:1:11 there is no pack 'bsae'
                            extends: [bsae]
                                      ^^^^
                            Did you mean 'base'? A folder of your own begins with './'.""");
    }

    private Policy read(String yaml) throws PolicyException {
        return new PolicyReader(packs).read(SourceText.of("policy.yaml", yaml));
    }

    private PolicyException failure(String yaml) {
        PolicyException e = catchThrowableOfType(PolicyException.class, () -> read(yaml));
        assertThat(e).as("an error in: " + yaml).isNotNull();
        return e;
    }

    private List<String> errors(String yaml) {
        return failure(yaml).errors().stream()
                .map((SettingsError e) -> e.path() + ":" + e.position() + " " + e.message())
                .toList();
    }

    private static List<String> severities(Policy policy) {
        return policy.rules().stream()
                .map(r -> r.id() + " " + r.header().severity() + (r.off() ? " off" : ""))
                .toList();
    }

    private static List<String> rules(Policy policy, String path) {
        return policy.forPage(path, "").rules().stream().map(Rule::id).toList();
    }

    @Test
    void aSeverityOfThePolicyIsACapForTheRulesOwnCases() throws PolicyException {
        assertThat(read("extends: [base]\nrules: {first-rule: info}\n")
                        .rules()
                        .get(0)
                        .header()
                        .cap())
                .isEqualTo(Severity.INFO);
    }
}
