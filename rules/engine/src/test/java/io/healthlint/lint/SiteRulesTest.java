package io.healthlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.PageResult;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.Texts;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules about pages together. */
class SiteRulesTest {

    private static final String RULE = """
            severity: error
            message: "%s"
            advice: a
            why: w
            source: s
            """;

    private static final Map<String, String> RULES = Map.of(
            "contradiction",
                    "id: contradiction\nkind: contradiction\n"
                            + RULE.formatted("“{text}” against “{other}” ({other-path}:{other-line}), {about}") + """
                    opposites:
                      - about: its colour
                        one: {says: [blue]}
                        other: {says: [green], unless: [once]}
                      - {about: the moon, same: nothing, one: {says: [round]}, other: {says: [flat]}}
                    """,
            "repeated",
                    "id: repeated\nkind: repeated\n" + RULE.formatted("{count} of {total}: {value}")
                            + "keys: [checked]\nat-least: 3\npercent: 50\n",
            "shared",
                    "id: shared\nkind: shared\n" + RULE.formatted("{count} of {total} in {folder}: {text}")
                            + "each: {kind: phrase, list: contradiction/0/one/0/says}\nat-least: 3\npercent: 75\n");

    private final Map<String, String> pages = new TreeMap<>();

    @Test
    void aPageContradictsItself() throws PolicyException {
        pages.put(
                "a.md",
                "Foam is blue.\n\nSoap is green. Foam was once green. The moon is round.\n\nFoam is green. Is"
                        + " the moon flat?\n");

        assertThat(findings("contradiction")).containsExactly("a.md:5:9 “green” against “blue” (a.md:1), its colour");
    }

    @Test
    void aPageSaysOtherwiseThanMost() throws PolicyException {
        pages.put("a.md", "The moon is flat.\n");
        pages.put("b.md", "The moon is round.\n");
        pages.put("c.md", "The moon is round, not flat.\n");
        pages.put("d.md", "The moon is round.\n");

        assertThat(findings("contradiction"))
                .containsExactly(
                        "a.md:1:13 “flat” against “round” (b.md:1), the moon",
                        "c.md:1:24 “flat” against “round” (c.md:1), the moon");
    }

    @Test
    void pagesForWhichTheRuleIsOffSayNothing() throws PolicyException {
        pages.put("a.md", "The moon is flat.\n");
        pages.put("old/b.md", "The moon is round.\n");

        assertThat(findings("contradiction")).hasSize(1);
        assertThat(findings("contradiction", "overrides: [{paths: old/**, rules: {contradiction: off}}]"))
                .isEmpty();
    }

    @Test
    void oneDateOnVeryManyPagesIsToldOnce() throws PolicyException {
        for (String page : List.of("a.md", "b.md", "c.md")) {
            pages.put(page, "---\nchecked: 2026-01-01\n---\n");
        }
        pages.put("d.md", "---\nchecked: 2026-01-02\n---\n");
        pages.put("e.md", "---\ntitle: x\n---\n");

        assertThat(findings("repeated")).containsExactly("a.md:2:10 3 of 4: 2026-01-01");

        pages.put("f.md", "---\nchecked: 2026-01-03\n---\n");
        pages.put("g.md", "---\nchecked: 2026-01-04\n---\n");
        pages.put("h.md", "---\nchecked: 2026-01-05\n---\n");

        assertThat(findings("repeated")).isEmpty();
    }

    @Test
    void aPageLacksWhatMostPagesOfItsFolderSay() throws PolicyException {
        for (String page : List.of("x/a.md", "x/b.md", "x/c.md")) {
            pages.put(page, "Text.\n\nAll that is *blue* on this page is only paint.\n");
        }
        pages.put("x/d.md", "# Title\n\nIt is blue.\n");
        pages.put("y/e.md", "# Title\n");

        assertThat(findings("shared"))
                .containsExactly("x/d.md:1:1 3 of 4 in x/: All that is blue on this page is only paint.");
    }

    @Test
    void theOrderOfThePagesMakesNoDifference() throws PolicyException {
        pages.put("a.md", "The moon is flat.\n");
        pages.put("b.md", "The moon is round.\n");
        List<String> forward = findings("contradiction");

        assertThat(findings("contradiction", "", true)).isEqualTo(forward);
    }

    private List<String> findings(String rule) throws PolicyException {
        return findings(rule, "");
    }

    private List<String> findings(String rule, String more) throws PolicyException {
        return findings(rule, more, false);
    }

    private List<String> findings(String rule, String more, boolean reversed) throws PolicyException {
        Texts packs = new Texts()
                .pack("own", "front-matter: {page-type: [type], language: [lang], draft: [draft], prose: [title]}\n")
                .with("own/lexicon/words.yaml", """
                        groups:
                          - {id: foam, class: product, context: drug, words: [foam]}
                          - {id: soap, class: product, context: cosmetic, words: [soap]}
                        """);
        RULES.forEach((id, text) -> packs.with("own/rules/" + id + ".yaml", text));
        Policy policy = new PolicyReader(packs).read(SourceText.of("p.yaml", "extends: [own]\n" + more + "\n"));
        Linter linter = new Linter(policy, LocalDate.of(2026, 1, 15), false);
        List<PageResult> results = new ArrayList<>();
        pages.forEach(
                (path, text) -> results.add(reversed ? 0 : results.size(), linter.lint(SourceText.of(path, text))));
        return linter.together(results).stream()
                .flatMap(result -> result.findings().stream())
                .filter(f -> f.rule().equals(rule))
                .map(f -> f.path() + ":" + f.location().line() + ":"
                        + f.location().column() + " " + f.message())
                .sorted()
                .toList();
    }
}
