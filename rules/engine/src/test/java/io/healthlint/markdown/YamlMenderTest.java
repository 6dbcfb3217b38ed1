package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Invalid YAML in; a problem for each mistake at its place, and all that is plain is read. */
class YamlMenderTest {

    @Test
    void aColonInATitle() {
        assertThat(show("---", "title: Hair: the truth", "lang: \"en\"", "---", "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void everyMistakeAtItsPlace() {
        assertThat(show(
                        "---",
                        "title: Hair: the truth: all",
                        "description: \"what \"off-label\" means\"",
                        "summary: {{ page.summary }}",
                        "subtitle: *Hair* is good",
                        "excerpt:no space",
                        "tagline: 'it's fine'",
                        "faq:",
                        "  - question: Does it work: really?",
                        "    answer: It does.",
                        "  - question: \"Unclosed",
                        "    answer: [Link](http://x) text",
                        "tags: [a, \"b]\", 'c'] # ok",
                        "path: \"C:\\dir\"",
                        "deep:",
                        "\t- tabbed",
                        "\t- twice",
                        "block: |",
                        "  a: b: c",
                        "  \"x",
                        "multi: \"one",
                        "  two: three: four\"",
                        "email: @me",
                        "lines",
                        "list: [a, b",
                        "other: x",
                        "title: again",
                        "---",
                        "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void whatCannotBeMendedCostsItsOwnEntryOnly() {
        assertThat(show(
                        "---",
                        "title: A",
                        "faq:",
                        "  - question: Q",
                        "   answer: misaligned",
                        "? [a]",
                        ": b",
                        "description: C",
                        "---",
                        "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void indentation() {
        assertThat(show(
                        "---",
                        "title: A",
                        "  more: words",
                        "description: fine",
                        "  goes on",
                        "seo:",
                        "\tsummary: B",
                        "\ttagline: C",
                        "---"))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void templates() {
        assertThat(show(
                        "---",
                        "title: {{ page.title }}",
                        "{% if x %}",
                        "description: Fine",
                        "{% endif %}",
                        "---",
                        "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void aKeyThatStandsTwiceAndATag() {
        assertThat(show("---", "title: A", "title: B", "summary: !!python/x C", "tagline: D", "---"))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void whatIsRightIsLeftAlone() {
        assertThat(show(
                        "---",
                        "title: A",
                        "a: \"x",
                        "  y: z\"",
                        "b: [c, 'd: e]',",
                        "  f] # ok: so",
                        "g: |",
                        "  h: i: j",
                        "  \"k",
                        "l: http://x.org/#y:z",
                        "m: &n o",
                        "p: *n",
                        "'q: r': s",
                        "- t",
                        "u:",
                        "- v: w",
                        "  \"x\": y",
                        "- |",
                        "  z: z: z",
                        "title: twice",
                        "---"))
                .isEqualTo("""
                        X
                        """);
    }
}
