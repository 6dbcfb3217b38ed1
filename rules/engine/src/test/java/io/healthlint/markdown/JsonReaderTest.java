package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON front matter in, blocks, metadata and problems out. */
class JsonReaderTest {

    @Test
    void everyKindOfValue() {
        assertThat(show(
                        "{",
                        "\t\"title\": \"A \\\"b\\\" \\uD83D\\uDE00 \\u2014 \\/ c\\n\\nNext\",",
                        "\t\"draft\": true, \"weight\": 1.5, \"none\": null,",
                        "\t\"tags\": [\"a\", \"b\"],",
                        "\t\"seo\": {\"description\": \"x\"},",
                        "\t\"faq\": [",
                        "\t\t{\"question\": \"Q?\", \"answer\": \"A.\"},",
                        "\t\t{\"question\": \"R?\", \"answer\": \"B.\"}",
                        "\t]",
                        "}",
                        "",
                        "Body."))
                .isEqualTo("""
                        0 front-matter 2:12 |A "b" 😀 — / c| field title
                        1 front-matter 2:48 |Next| field title
                        2 front-matter 5:26 |x| field seo.description
                        3 front-matter 7:17 |Q?| list 0 item 0 field faq.question
                        4 front-matter 7:33 |A.| list 0 item 0 field faq.answer
                        5 front-matter 8:17 |R?| list 0 item 1 field faq.question
                        6 front-matter 8:33 |B.| list 0 item 1 field faq.answer
                        7 paragraph 12:1 |Body.|
                        title = [A "b" 😀 — / c

                        Next] at 2:3, 2:11
                        draft = [true] at 3:3, 3:11
                        weight = [1.5] at 3:18, 3:27
                        none = [] at 3:33, 3:33
                        tags = [a, b] at 4:3, 4:10
                        seo.description = [x] at 5:11, 5:25
                        faq.question = [Q?] at 7:5, 7:16
                        faq.answer = [A.] at 7:23, 7:32
                        faq.question = [R?] at 8:5, 8:16
                        faq.answer = [B.] at 8:23, 8:32
                        """);
    }

