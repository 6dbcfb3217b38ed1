package io.healthlint.markdown;

import static io.healthlint.markdown.Shown.show;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** HTML in Markdown in, blocks out. */
class HtmlReaderTest {

    @Test
    void blocksSectionsAndMarks() {
        assertThat(show(
                        "<h2 class=\"x\">Uses <em>of</em> it</h2>",
                        "<p>First &amp; <b>bold</b><br>line &copy 2020,",
                        "   <a href='https://fda.gov'>label</a>.</p>",
                        "<p>Second<img src=x alt=\"a &lt; b\"></p>",
                        "<!-- a note --><script>var x = '<p>no</p>';</script><svg><text>no</text></svg>",
                        "<details><summary>More</summary>Hidden until asked.</details>",
                        "<blockquote>Quoted.</blockquote>",
                        "<figure><img src=y><figcaption>A caption.</figcaption></figure>",
                        "<dl><dt>Term</dt><dd>What it is.</dd></dl>"))
                .isEqualTo("""
                        0 heading 1:15 |Uses of it| section 1 emphasis(of)
                        1 paragraph 2:4 |First & bold line © 2020, label.| section 1 strong(bold) link=https://fda.gov(label)
                        2 paragraph 4:4 |Second| section 1
                        3 alt-text 4:26 |a < b| section 1
                        4 paragraph 6:19 |More| section 1
                        5 paragraph 6:33 |Hidden until asked.| section 1
                        6 paragraph 7:13 |Quoted.| section 1 quoted
                        7 paragraph 8:32 |A caption.| section 1
                        8 list-item 9:9 |Term| section 1 list 0 item 0 lead-in 7
                        9 list-item 9:22 |What it is.| section 1 list 0 item 1 lead-in 7
                        comment 5:1 before 4 | a note |
                        """);
    }

    @Test
    void lists() {
        assertThat(show("<p>Benefits include:</p>", "<ul>", "  <li>hair", "  <li>skin<ol><li>less red</ol>", "</ul>"))
                .isEqualTo("""
                        0 paragraph 1:4 |Benefits include:|
                        1 list-item 3:7 |hair| list 0 item 0 lead-in 0
                        2 list-item 4:7 |skin| list 0 item 1 lead-in 0
                        3 list-item 4:19 |less red| list 1 item 2 in-item 1 lead-in 2
                        """);
    }

    @Test
    void tables() {
        assertThat(show(
                        "<table>",
                        "<caption>What it does</caption>",
                        "<thead><tr><th>Use</th><th colspan=\"2\">Says who</th></tr></thead>",
                        "<tr><td>Hair</td><td>A</td><td>B</td></tr>",
                        "<tr><th scope=row>Skin</th><td></td><td>C</td></tr>",
                        "</table>"))
                .isEqualTo("""
                        0 paragraph 2:10 |What it does|
                        1 table-header 3:16 |Use| lead-in 0 table 0 row 0
                        2 table-header 3:40 |Says who| lead-in 0 table 0 row 0 row-header 1
                        3 table-cell 4:9 |Hair| lead-in 0 table 0 row 1 column-header 1
                        4 table-cell 4:22 |A| lead-in 0 table 0 row 1 column-header 2 row-header 3
                        5 table-cell 4:32 |B| lead-in 0 table 0 row 1 column-header 2 row-header 3
                        6 table-header 5:19 |Skin| lead-in 0 table 0 row 2 column-header 1
                        7 table-cell 5:41 |C| lead-in 0 table 0 row 2 column-header 2 row-header 6
                        """);
    }

    @Test
    void markdownBetweenItsPiecesStandsInWhatIsOpen() {
        assertThat(show(
                        "<blockquote>",
                        "<ul><li>",
                        "",
                        "An *item*",
                        "and more</li>",
                        "<li>next",
                        "",
                        "</li></ul>",
                        "",
                        "Quoted.",
                        "",
                        "</blockquote>",
                        "",
                        "<svg>",
                        "",
                        "drawn",
                        "",
                        "</svg>",
                        "",
                        "After."))
                .isEqualTo("""
                        0 list-item 4:1 |An item and more| list 0 item 0 quoted emphasis(item)
                        1 list-item 6:5 |next| list 0 item 1 quoted
                        2 paragraph 10:1 |Quoted.| quoted
                        3 paragraph 20:1 |After.|
                        """);
    }

    @Test
    void indentedContentOfAnElementIsNoCode() {
        assertThat(show(
                        "<div>",
                        "  <div>",
                        "",
                        "    <p>Content.</p>",
                        "    More.",
                        "",
                        "  </div>",
                        "</div>",
                        "",
                        "    <p>code</p>",
                        "",
                        "<section>",
                        "",
                        "    <p>Content of it.</p>"))
                .isEqualTo("""
                        0 paragraph 4:8 |Content.|
                        1 paragraph 5:5 |More.|
                        2 paragraph 14:8 |Content of it.|
                        """);
    }

    @Test
    void htmlInAListAndAQuote() {
        assertThat(show(
                        "- <p>one",
                        "  two</p>",
                        "- <table><tr><td>cell",
                        "",
                        "> <ul>",
                        "> <li>in",
                        "> quotes",
                        "> </ul>"))
                .isEqualTo("""
                        0 list-item 1:6 |one two| list 0 item 0
                        1 table-cell 3:18 |cell| list 0 item 1 table 0 row 0
                        2 list-item 6:7 |in quotes| list 1 item 2 quoted
                        """);
    }

    @Test
    void whatIsNeverClosed() {
        assertThat(show(
                        "<div><b>Open <span",
                        "class=x>text",
                        "",
                        "Markdown.",
                        "",
                        "<p>HTML <!-- gone",
                        "",
                        "Not *gone*."))
                .isEqualTo("""
                        0 paragraph 1:9 |Open text| section 1 strong(Open text) tag=span(text)
                        1 paragraph 4:1 |Markdown.| section 1
                        2 paragraph 6:4 |HTML| section 2 strong(HTML) tag=span(HTML)
                        3 paragraph 8:1 |Not gone.| section 2 emphasis(gone)
                        comment 6:9 before 3 | gone|
                        """);
    }
}
