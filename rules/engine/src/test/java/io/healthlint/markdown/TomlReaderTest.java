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
                        0 front-matter 3:10 |A "b" — c⇥d😀| field title
                        1 front-matter 4:13 |C:\\path #no| field subtitle
                        2 front-matter 9:1 |First line   goes on here. ""quoted""| field summary
                        3 front-matter 13:1 |Second paragraph.| field summary
                        4 front-matter 15:14 |Kept \\n as it "is"| field excerpt
                        5 front-matter 22:20 |dotted| field seo.description
                        6 front-matter 23:27 |inline| field point.title
                        7 front-matter 29:13 |Q1?| list 0 item 0 field faq.question
                        8 front-matter 30:11 |A1.| list 0 item 0 field faq.answer
                        9 front-matter 32:13 |Q2?| list 0 item 1 field faq.question
                        10 paragraph 36:1 |Body.|
                        title = [A "b" — c	d😀] at 3:1, 3:9
                        subtitle = [C:\\path #no] at 4:1, 4:12
                        draft = [true] at 5:1, 5:9
                        date = [2024-05-01 07:32:00] at 6:1, 6:8
                        weight = [1_000] at 7:1, 7:10
                        summary = [First line
                          goes on here. ""quoted""

                        Second paragraph.] at 8:1, 8:11
                        excerpt = [Kept \\n
                        as it "is"] at 15:1, 15:11
                        tags = [a, b] at 17:1, 17:8
                        quoted key = [x] at 21:2, 21:16
                        seo.description = [dotted] at 22:1, 22:19
                        point.x = [1] at 23:11, 23:15
                        point.title = [inline] at 23:18, 23:26
                        menu.main.parent = [Wellness] at 26:1, 26:10
                        faq.question = [Q1?] at 29:1, 29:12
                        faq.answer = [A1.] at 30:1, 30:10
                        faq.question = [Q2?] at 32:1, 32:12
                        faq.more.title = [not plain in lists] at 34:1, 34:9
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
                        0 front-matter 8:10 |twice| field title
                        1 paragraph 21:1 |Body.|
                        bad = [x\\qy] at 7:1, 7:7
                        title = [twice] at 8:1, 8:9
                        menu.a = [1] at 15:1, 15:5
                        menu.main.c = [1, 2, 3] at 18:1, 18:5
                        menu.main.c.d = [e] at 18:18, 18:22
                        problem 2:9 invalid-front-matter: The front matter cannot be read: this is no value of TOML.
                        problem 3:15 invalid-front-matter: The front matter cannot be read: the quotation mark is never closed.
                        problem 5:13 invalid-front-matter: The front matter cannot be read: a comma is missing, or the bracket that closes the array.
                        problem 7:9 invalid-front-matter: The front matter cannot be read: this is no escape that TOML knows.
                        problem 9:1 invalid-front-matter: The front matter cannot be read: this is no entry of TOML.
                        problem 10:8 invalid-front-matter: The front matter cannot be read: the text that begins here is never closed.
                        problem 12:10 invalid-front-matter: The front matter cannot be read: this is no value of TOML.
                        problem 14:1 invalid-front-matter: The front matter cannot be read: the table's name is never closed.
                        problem 16:13 invalid-front-matter: The front matter cannot be read: something stands behind the end of this entry.
                        problem 17:5 invalid-front-matter: The front matter cannot be read: a value is missing.
                        problem 19:1 invalid-front-matter: The front matter cannot be read: the key 'c' stands here twice.
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
                        0 front-matter 3:10 |x| field title
                        1 front-matter 10:16 |y| field seo.description
                        2 front-matter 14:13 |z| field seo.subtitle
                        title = [x] at 3:1, 3:9
                        seo.description = [y] at 10:1, 10:15
                        seo.subtitle = [z] at 14:1, 14:12
                        problem 3:1 invalid-front-matter: The front matter cannot be read: a comma is missing, or the bracket that closes the array.
                        problem 6:3 invalid-front-matter: The front matter cannot be read: this is no value of TOML.
                        problem 9:1 invalid-front-matter: The front matter cannot be read: the table's name is never closed.
                        problem 11:8 invalid-front-matter: The front matter cannot be read: the text that begins here is never closed.
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
                        0 front-matter 2:14 |1| field a.b.title
                        1 front-matter 3:12 |2| field a.title
                        2 front-matter 5:10 |3| field a.c.title
                        3 front-matter 18:12 |6| field quoted.key.title
                        4 front-matter 20:10 |7| field spaced.key.title
                        a.b.title = [1] at 2:1, 2:13
                        a.title = [2] at 3:1, 3:11
                        a.c.title = [3] at 5:1, 5:9
                        list.title = [4] at 7:1, 7:9
                        list.inner.title = [5] at 10:1, 10:9
                        a.c.x = [1] at 12:1, 12:5
                        quoted.key.title = [6] at 18:2, 18:11
                        spaced.key.title = [7] at 20:1, 20:9
                        problem 11:1 invalid-front-matter: The front matter cannot be read: the table 'c' stands here twice.
                        problem 13:4 invalid-front-matter: The front matter cannot be read: 'title' is something else above; the entries below it were left out.
                        problem 15:3 invalid-front-matter: The front matter cannot be read: 'a' is something else above; the entries below it were left out.
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
                        0 front-matter 3:15 |'It is'| field subtitle
                        1 front-matter 4:14 |"Quoted""| field tagline
                        2 front-matter 7:3 |One \\ two éA| field summary
                        3 front-matter 9:16 |\\uD800 \\U00110000| field description
                        title = [] at 2:1, 2:9
                        subtitle = ['It is'] at 3:1, 3:12
                        tagline = ["Quoted""] at 4:1, 4:11
                        summary = [One \\ two éA
                          ] at 5:1, 5:11
                        description = [\\uD800 \\U00110000] at 9:1, 9:15
                        problem 9:16 invalid-front-matter: The front matter cannot be read: this is no escape that TOML knows.
                        problem 9:23 invalid-front-matter: The front matter cannot be read: this is no escape that TOML knows.
                        problem 10:11 invalid-front-matter: The front matter cannot be read: the text that begins here is never closed.
                        """);
    }
}
