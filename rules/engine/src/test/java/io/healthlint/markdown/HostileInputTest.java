package io.healthlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.document.Document;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page hangs the reader, overflows its stack or makes it throw. */
class HostileInputTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    static Stream<Arguments> pages() {
        return Stream.of(
                page("nested quotes", "> ".repeat(100_000) + "a"),
                page("nested lists", "- ".repeat(50_000) + "a"),
                page("list ladder", ladder(800)),
                page("link definitions", "[a%d]: /u\n".repeat(50_000) + "[a]".repeat(50_000)),
                page("open brackets", "[".repeat(100_000)),
                page("open images", "![".repeat(50_000)),
                page("emphasis runs", "*a_ ".repeat(30_000)),
                page("backtick runs", ladderOf('`', 1_500)),
                page("footnotes", "[^a]".repeat(20_000) + "\n\n[^a]: " + "b [^a]".repeat(10_000)),
                page("one long line", "word &amp; ".repeat(30_000)),
                page("one long word", "a".repeat(1_000_000)),
                page("spaces", "a" + " ".repeat(1_000_000) + "b"),
                page("blank lines", "a" + "\n".repeat(1_000_000) + "b"),
                page("carriage returns", "a\r".repeat(100_000)),
                page("wide table", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000)),
                page("long table", "|a|b|\n|-|-|\n" + "|\\||`\\|`|\n".repeat(20_000)),
                page("many tables", "|a|b|\n|-|-|\n|c|d|\n\n".repeat(5_000)),
                page("nested elements", "<div>".repeat(50_000) + "a"),
                page("nested HTML lists", "<ul><li>a ".repeat(10_000)),
                page("nested HTML tables", "<table><tr><td>a ".repeat(10_000)),
                page("open formatting", "<p><b><i>x".repeat(5_000)),
                page("open spans", "<div><span>x\n\n".repeat(5_000)),
                page("inline tags", "a <b>c ".repeat(20_000)),
                page("inline links", "a <a href='x'>c</a> ".repeat(10_000)),
                page("unclosed comment", "<!-- " + "a\n\n".repeat(100_000)),
                page("many comments", "<!-- a -->\n\nb\n\n".repeat(10_000)),
                page("unclosed tag", "<p>\n<a " + "b=c ".repeat(100_000)),
                page("entities in HTML", "<p>" + "&amp; &x ".repeat(20_000)),
                page("indented code in HTML", "<div>\n\n    a\n\n".repeat(10_000)),
                page("list items in HTML and Markdown", "<ul>\n<li>\n\n- a\n\n".repeat(5_000)),
                page("headings", "# a\n".repeat(30_000)),
                page("front matter without end", "---\n" + "title: a\n".repeat(100_000)),
                page("deep front matter", "---\ntitle: " + "[".repeat(10_000) + "\n---\n"),
                page("long title", "---\ntitle: \"" + "a \\u0041\n ".repeat(50_000) + "\"\n---\n"),
                page("many fields", "---\n" + fields(20_000) + "---\n"),
                page("open template tags", "{% a ".repeat(100_000)),
                page("template tags", "a {% b c=\"d\" %}\n".repeat(50_000)),
                page("lone template tags", "{% b %}\n\n".repeat(50_000)),
                page("unclosed comments of templates", "{% comment %} a\n\n".repeat(30_000)),
                page("tags that close nothing", "{% a %}\n".repeat(20_000) + "{% endb %}\n".repeat(20_000)),
                page("open outputs", "{{ a ".repeat(100_000)),
                page("open shortcodes", "{{< a ".repeat(50_000)),
                page("nested shortcodes", "{{< a >}}\n".repeat(20_000) + "{{< /a >}}\n".repeat(20_000)),
                page("open braces", "{".repeat(200_000)),
                page("attribute lists", "{.a .b".repeat(50_000)),
                page("nested callouts", ":::a\n".repeat(20_000) + ":::\n".repeat(20_000)),
                page("admonitions", "!!! a\n".repeat(30_000)),
                page("nested admonitions", nestedAdmonitions(400)),
                page("alerts", "> [!A]\n> b\n\n".repeat(20_000)),
                page("open wiki links", "[[a ".repeat(100_000)),
                page("wiki links", "[[a|b]] ".repeat(50_000)),
                page("loose links", "[a](/b c) ".repeat(30_000)),
                page("closing brackets", "](/b c) ".repeat(30_000)),
                page("dollars", "$a_".repeat(100_000)),
                page("highlights", "==a ".repeat(100_000)),
                page("nested components", "<A>\n".repeat(20_000) + "</A>\n".repeat(20_000)),
                page("components in a line", "<A b=\"c\">d</A>".repeat(30_000)),
                page("open components", "<A b=\"".repeat(30_000)),
                page("emoji lines", "\u2705 a\n".repeat(10_000)),
                page("control characters", "\0\u0001\u0007\u001b".repeat(50_000)),
                page("lone surrogates", "\uD83D a\uDE00 ".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isRead(String name, String page) {
        Document document = Assertions.assertTimeoutPreemptively(LONG, () -> Shown.read(page));
        assertThat(document.source().path()).isEqualTo("page.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mdxPages")
    void isReadAsMdx(String name, String page) {
        Document document = Assertions.assertTimeoutPreemptively(LONG, () -> Shown.read("page.mdx", page));
        assertThat(document.source().path()).isEqualTo("page.mdx");
    }

    static Stream<Arguments> mdxPages() {
        return Stream.of(
                page("open braces", "{".repeat(200_000)),
                page("open expressions", "a {b \n".repeat(50_000)),
                page("expressions", "a {b} ".repeat(50_000)),
                page("quotes in braces", "{'\"`".repeat(50_000)),
                page("nested elements", "<div>\n".repeat(20_000)),
                page("modules", "import a from 'a'\n\n".repeat(20_000)),
                page("open modules", "export const a = {\n\n".repeat(10_000)),
                page("lists in attributes", "<A items={[\"b\", {title: \"c\"}]} />\n".repeat(10_000)));
    }

    private static String nestedAdmonitions(int depth) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            page.append("    ".repeat(i)).append("!!! a\n");
        }
        return page.toString();
    }

    @Test
    void aTableBeyondTheLimitIsAProblemAndTheRestIsRead() {
        String table = "|a".repeat(600) + "|\n" + "|-".repeat(600) + "|\n" + ("|b".repeat(600) + "|\n").repeat(1_000);
        Document document = Shown.read("First.\n\n" + table + "\n# Last");
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("oversized-table");
            assertThat(document.source().position(problem.span().start())).hasToString("3:1");
        });
        assertThat(Shown.texts(document)).startsWith("First.").endsWith("Last");
    }

    private static Arguments page(String name, String page) {
        return Arguments.of(name, page);
    }

    private static String ladder(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- a\n");
        }
        return list.toString();
    }

    private static String ladderOf(char c, int length) {
        StringBuilder runs = new StringBuilder();
        for (int i = 1; i < length; i++) {
            runs.append("a").append(String.valueOf(c).repeat(i));
        }
        return runs.toString();
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append("key").append(i).append(": {title: b}\n");
        }
        return fields.toString();
    }
}
