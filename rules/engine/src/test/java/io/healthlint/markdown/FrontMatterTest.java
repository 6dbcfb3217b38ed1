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
                        6 front-matter 16:11 |one| list 0 item 0 field tagline
                        7 front-matter 16:17 |two| list 0 item 1 field tagline
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
    void neverClosedItEndsAtTheFirstBlankLine() {
        assertThat(show("---", "title: Hair", "draft: true", "", "Body.")).isEqualTo("""
                        0 front-matter 2:8 |Hair| field title
                        1 paragraph 5:1 |Body.|
                        title = [Hair] at 2:1, 2:8
                        draft = [true] at 3:1, 3:8
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed; the page's body was taken to begin on line 4.
                        """);
        assertThat(show("+++", "title = 'Hair'", "", "Body.")).isEqualTo("""
                        0 front-matter 2:10 |Hair| field title
                        1 paragraph 4:1 |Body.|
                        title = [Hair] at 2:1, 2:9
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed; the page's body was taken to begin on line 3.
                        """);
        assertThat(show("---", "title: Hair")).isEqualTo("""
                        0 front-matter 2:8 |Hair| field title
                        title = [Hair] at 2:1, 2:8
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed; the page's body was taken to begin on line 2.
                        """);
        assertThat(show("---", "Just words.", "", "Body."))
                .doesNotContain("problem")
                .contains("Just words.");
        assertThat(show("+++", "Just words.", "", "Body."))
                .doesNotContain("problem")
                .contains("Just words.");
    }

    @Test
    void frontMatterOnly() {
        assertThat(show("---", "title: Hair", "---")).isEqualTo("""
                        0 front-matter 2:8 |Hair| field title
                        title = [Hair] at 2:1, 2:8
                        """);
        assertThat(show("---", "---")).isEmpty();
        assertThat(show("---", "---", "Body.")).isEqualTo("0 paragraph 3:1 |Body.|\n");
        assertThat(show("+++", "+++")).isEmpty();
        assertThat(show("{}")).isEmpty();
    }

    @Test
    void fencesThatNameTheirLanguage() {
        String read = """
                        0 front-matter 2:10 |Hair| field title
                        1 paragraph 4:1 |Body.|
                        title = [Hair] at 2:1, 2:9
                        """;
        assertThat(show("---toml", "title = 'Hair'", "---", "Body.")).isEqualTo(read);
        assertThat(show("--- TOML", "title = 'Hair'", "---", "Body.")).isEqualTo(read);
        assertThat(show("---yaml", "title:  'Hair'", "---", "Body.")).isEqualTo(read);
        assertThat(show("---php", "title:  'Hair'", "---", "Body.")).doesNotContain("title = ");
    }

    @Test
    void itemsOfAListBelongTogether() {
        assertThat(show(
                        "---",
                        "faq:",
                        "  - question: One?",
                        "    answer: [It is, two.]",
                        "  - {answer: B., other: no}",
                        "benefits: [a, [b]]",
                        "---"))
                .isEqualTo("""
                        0 front-matter 3:15 |One?| list 0 item 0 field faq.question
                        1 front-matter 4:14 |It is| list 1 item 1 in-item 0 field faq.answer
                        2 front-matter 4:21 |two.| list 1 item 2 in-item 0 field faq.answer
                        3 front-matter 5:14 |B.| list 0 item 3 field faq.answer
                        4 front-matter 6:12 |a| list 2 item 4 field benefits
                        5 front-matter 6:16 |b| list 3 item 5 in-item 6 field benefits
                        faq.question = [One?] at 3:5, 3:15
                        faq.answer = [It is, two.] at 4:5, 4:13
                        faq.answer = [B.] at 5:6, 5:14
                        faq.other = [no] at 5:18, 5:25
                        benefits = [a, b] at 6:1, 6:11
                        """);
    }

    @Test
    void tagsOfTemplatesAreNoWords() {
        assertThat(show(
                        "---",
                        "title: 'Buy {{ x }} now {% y %}!'",
                        "summary: '{{ page.x }}'",
                        "excerpt: '{{ a'",
                        "---"))
                .isEqualTo("""
                        0 front-matter 2:9 |Buy  now !| field title
                        1 front-matter 4:11 |{{ a| field excerpt
                        title = [Buy {{ x }} now {% y %}!] at 2:1, 2:8
                        summary = [{{ page.x }}] at 3:1, 3:10
                        excerpt = [{{ a] at 4:1, 4:10
                        """);
    }

    @Test
    void whereTheFrontMatterEndsOtherThanItBegan() {
        assertThat(show("---", "title: Hair", "+++", "Body.")).contains("problem 1:1");
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
    void afterAByteOrderMarkWithOtherLineEnds() {
        String read = show("\uFEFF---\rtitle: |\r  a\r  b\r---\rBody.");
        assertThat(read).startsWith("""
                        0 front-matter 3:3 |a b| field title
                        1 paragraph 6:1 |Body.|
                        """);
        assertThat(show("\uFEFF---\r\ntitle: |\r\n  a\r\n  b\r\n---  \r\nBody."))
                .isEqualTo(read);
        for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(show("\uFEFF+++\ntitle = \"\"\"\na\n\nb\"\"\"\n+++\nBody.".replace("\n", lineEnd)))
                    .startsWith("""
                            0 front-matter 3:1 |a| field title
                            1 front-matter 5:1 |b| field title
                            2 paragraph 7:1 |Body.|
                            """);
            assertThat(show("\uFEFF{\n\"title\": \"a\"\n}\nBody.".replace("\n", lineEnd)))
                    .startsWith("""
                            0 front-matter 2:11 |a| field title
                            1 paragraph 4:1 |Body.|
                            """);
            assertThat(show("\uFEFF---\ntitle: a: b\nx: [\n---\nBody.".replace("\n", lineEnd)))
                    .contains("problem 2:9", "problem 3:4", "paragraph 5:1");
        }
    }
}
