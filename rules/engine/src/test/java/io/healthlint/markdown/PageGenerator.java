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
    private final DialectGenerator dialects;
    private boolean inTable;

    PageGenerator(long seed) {
        random = new Random(seed);
        mdx = random.nextInt(3) == 0;
        dialects = new DialectGenerator(random, this::word, this::gone, this::line);
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
        page.append(random.nextInt(2) == 0 ? frontMatter() : "");
        page.append(mdx ? dialects.module() : "");
        for (int blocks = 1 + random.nextInt(8); blocks > 0; blocks--) {
            page.append(block(2)).append("\n\n");
        }
        String lineEnd = pick("\n", "\n", "\r\n", "\r");
        return page.toString().replace("\n", lineEnd);
    }

    String frontMatter() {
        return new FrontMatterGenerator(random, this::word, this::gone).frontMatter();
    }

    private String block(int depth) {
        if (random.nextInt(4) == 0) {
            return dialects.block(depth > 0 ? block(depth - 1) : word() + " " + line(), mdx);
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

    static String prefix(String first, String others, String text) {
        return first + text.replace("\n", "\n" + others);
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
