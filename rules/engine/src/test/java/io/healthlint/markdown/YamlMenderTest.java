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
                        0 front-matter 2:8 |Hair: the truth| field title
                        1 paragraph 5:1 |Body.|
                        title = [Hair: the truth] at 2:1, 2:8
                        lang = [en] at 3:1, 3:7
                        problem 2:12 invalid-front-matter: The front matter cannot be read: a colon followed by a space stands inside the value of 'title'.
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
                        0 front-matter 2:8 |Hair: the truth: all| field title
                        1 front-matter 3:15 |what "off-label" means| field description
                        2 front-matter 5:11 |*Hair* is good| field subtitle
                        3 front-matter 6:9 |no space| field excerpt
                        4 front-matter 7:11 |it's fine| field tagline
                        5 front-matter 9:15 |Does it work: really?| list 0 item 0 field faq.question
                        6 front-matter 10:13 |It does.| list 0 item 0 field faq.answer
                        7 front-matter 11:15 |"Unclosed| list 0 item 1 field faq.question
                        8 front-matter 12:13 |[Link](http://x) text| list 0 item 1 field faq.answer
                        9 paragraph 29:1 |Body.|
                        title = [Hair: the truth: all] at 2:1, 2:8
                        description = [what "off-label" means] at 3:1, 3:14
                        summary = [{{ page.summary }}] at 4:1, 4:10
                        subtitle = [*Hair* is good] at 5:1, 5:11
                        excerpt = [no space] at 6:1, 6:9
                        tagline = [it's fine] at 7:1, 7:10
                        faq.question = [Does it work: really?] at 9:5, 9:15
                        faq.answer = [It does.] at 10:5, 10:13
                        faq.question = ["Unclosed] at 11:5, 11:15
                        faq.answer = [[Link](http://x) text] at 12:5, 12:13
                        tags = [a, b], c] at 13:1, 13:7
                        path = [C:\\dir] at 14:1, 14:7
                        deep = [tabbed, twice] at 15:1, 16:2
                        block = [a: b: c
                        "x
                        ] at 18:1, 18:8
                        multi = [one two: three: four] at 21:1, 21:8
                        email = [@me] at 23:1, 23:8
                        list = [] at 25:1, 25:1
                        other = [x] at 26:1, 26:8
                        problem 2:12 invalid-front-matter: The front matter cannot be read: a colon followed by a space stands inside the value of 'title'.
                        problem 3:20 invalid-front-matter: The front matter cannot be read: the quotation mark ends the text here, and more follows.
                        problem 4:10 invalid-front-matter: The front matter cannot be read: the value of 'summary' begins with a template tag, which is no YAML.
                        problem 5:11 invalid-front-matter: The front matter cannot be read: the value of 'subtitle' begins with *, which YAML keeps for itself.
                        problem 6:8 invalid-front-matter: The front matter cannot be read: a space is missing behind the colon of 'excerpt'.
                        problem 7:13 invalid-front-matter: The front matter cannot be read: the quotation mark ends the text here, and more follows.
                        problem 9:27 invalid-front-matter: The front matter cannot be read: a colon followed by a space stands inside the value of 'question'.
                        problem 11:15 invalid-front-matter: The front matter cannot be read: the quotation mark is never closed.
                        problem 12:13 invalid-front-matter: The front matter cannot be read: the value of 'answer' begins with [, which opens a list for YAML.
                        problem 14:10 invalid-front-matter: The front matter cannot be read: this backslash escapes nothing.
                        problem 16:1 invalid-front-matter: The front matter cannot be read: a tab stands where YAML wants spaces.
                        problem 23:8 invalid-front-matter: The front matter cannot be read: the value of 'email' begins with @, which YAML keeps for itself.
                        problem 24:1 invalid-front-matter: The front matter cannot be read: this line is no entry, and was left out.
                        problem 25:7 invalid-front-matter: The front matter cannot be read: the bracket that opens here is never closed, and its list was left out.
                        problem 27:1 invalid-front-matter: The front matter cannot be read: the key 'title' stands here twice.
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
                        0 front-matter 2:8 |A| field title
                        1 front-matter 8:14 |C| field description
                        2 paragraph 10:1 |Body.|
                        title = [A] at 2:1, 2:8
                        description = [C] at 8:1, 8:14
                        problem 6:1 invalid-front-matter: The front matter cannot be read: this line is no entry, and was left out.
                        problem 5:4 invalid-front-matter: The front matter cannot be read: this does not fit the lines above it.
                        problem 7:1 invalid-front-matter: The front matter cannot be read: this does not fit the lines above it.
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
                        0 front-matter 2:8 |A more: words| field title
                        1 front-matter 4:14 |fine goes on| field description
                        2 front-matter 7:11 |B| field seo.summary
                        3 front-matter 8:11 |C| field seo.tagline
                        title = [A more: words] at 2:1, 2:8
                        description = [fine goes on] at 4:1, 4:14
                        seo.summary = [B] at 7:2, 7:11
                        seo.tagline = [C] at 8:2, 8:11
                        problem 3:7 invalid-front-matter: The front matter cannot be read: a colon followed by a space stands inside a text, or the line is indented too far.
                        problem 7:1 invalid-front-matter: The front matter cannot be read: a tab stands where YAML wants spaces.
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
                        0 front-matter 4:14 |Fine| field description
                        1 paragraph 7:1 |Body.|
                        title = [{{ page.title }}] at 2:1, 2:8
                        description = [Fine] at 4:1, 4:14
                        problem 2:8 invalid-front-matter: The front matter cannot be read: the value of 'title' begins with a template tag, which is no YAML.
                        problem 3:1 invalid-front-matter: The front matter cannot be read: a template tag is no YAML; its line was left out.
                        problem 5:1 invalid-front-matter: The front matter cannot be read: a template tag is no YAML; its line was left out.
                        """);
    }

    @Test
    void aKeyThatStandsTwiceAndATag() {
        assertThat(show("---", "title: A", "title: B", "summary: !!python/x C", "tagline: D", "---"))
                .isEqualTo("""
                        0 front-matter 2:8 |A| field title
                        1 front-matter 4:21 |C| field summary
                        2 front-matter 5:10 |D| field tagline
                        title = [A] at 2:1, 2:8
                        summary = [C] at 4:1, 4:21
                        tagline = [D] at 5:1, 5:10
                        problem 3:1 invalid-front-matter: The front matter cannot be read: the key 'title' stands here twice.
                        problem 4:10 invalid-front-matter: The front matter cannot be read: the tag !!python/x is not supported.
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
                        "u:",
                        "- v: w",
                        "  \"x\": y",
                        "- |",
                        "  z: z: z",
                        "title: twice",
                        "---"))
                .isEqualTo("""
                        0 front-matter 2:8 |A| field title
                        title = [A] at 2:1, 2:8
                        a = [x y: z] at 3:1, 3:4
                        b = [c, d: e], f] at 5:1, 5:4
                        g = [h: i: j
                        "k
                        ] at 7:1, 7:4
                        l = [http://x.org/#y:z] at 10:1, 10:4
                        m = [o] at 11:1, 11:7
                        p = [o] at 12:1, 11:7
                        q: r = [s] at 13:1, 13:9
                        u = [z: z: z
                        ] at 14:1, 15:1
                        u.v = [w] at 15:3, 15:6
                        u.x = [y] at 16:3, 16:8
                        problem 19:1 invalid-front-matter: The front matter cannot be read: the key 'title' stands here twice.
                        """);
    }
}
