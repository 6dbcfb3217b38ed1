package io.healthlint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes random pages of every construct that the reader knows. Each word stands on the page once, and the generator
 * knows whether a reader sees it.
 */
final class PageGenerator {

    private static final String[] ODDITIES = {
        "\\*",
        "\\|",
        "\\\\",
        "&amp;",
        "&nbsp;",
        "&#8217;",
        "&#x1F600;",
        "&ngE;",
        "&unknown;",
        "&",
        "*",
        "_",
        "~",
        "`",
        "!",
        "[",
        "]",
        "<",
        "\uD83D\uDE00",
        "\u00a0",
        "\u200b",
        "\t",
        "  ",
        "e\u0301",
        "\u2019",
        "\u2014",
        "#",
        "-",
        "1.",
        ">",
        "{",
        "}",
        "http://x.org/?a=1&b=2",
    };

    private final Random random;
    private final List<String> visible = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final boolean mdx;
    private boolean inTable;

    PageGenerator(long seed) {
        random = new Random(seed);
        mdx = random.nextInt(3) == 0;
    }

    /** The page's name: a third of the pages are MDX. */
    String path() {
        return mdx ? "page.mdx" : "page.md";
    }

    /** The words that a reader sees; some of them were thought of and not written. */
    List<String> visible() {
        return visible;
    }

    /** The words that no reader sees. */
    List<String> hidden() {
        return hidden;
    }

    String page() {
        StringBuilder page = new StringBuilder(random.nextInt(5) == 0 ? "\uFEFF" : "");
        page.append(random.nextInt(3) == 0 ? frontMatter() : "");
        page.append(mdx ? module() : "");
        for (int blocks = 1 + random.nextInt(8); blocks > 0; blocks--) {
            page.append(block(2)).append("\n\n");
        }
        String lineEnd = pick("\n", "\n", "\r\n", "\r");
        return page.toString().replace("\n", lineEnd);
    }

    private String frontMatter() {
        StringBuilder yaml = new StringBuilder("---\n");
        for (String field : List.of("title", "Description", "seo:\n  metaDescription", "summary", "tagline")) {
            yaml.append(
                    random.nextBoolean() ? "" : field + ": " + scalar(field.contains("seo") ? "    " : "  ") + "\n");
        }
        return yaml + "other: [" + gone() + ", '" + gone() + "']\n" + pick("---", "...", "--- ") + "\n";
    }

    private String scalar(String indent) {
        String next = "\n" + indent;
        return switch (random.nextInt(6)) {
            case 0 -> word() + pick(" ", "  ", next, "\n\n" + indent) + word() + pick("", " # " + gone());
            case 1 -> "'" + word() + pick("''", " ", next, " \uD83D\uDE00 \"") + word() + "'";
            case 2 ->
                "\"" + word() + pick("\\\"", "\\u2014", "\\n", "\\t", next, "\\" + next, "\\\\", "\\x41") + word()
                        + "\"";
            case 3 -> pick(">", ">-", ">+") + next + word() + pick(" ", next, next + "  ", "\n" + next) + word();
            case 4 -> pick("|", "|-") + next + word() + pick(" ", next, next + "  ", "\n" + next, " : # ") + word();
            default -> "[" + word() + ", \"" + word() + "\", {a: " + gone() + "}]";
        };
    }

    private String module() {
        return "import " + gone() + " from '" + gone() + "'\n\nexport const " + gone() + " = {\n  a: '" + gone()
                + "',\n\n  b: " + gone() + "\n}\n\n";
    }

    private String block(int depth) {
        if (random.nextInt(4) == 0) {
            return dialect(depth);
        }
        int choices = depth > 0 ? 15 : 10;
        return switch (random.nextInt(choices)) {
            case 0, 1 -> word() + " " + lines();
            case 2 -> "#".repeat(1 + random.nextInt(6)) + " " + word() + " " + line() + pick("", " #");
            case 3 -> word() + " " + inline() + " " + word() + "\n" + pick("===", "---");
            case 4 -> table();
            case 5 -> code();
            case 6 -> htmlBlock();
            case 7 -> "<!-- " + gone() + "\n\n" + gone() + " -->";
            case 8 -> "[" + label() + "]: https://x.org/" + gone() + " \"" + gone() + "\"";
            case 9 -> pick("***", "<hr>");
            case 10, 11 -> list(depth);
            case 12 -> prefix("> ", "> ", block(depth - 1) + "\n\n" + block(depth - 1));
            case 13 -> prefix("[^" + label() + "]: ", "    ", word() + " " + line() + "\n\n" + word());
            default -> "<div class=\"" + gone() + "\">\n\n" + block(depth - 1) + "\n\n</div>";
        };
    }

