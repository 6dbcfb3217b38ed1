package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Markdown in, blocks out. */
class MarkdownReaderTest {

    @Test
    void sectionsAndParagraphs() {
        assertThat(show(
                        "Before any heading.",
                        "",
                        "# Exosomes",
                        "They are *small* and **busy**,",
                        "say some.  ",
                        "Others: `no`.",
                        "",
                        "Uses",
                        "----",
                        "> Quoted \\* &amp; &nbsp;more.",
                        "",
                        "# Next"))
                .isEqualTo("""
                        0 paragraph 1:1 |Before any heading.|
                        1 heading 3:3 |Exosomes| section 1
                        2 paragraph 4:1 |They are small and busy, say some. Others: no.| section 1 emphasis(small) strong(busy) code(no)
                        3 heading 8:1 |Uses| section 2
                        4 paragraph 10:3 |Quoted * & ⍽more.| section 2 quoted
                        5 heading 12:3 |Next| section 3
                        """);
    }

    @Test
    void paragraphsThatStandAsHeadingsOpenSections() {
        assertThat(show(
                        "# Page",
                        "What Is Exosome Therapy?",
                        "",
                        "It is a therapy.",
                        "",
                        "**the risks of it**",
                        "",
                        "There are some.",
                        "",
                        "Posted: May 2024",
                        "",
                        "A Line in Title Case.",
                        "",
                        "The End"))
                .isEqualTo("""
                        0 heading 1:3 |Page| section 1
                        1 paragraph 2:1 |What Is Exosome Therapy?| section 2
                        2 paragraph 4:1 |It is a therapy.| section 2
                        3 paragraph 6:3 |the risks of it| section 3 strong(the risks of it)
                        4 paragraph 8:1 |There are some.| section 3
                        5 paragraph 10:1 |Posted: May 2024| section 3
                        6 paragraph 12:1 |A Line in Title Case.| section 3
                        7 paragraph 14:1 |The End| section 3
                        """);
    }

    @Test
    void aHeadingWithoutWordsEndsTheSectionAboveIt() {
        assertThat(show("# Page", "", "## Benefits", "", "One.", "", "##", "", "Two."))
                .isEqualTo("""
                        0 heading 1:3 |Page| section 1
                        1 heading 3:4 |Benefits| section 2
                        2 paragraph 5:1 |One.| section 2
                        3 paragraph 9:1 |Two.| section 3
                        """);
    }

    @Test
    void typedBulletsAreAList() {
        assertThat(show("It helps with:", "  • pain", "\t• *deep* sleep,", "    and rest", "", "A • B"))
                .isEqualTo("""
                        0 paragraph 1:1 |It helps with:|
                        1 list-item 2:5 |pain| list 0 item 0 lead-in 0
                        2 list-item 3:5 |deep sleep, and rest| list 0 item 1 lead-in 0 emphasis(deep)
                        3 paragraph 6:1 |A • B|
                        """);
    }

    @Test
    void listsWithTheirLeadIns() {
        assertThat(show(
                        "Benefits include:",
                        "",
                        "- hair",
                        "- [x] skin:",
                        "  1. less red",
                        "  2. [ ] softer",
                        "",
                        "     Second paragraph.",
                        "",
                        "***",
                        "- apart",
                        "",
                        "## Risks:",
                        "* pain"))
                .isEqualTo("""
                        0 paragraph 1:1 |Benefits include:|
                        1 list-item 3:3 |hair| list 0 item 0 lead-in 0
                        2 list-item 4:7 |skin:| list 0 item 1 lead-in 0
                        3 list-item 5:6 |less red| list 1 item 2 in-item 1 lead-in 2
                        4 list-item 6:10 |softer| list 1 item 3 in-item 1 lead-in 2
                        5 list-item 8:6 |Second paragraph.| list 1 item 3 in-item 1 lead-in 2
                        6 list-item 11:3 |apart| list 2 item 4
                        7 heading 13:4 |Risks:| section 1
                        8 list-item 14:3 |pain| section 1 list 3 item 5 lead-in 7
                        """);
    }

