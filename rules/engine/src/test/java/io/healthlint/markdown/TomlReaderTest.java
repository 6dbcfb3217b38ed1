package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TOML front matter in, blocks, metadata and problems out. */
class TomlReaderTest {

    @Test
    void everyKindOfValue() {
        assertThat(show(
                        "+++",
                        "# comment",
                        "title = \"A \\\"b\\\" \\u2014 c\\td\\U0001F600\" # why",
                        "subtitle = 'C:\\path #no'",
                        "draft = true",
                        "date = 2024-05-01 07:32:00",
                        "weight = 1_000",
                        "summary = \"\"\"",
                        "First line",
                        "  goes on \\",
                        "     here. \"\"quoted\"\"",
                        "",
                        "Second paragraph.\\",
                        "\"\"\"",
                        "excerpt = '''Kept \\n",
                        "as it \"is\"'''",
                        "tags = [",
                        "  \"a\", # one",
                        "  'b',",
                        "]",
                        "\"quoted key\" = \"x\"",
                        "seo.description = \"dotted\"",
                        "point = { x = 1, title = \"inline\" }",
                        "",
                        "[menu.main]",
                        "parent = \"Wellness\"",
                        "",
                        "[[faq]]",
                        "question = \"Q1?\"",
                        "answer = \"A1.\"",
                        "[[faq]]",
                        "question = \"Q2?\"",
                        "[faq.more]",
                        "title = \"not plain in lists\"",
                        "+++",
                        "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsRead() {
        assertThat(show(
                        "+++",
                        "title = Hair",
                        "description = \"never closed",
                        "summary \"no equals\"",
                        "tags = [\"a\" \"b\",",
                        "  \"c\"]",
                        "bad = \"x\\qy\"",
                        "title = \"twice\"",
                        "+ = 3",
                        "text = \"\"\"",
                        "not",
                        "closed = ever",
                        "",
                        "[menu",
                        "a = 1",
                        "[menu.main] junk",
                        "b = ",
                        "c = [1, [2, 3], {d = \"e\"}]",
                        "c.x = 2",
                        "+++",
                        "Body."))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void behindAFaultReadingGoesOnWithTheNextStatement() {
        assertThat(show(
                        "+++",
                        "tags = [\"a\", \"b\"",
                        "title = \"x\"",
                        "list = [",
                        "  \"a\",",
                        "  hello,",
                        "  \"b\",",
                        "]",
                        "[seo",
                        "description = \"y\"",
                        "text = \"\"\"",
                        "a",
                        "b",
                        "subtitle = \"z\"",
                        "+++"))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void tables() {
        assertThat(show(
                        "+++",
                        "a.b.title = \"1\"",
                        "a.title = \"2\"",
                        "[a.c]",
                        "title = \"3\"",
                        "[[list]]",
                        "title = \"4\"",
                        "[[list]]",
                        "[list.inner]",
                        "title = \"5\"",
                        "[a.c]",
                        "x = 1",
                        "[a.title]",
                        "y = 1",
                        "[[a]]",
                        "z = 1",
                        "[\"quoted.key\"]",
                        "'title' = \"6\"",
                        "[ spaced . key ] # comment",
                        "title = \"7\"",
                        "+++"))
                .isEqualTo("""
                        X
                        """);
    }

    @Test
    void strings() {
        assertThat(show(
                        "+++",
                        "title = \"\"",
                        "subtitle = ''''It is''''",
                        "tagline = \"\"\"\"Quoted\"\"\"\"\"",
                        "summary = \"\"\"\\",
                        "",
                        "  One \\\\ two \\u00e9\\x41\\e",
                        "  \"\"\"",
                        "description = \"\\uD800 \\U00110000\"",
                        "excerpt = \"\"\"never closed",
                        "+++"))
                .isEqualTo("""
                        X
                        """);
    }
}