    /** What is not CommonMark. */
    private String dialect(int depth) {
        String inner = depth > 0 ? block(depth - 1) : word() + " " + line();
        return switch (random.nextInt(mdx ? 14 : 10)) {
            case 0 ->
                "{% include " + gone() + " text=\"" + word() + " *" + word() + "*\" " + gone() + "=" + gone() + " %}";
            case 1 ->
                "{% " + pick("comment", "highlight js") + " %}\n" + gone() + "\n\n" + gone() + "\n{% end"
                        + pick("comment", "comment") + " %}\n{% endhighlight %}";
            case 2 -> "{% if " + gone() + " %}\n\n" + inner + "\n\n{% endif %}";
            case 3 -> "{{< box title=\"" + word() + "\" n=\"" + gone() + "\" >}}\n" + inner + "\n{{< /box >}}";
            case 4 -> "{{/* " + gone() + " */}}";
            case 5 -> ":::" + pick("", " ") + "danger " + word() + " " + word() + "\n" + inner + "\n:::";
            case 6 -> "::: tip\n" + word() + " " + line() + "\n:::\n" + word();
            case 7 ->
                "!!! note \"" + word() + " `" + word() + "`\"\n" + prefix("    ", "    ", inNote(inner)) + "\n\n"
                        + word();
            case 8 -> "> [!WARNING]\n" + prefix("> ", "> ", word() + " " + line());
            case 9 ->
                pick("\u2705", "\u2022", "\u2013") + " " + word() + " " + word() + "\n"
                        + pick("\u2705", "\u2022", "\u2013") + " " + word();
            case 10 ->
                "<Card title=\"" + word() + "\" " + gone() + "={() => { return \"" + gone() + "\" }}>\n"
                        + prefix("      ", "      ", word() + " " + line() + "\n\n- " + word() + "\n- " + word())
                        + "\n</Card>";
            case 11 ->
                "<List items={[\"" + word() + "\", {title: '" + word() + "', " + gone() + ": \"" + gone() + "\"}]} />";
            case 12 -> "{/* " + gone() + "\n\n" + gone() + " */}";
            default ->
                "<div className={" + gone() + "}>\n  " + word() + " {" + gone() + "} {\"" + word() + "\"} " + word()
                        + "\n</div>";
        };
    }

    /** Not a footnote of two paragraphs: the parser counts their indentation from the page's margin. */
    private String inNote(String inner) {
        return inner.contains("[^") ? word() + " " + line().replace("[^", "[") : inner;
    }

    private String list(int depth) {
        boolean ordered = random.nextBoolean();
        String marker = ordered ? "1. " : "- ";
        StringBuilder list = new StringBuilder();
        for (int items = 1 + random.nextInt(3); items > 0; items--) {
            String task = random.nextInt(4) == 0 ? pick("[ ] ", "[x] ") : "";
            String inner = random.nextInt(3) == 0 ? "\n\n" + block(depth - 1) : "";
            list.append(prefix(marker, " ".repeat(marker.length()), task + word() + " " + line() + inner))
                    .append('\n');
        }
        return list.toString();
    }

    private String table() {
        inTable = true;
        int columns = 1 + random.nextInt(3);
        StringBuilder table = new StringBuilder(row(columns))
                .append('\n')
                .append("|---".repeat(columns))
                .append("|\n");
        for (int rows = random.nextInt(4); rows > 0; rows--) {
            table.append(row(columns)).append('\n');
        }
        inTable = false;
        return table.toString().stripTrailing();
    }