    @Test
    void tables() {
        assertThat(show(
                        "The uses:",
                        "",
                        "| Use | Says \\| who | |",
                        "|-----|:----|--|",
                        "| Hair | a \\| `b\\|c` *d* &lt; | x |",
                        "| Skin |",
                        "| | late |"))
                .isEqualTo("""
                        0 paragraph 1:1 |The uses:|
                        1 table-header 3:3 |Use| lead-in 0 table 0 row 0
                        2 table-header 3:9 |Says | who| lead-in 0 table 0 row 0 row-header 1
                        3 table-cell 5:3 |Hair| lead-in 0 table 0 row 1 column-header 1
                        4 table-cell 5:10 |a | b|c d <| lead-in 0 table 0 row 1 column-header 2 row-header 3 code(b|c) emphasis(d)
                        5 table-cell 5:33 |x| lead-in 0 table 0 row 1 row-header 3
                        6 table-cell 6:3 |Skin| lead-in 0 table 0 row 2 column-header 1
                        7 table-cell 7:5 |late| lead-in 0 table 0 row 3 column-header 2
                        """);
    }

    @Test
    void linksImagesAndFootnotes() {
        assertThat(show(
                        "See [the *label*](https://fda.gov/a) and ![a \\[chart\\]](c.png \"t\")[^1], <https://x.org/\\*>",
                        "or https://bare.org/?a=1&amp;b.[^1]",
                        "",
                        "![alone &amp; big](b.png)",
                        "",
                        "[^1]: Smith *et al.*, ~~2019~~ 2020.",
                        "",
                        "    More of it.",
                        "",
                        "[the]: https://hidden.org \"title\""))
                .isEqualTo("""
                        0 paragraph 1:1 |See the label and , https://x.org/\\* or https://bare.org/?a=1&b.| link=https://fda.gov/a(the label) emphasis(label) footnote-reference=1@18 link=https://x.org/\\*(https://x.org/\\*) footnote-reference=1@64
                        1 alt-text 1:44 |a [chart]|
                        2 alt-text 4:3 |alone & big|
                        3 paragraph 6:7 |Smith et al., 2019 2020.| footnote 1 emphasis(et al.) strikethrough(2019)
                        4 paragraph 8:5 |More of it.| footnote 1
                        """);
    }

    @Test
    void inlineHtml() {
        assertThat(show(
                        "One<br>two<br/>three <b>bold</b> <a href=\"https://fda.gov?a&amp;b\">label</a>"
                                + " <span class=x>open <!-- note --> <script>var no;</script>end",
                        "<img src=x alt=\"a &gt; b\"> <sup>1</sup>",
                        "",
                        "A cell: <ul><li>first</li><li>*second*</li></ul> after"))
                .isEqualTo("""
                        0 paragraph 1:1 |One two three bold label open  end  1| strong(bold) link=https://fda.gov?a&b(label) tag=span@25 tag=sup(1)
                        1 alt-text 2:17 |a > b|
                        2 paragraph 4:1 |A cell:|
                        3 list-item 4:17 |first| list 0 item 0 lead-in 2
                        4 list-item 4:32 |second| list 0 item 1 lead-in 2 emphasis(second)
                        5 paragraph 4:50 |after|
                        comment 1:97 before 1 | note |
                        """);
    }

    @Test
    void codeIsNoProse() {
        assertThat(show("Before.", "", "    code", "", "```", "code", "```", "`` a ` b `` and `x", "y`"))
                .isEqualTo("""
                        0 paragraph 1:1 |Before.|
                        1 paragraph 8:4 |a ` b and x y| code(a ` b) code(x y)
                        """);
    }

    @Test
    void whiteSpaceAndLineEnds() {
        assertThat(show("\uFEFFa\tb\r\nc\u00a0d\re\u200bf \uD83D\uDE00 &#x1F600; \\\r\n> q\0"))
                .isEqualTo("""
                        0 paragraph 1:1 |a⇥b c⍽d e​f 😀 😀 \\|
                        1 paragraph 4:3 |q�| quoted
                        """);
    }

    @Test
    void aQuotedHeadingLeadsItsQuoteOnly() {
        assertThat(show("# Page", "", "> ## Note", "> Quoted.", ">", "> Still quoted.", "", "Page again."))
                .isEqualTo("""
                        0 heading 1:3 |Page| section 1
                        1 heading 3:6 |Note| section 2 quoted
                        2 paragraph 4:3 |Quoted.| section 2 quoted
                        3 paragraph 6:3 |Still quoted.| section 2 quoted
                        4 paragraph 8:1 |Page again.| section 1
                        """);
    }
}
