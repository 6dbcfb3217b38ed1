package io.healthlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the case files cannot show: they start their cases with the sign of a tab, and a page is MDX by its name. */
class DialectPagesTest {

    @Test
    void tabsOfMkDocs() {
        assertThat(Shown.show(
                        "=== \"Adults\"", "", "    Two a day.", "", "=== \"Children\"", "    One.", "", "Title", "==="))
                .isEqualTo("""
                        0 tag 1:1 |\uFFFC| tag=tab title=Adults(\uFFFC)
                        1 tag-text 1:6 |Adults| field tab.title in tab
                        2 paragraph 3:5 |Two a day.| in tab
                        3 tag 5:1 |\uFFFC| tag=tab title=Children(\uFFFC)
                        4 tag-text 5:6 |Children| field tab.title in tab
                        5 paragraph 6:5 |One.| in tab
                        6 heading 8:1 |Title| section 1
                        """);
    }

    @Test
    void bracesAreWordsUnlessThePageIsMdx() {
        assertThat(Shown.texts(Shown.read("a.md", "Take {one or two} a day.")))
                .containsExactly("Take {one or two} a day.");
        assertThat(Shown.texts(Shown.read("a.mdx", "Take {one} a day."))).containsExactly("Take a day.");
        assertThat(Shown.texts(Shown.read("a.md", "import A from './a'\n\nTake {one} a day.")))
                .containsExactly("Take a day.");
    }

    @Test
    void onlyAnImportOfJavaScriptMakesAPageMdx() {
        assertThat(Shown.texts(Shown.read("a.md", "import rules differ from those of the EU.\n\nexport {them}.")))
                .containsExactly("import rules differ from those of the EU.", "export {them}.");
    }

    @Test
    void indentationIsCodeInMarkdownAndNotInAComponent() {
        assertThat(Shown.texts(Shown.read("a.md", "Text.\n\n    code"))).containsExactly("Text.");
        assertThat(Shown.texts(Shown.read("a.md", "<Box>\n\n        Deep text.\n\n</Box>")))
                .contains("Deep text.");
    }

    @Test
    void whatStandsInCodeIsNoTag() {
        assertThat(Shown.show(
                        "```",
                        "{% include warning %}",
                        "<Card title=\"no\">",
                        "```",
                        "",
                        "`<Card title=\"no\">` is a tag."))
                .isEqualTo("""
                        0 paragraph 6:2 |<Card title="no"> is a tag.| code(<Card title="no">)
                        """);
    }

    @Test
    void whatOpensInCodeClosesNothingBelow() {
        assertThat(Shown.show("~~~", "<!--", "~~~", "", "{% include warning %}", "", "Text -->."))
                .isEqualTo("""
                        0 tag 5:1 |\uFFFC| tag=include warning(\uFFFC)
                        1 paragraph 7:1 |Text -->.|
                        """);
    }

    @Test
    void mixedLineEnds() {
        assertThat(Shown.show(Shown.read(":::danger\r\nStop.\r:::\n\n<Card title='a'>\r  - b\r\n</Card>\rEnd.")))
                .isEqualTo("""
                        0 tag 1:1 |\uFFFC| tag=danger(\uFFFC)
                        1 paragraph 2:1 |Stop.| in danger
                        2 tag 5:1 |\uFFFC| tag=Card title=a(\uFFFC)
                        3 tag-text 5:14 |a| field Card.title in Card
                        4 list-item 6:5 |b| list 0 item 0 in Card
                        5 paragraph 8:1 |End.|
                        """);
    }
}