    private String row(int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            row.append(random.nextInt(6) == 0 ? " " : " " + word() + " " + line() + " ")
                    .append('|');
        }
        return row.toString();
    }

    private String code() {
        return random.nextBoolean()
                ? "```\n" + gone() + "\n\n" + gone() + "\n```"
                : "<pre>\n" + gone() + "\n\n" + gone() + "\n</pre>";
    }

    private String htmlBlock() {
        return switch (random.nextInt(7)) {
            case 0 -> "<p>" + html() + "\n" + html() + "</p>";
            case 1 -> "<h" + (1 + random.nextInt(6)) + ">" + html() + "</h2>\n<div>" + html();
            case 2 -> "<ul>\n<li>" + html() + "\n<li>" + html() + "</li>\n\n<li>" + html() + "</li>\n</ul>";
            case 3 ->
                "<table><tr><th>" + html() + "<th colspan=2>" + html() + "</tr>\n<tr><td>" + html() + "</td></table>";
            case 4 -> "<script>\nvar " + gone() + " = '<p>';\n\n" + gone() + "</script>";
            case 5 -> "<div>\n\n    <p>" + html() + "</p>\n    " + html() + "\n\n</div>";
            default -> "<blockquote><p>" + html() + "\n\n" + word() + " " + line() + "\n\n</blockquote>";
        };
    }

    private String html() {
        return word()
                + pick(
                        " ",
                        "\n  ",
                        "&nbsp;",
                        "<br>",
                        "<br />",
                        " &lt; ",
                        "&copy ",
                        "<b>",
                        "</b>",
                        " <!-- " + gone() + " -->",
                        " \uD83D\uDE00 ",
                        "<svg><text>" + gone() + "</text></svg>")
                + word()
                + pick(
                        "",
                        " <a href=\"" + gone() + "\">" + word() + "</a>",
                        "<img alt=\"" + word() + " &amp; " + word() + "\">");
    }

    private String lines() {
        StringBuilder lines = new StringBuilder(line());
        for (int more = random.nextInt(3); more > 0; more--) {
            lines.append(pick("\n", "  \n", "\\\n", " \n"))
                    .append(word())
                    .append(' ')
                    .append(line());
        }
        return lines.toString();
    }

    private String line() {
        StringBuilder line = new StringBuilder(word());
        for (int more = random.nextInt(6); more > 0; more--) {
            line.append(pick(" ", " ", "")).append(inline());
        }
        return line.append(' ').append(word()).toString();
    }

    private String inline() {
        return switch (random.nextInt(inTable ? 14 : 21)) {
            case 14 -> "{% cite " + gone() + " %}";
            case 15 -> "{{ " + gone() + " | " + gone() + " }}" + word();
            case 16 -> "[[" + gone() + "|" + word() + " " + word() + "]]";
            case 17 -> "[[" + word() + "]]";
            case 18 -> "$" + gone() + "_1 = " + gone() + "$ ";
            case 19 -> "<Badge kind='" + gone() + "' label=\"" + word() + "\" />";
            case 20 -> "{" + pick(".", "#", ": .") + gone() + "}";
            case 0 -> "*" + word() + "*";
            case 1 -> "**" + word() + " _" + word() + "_**";
            case 2 -> "~~" + word() + "~~";
            case 3 -> "`" + word() + (inTable ? "\\|" : " ") + word() + "`";
            case 4 -> "[" + word() + " *" + word() + "*](https://x.org/" + gone() + " \"" + gone() + "\")";
            case 5 -> "![" + word() + " &amp; " + word() + "](" + gone() + ".png)";
            case 6 -> "<span class='" + gone() + "'>" + word() + "</span>";
            case 7 -> pick("<br>", "<br/>") + word();
            case 8 -> "<!-- " + gone() + " -->";
            case 9 -> "<script>" + gone() + "</script>";
            case 10 -> "[^" + label() + "]";
            case 11 -> inTable ? "\\|" : "<https://x.org/a>";
            default -> oddity() + word();
        };
    }

    /** A construct whose reading the words beside it must survive, whatever it turns out to be. */
    private String oddity() {
        String oddity = ODDITIES[random.nextInt(ODDITIES.length)];
        if (mdx && (oddity.equals("{") || oddity.equals("}"))) {
            return "";
        }
        boolean opens = oddity.equals("<") || oddity.equals("`") || oddity.equals("[") || oddity.equals("]");
        return opens ? "\\" + oddity : inTable && oddity.equals("\\\\") ? "" : oddity;
    }

    private String label() {
        return "l" + random.nextInt(3);
    }

    private String word() {
        return remember(visible);
    }

    private String gone() {
        return remember(hidden);
    }

    private String remember(List<String> words) {
        String word = "w" + (visible.size() + hidden.size()) + "x";
        words.add(word);
        return word;
    }

    private String prefix(String first, String others, String text) {
        return first + text.replace("\n", "\n" + others);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
