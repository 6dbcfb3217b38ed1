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
                        X
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
                        X
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
                        X
                        """);
    }

    @Test
    void neverClosedItEndsAtTheFirstBlankLine() {
        assertThat(show("{", "  \"title\": \"A\",", "  \"seo\": {\"description\": \"B\"", "", "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void orAtALineThatBeginsWithABrace() {
        assertThat(show("{", "  \"title\": \"A\",", "  \"seo\": {\"description\": \"B\"", "}", "Body.", "", "}"))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void betweenFences() {
        assertThat(show(";;;", "\"title\": \"Hexo\",", "\"date\": \"2024\"", ";;;", "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void somethingBehindIt() {
        assertThat(show("{\"title\": \"One\"} Behind.", "Body.")).isEqualTo("""
                        X
                        """);
    }

    @Test
    void bracesOfTemplatesAndComponentsAreNoFrontMatter() {
        for (String page : List.of(
                "{{< figure >}}",
                "{% if x %}",
                "{/* c */}",
                "{ \"a\" }",
                "{: .note }",
                "{ a: 1 }",
                "{",
                "{\n\nwords: 1")) {
            assertThat(show(page + "\n\nBody."))
                    .as(page)
                    .doesNotContain("problem", " = ")
                    .contains("|Body.|");
        }
    }

    @Test
    void inAFenceThatNamesIt() {
        assertThat(show("---json", "{\"title\": \"A\"", "---", "Body.")).isEqualTo("""
                        X
                        """);
    }
}
