package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Front matter in, blocks, metadata and problems out. */
class FrontMatterTest {

    @Test
    void fieldsThatReadersSee() {
        assertThat(show(
                        "---",
                        "title: Hair  # the page",
                        "Description: 'It''s \"good\"",
                        "  for   you.'",
                        "seo:",
                        "  metaDescription: \"A \\\"b\\\" \\u2014 c\\",
                        "    d\\tend\"",
                        "summary: >-",
                        "  One line",
                        "  and another.",
                        "",
                        "  A paragraph.",
                        "excerpt: |",
                        "  Kept line",
                        "    indented.",
                        "tagline: [one, 'two']",
                        "tags: [hair, skin]",
                        "draft: no",
                        "date: 2024-01-01",
                        "empty:",
                        "faq:",
                        "  - title: not seen by default",
                        "    body: \uD83D\uDE00",
                        "---",
                        "",
                        "# Body"))
                .isEqualTo("""
                        0 front-matter 2:8 |Hair| field title
                        1 front-matter 3:15 |It's "good" for   you.| field Description
                        2 front-matter 6:21 |A "b" — cd⇥end| field seo.metaDescription
                        3 front-matter 9:3 |One line and another.| field summary
                        4 front-matter 12:3 |A paragraph.| field summary
                        5 front-matter 14:3 |Kept line   indented.| field excerpt
                        6 front-matter 16:11 |one| field tagline
                        7 front-matter 16:17 |two| field tagline
                        8 heading 26:3 |Body| section 1
                        title = [Hair] at 2:1, 2:8
                        Description = [It's "good" for   you.] at 3:1, 3:14
                        seo.metaDescription = [A "b" — cd	end] at 6:3, 6:20
                        summary = [One line and another.
                        A paragraph.] at 8:1, 8:10
                        excerpt = [Kept line
                          indented.
                        ] at 13:1, 13:10
                        tagline = [one, two] at 16:1, 16:10
                        tags = [hair, skin] at 17:1, 17:7
                        draft = [no] at 18:1, 18:8
                        date = [2024-01-01] at 19:1, 19:7
                        empty = [] at 20:1, 20:1
                        faq.title = [not seen by default] at 22:5, 22:12
                        faq.body = [😀] at 23:5, 23:11
                        """);
    }

    @Test
    void invalidYamlIsAProblemAndWhatIsPlainIsSaved() {
        assertThat(show("---", "title: Hair: the truth", "lang: \"en\"", "tags: [a", "---", "Body."))
                .isEqualTo("""
                        0 front-matter 2:8 |Hair: the truth| field title
                        1 paragraph 6:1 |Body.|
                        title = [Hair: the truth] at 2:1, 2:8
                        lang = [en] at 3:1, 3:7
                        problem 2:12 invalid-front-matter: The front matter cannot be read: a colon followed by a space stands inside a text, or the line is indented too far.
                        """);
    }

    @Test
    void neverClosed() {
        assertThat(show("---", "title: Hair", "", "Body.")).isEqualTo("""
                        0 paragraph 2:1 |title: Hair|
                        1 paragraph 4:1 |Body.|
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed.
                        """);
    }

    @Test
    void wordsBetweenTwoRulesAreNoFrontMatter() {
        assertThat(show("---", "A word: with a colon: or two.", "", "---")).startsWith("0 paragraph 2:1 |A word");
        assertThat(show("---", "Just words.", "", "---", "More.")).isEqualTo("""
                        0 paragraph 2:1 |Just words.|
                        1 paragraph 5:1 |More.|
                        """);
    }

    @Test
    void aList() {
        assertThat(show("---", "- a", "...", "Body.")).isEqualTo("""
                        0 paragraph 4:1 |Body.|
                        problem 2:1 invalid-front-matter: The front matter cannot be read: the front matter is a list.
                        """);
    }

    @Test
    void toml() {
        assertThat(show(
                        "+++",
                        "title = \"Hair = life\"",
                        "draft = true",
                        "tags = [\"a\"]",
                        "[seo]",
                        "  description = 'x'",
                        "+++",
                        "Body."))
                .isEqualTo("""
                        0 paragraph 8:1 |Body.|
                        title = [Hair = life] at 2:1, 2:9
                        draft = [true] at 3:1, 3:9
                        seo.description = [x] at 6:3, 6:17
                        """);
    }

    @Test
    void afterAByteOrderMarkWithOtherLineEnds() {
        String read = show("\uFEFF---\rtitle: |\r  a\r  b\r---\rBody.");
        assertThat(read).startsWith("""
                        0 front-matter 3:3 |a b| field title
                        1 paragraph 6:1 |Body.|
                        """);
        assertThat(show("\uFEFF---\r\ntitle: |\r\n  a\r\n  b\r\n---  \r\nBody."))
                .isEqualTo(read);
    }
}