    @Test
    void whatPeopleAddToJsonIsSaidAndRead() {
        assertThat(show(
                        "{",
                        "  title: \"A\", // why",
                        "  \"description\": 'single'",
                        "  \"tags\": [\"a\" \"b\",], /* more",
                        "  of it */",
                        "  \"title\": \"again\",",
                        "}",
                        "Body."))
                .isEqualTo("""
                        0 front-matter 2:11 |A| field title
                        1 front-matter 3:19 |single| field description
                        2 paragraph 8:1 |Body.|
                        title = [A] at 2:3, 2:10
                        description = [single] at 3:4, 3:18
                        tags = [a, b] at 4:4, 4:11
                        problem 2:3 invalid-front-matter: The front matter cannot be read: the key 'title' stands without quotation marks.
                        problem 2:15 invalid-front-matter: The front matter cannot be read: JSON knows no comments.
                        problem 3:18 invalid-front-matter: The front matter cannot be read: JSON knows no single quotation marks.
                        problem 3:26 invalid-front-matter: The front matter cannot be read: a comma is missing behind this.
                        problem 4:15 invalid-front-matter: The front matter cannot be read: a comma is missing behind this.
                        problem 4:19 invalid-front-matter: The front matter cannot be read: a comma stands behind the last entry.
                        problem 4:23 invalid-front-matter: The front matter cannot be read: JSON knows no comments.
                        problem 6:4 invalid-front-matter: The front matter cannot be read: the key 'title' stands here twice.
                        problem 6:19 invalid-front-matter: The front matter cannot be read: a comma stands behind the last entry.
                        """);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() {
        assertThat(show(
                        "{",
                        "  \"description\": \"never closed,",
                        "  \"x\": hello there,",
                        "  \"lone\": \"\\uD83D x \\q\",",
                        "  \"a\": [1, oops, {\"title\": }, \"c\"],",
                        "  : 1,",
                        "  \"no colon\",",
                        "  \"y\": ,",
                        "  \"tagline\": \"z\" }",
                        "Body."))
                .isEqualTo("""
                        0 front-matter 9:15 |z| field tagline
                        1 paragraph 10:1 |Body.|
                        lone = [\\uD83D x \\q] at 4:4, 4:11
                        a = [1, c] at 5:4, 5:8
                        tagline = [z] at 9:4, 9:14
                        problem 2:18 invalid-front-matter: The front matter cannot be read: the quotation mark is never closed.
                        problem 3:8 invalid-front-matter: The front matter cannot be read: this is no value of JSON.
                        problem 4:12 invalid-front-matter: The front matter cannot be read: this is no escape that JSON knows.
                        problem 4:21 invalid-front-matter: The front matter cannot be read: this is no escape that JSON knows.
                        problem 5:12 invalid-front-matter: The front matter cannot be read: this is no value of JSON.
                        problem 5:28 invalid-front-matter: The front matter cannot be read: a value is missing.
                        problem 6:3 invalid-front-matter: The front matter cannot be read: a key is missing.
                        problem 7:3 invalid-front-matter: The front matter cannot be read: a colon is missing behind the key 'no colon'.
                        problem 8:8 invalid-front-matter: The front matter cannot be read: a value is missing.
                        """);
    }

    @Test
    void neverClosedItEndsAtTheFirstBlankLine() {
        assertThat(show("{", "  \"title\": \"A\",", "  \"seo\": {\"description\": \"B\"", "", "Body."))
                .isEqualTo("""
                        0 front-matter 2:13 |A| field title
                        1 front-matter 3:27 |B| field seo.description
                        2 paragraph 5:1 |Body.|
                        title = [A] at 2:4, 2:12
                        seo.description = [B] at 3:12, 3:26
                        problem 3:10 invalid-front-matter: The front matter cannot be read: the bracket that opens here is never closed.
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed; the page's body was taken to begin on line 4.
                        """);
    }

    @Test
    void orAtALineThatBeginsWithABrace() {
        assertThat(show("{", "  \"title\": \"A\",", "  \"seo\": {\"description\": \"B\"", "}", "Body.", "", "}"))
                .isEqualTo("""
                        0 front-matter 2:13 |A| field title
                        1 front-matter 3:27 |B| field seo.description
                        2 paragraph 5:1 |Body.|
                        3 paragraph 7:1 |}|
                        title = [A] at 2:4, 2:12
                        seo.description = [B] at 3:12, 3:26
                        problem 1:1 invalid-front-matter: The front matter cannot be read: the front matter that begins here is never closed; the page's body was taken to begin on line 5.
                        """);
    }

    @Test
    void betweenFences() {
        assertThat(show(";;;", "\"title\": \"Hexo\",", "\"date\": \"2024\"", ";;;", "Body."))
                .isEqualTo("""
                        0 front-matter 2:11 |Hexo| field title
                        1 paragraph 5:1 |Body.|
                        title = [Hexo] at 2:2, 2:10
                        date = [2024] at 3:2, 3:9
                        """);
    }

    @Test
    void somethingBehindIt() {
        assertThat(show("{\"title\": \"One\"} Behind.", "Body.")).isEqualTo("""
                        0 front-matter 1:12 |One| field title
                        1 paragraph 2:1 |Body.|
                        title = [One] at 1:3, 1:11
                        problem 1:18 invalid-front-matter: The front matter cannot be read: something stands behind the end of the object.
                        """);
    }

    @Test
    void bracesOfTemplatesAndComponentsAreNoFrontMatter() {
        for (String page :
                List.of("{{< figure >}}", "{% if x %}", "{/* c */}", "{ \"a\" }", "{: .note }", "{ a: 1 }", "{")) {
            assertThat(show(page + "\n\nBody."))
                    .as(page)
                    .doesNotContain("problem", " = ")
                    .contains("|Body.|");
        }
    }

    @Test
    void inAFenceThatNamesIt() {
        assertThat(show("---json", "{\"title\": \"A\"", "---", "Body.")).isEqualTo("""
                        0 front-matter 2:12 |A| field title
                        1 paragraph 4:1 |Body.|
                        title = [A] at 2:3, 2:11
                        problem 2:1 invalid-front-matter: The front matter cannot be read: the object that begins here is never closed.
                        """);
    }
}
