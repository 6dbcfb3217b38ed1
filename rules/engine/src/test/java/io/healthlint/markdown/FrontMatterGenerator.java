package io.healthlint.markdown;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Writes random front matter in all languages, valid and with the mistakes that a reader sees through. */
final class FrontMatterGenerator {

    private static final List<String> FIELDS = List.of("title", "Description", "summary", "tagline");

    private final Random random;
    private final Supplier<String> word;
    private final Supplier<String> gone;

    /**
     * @param word writes a word that readers see
     * @param gone writes one that they do not
     */
    FrontMatterGenerator(Random random, Supplier<String> word, Supplier<String> gone) {
        this.random = random;
        this.word = word;
        this.gone = gone;
    }

    String frontMatter() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> yaml(false);
            case 2 -> yaml(true);
            case 3, 4 -> toml();
            default -> json();
        };
    }

    private String yaml(boolean broken) {
        StringBuilder yaml = new StringBuilder("---" + pick("", "", "yaml") + "\n");
        for (String field : List.of("title", "Description", "seo:\n  metaDescription", "summary", "tagline")) {
            String indent = field.contains("seo") ? "    " : "  ";
            String value = broken && random.nextInt(3) == 0 ? mistake() : scalar(indent);
            yaml.append(random.nextBoolean() ? "" : field + ": " + value + "\n");
        }
        yaml.append("faq:\n- question: " + scalar("    ") + "\n  answer: " + scalar("    ") + "\n  title: " + gone()
                + "\n");
        yaml.append("benefits:\n  - " + word() + "\n  - {icon: [" + word() + "]}\n");
        yaml.append(broken ? "again: 1\nagain: " + gone() + "\n" : "");
        return yaml + "other: [" + gone() + ", '" + gone() + "']\n" + pick("---", "...", "--- ") + "\n";
    }

    private String scalar(String indent) {
        String next = "\n" + indent;
        return switch (random.nextInt(7)) {
            case 0 -> word() + pick(" ", "  ", next, "\n\n" + indent) + word() + pick("", " # " + gone());
            case 1 -> "'" + word() + pick("''", " ", next, " \uD83D\uDE00 \"") + word() + "'";
            case 2 ->
                "\"" + word() + pick("\\\"", "\\u2014", "\\n", "\\t", next, "\\" + next, "\\\\", "\\x41") + word()
                        + "\"";
            case 3 -> pick(">", ">-", ">+") + next + word() + pick(" ", next, next + "  ", "\n" + next) + word();
            case 4 -> pick("|", "|-") + next + word() + pick(" ", next, next + "  ", "\n" + next, " : # ") + word();
            case 5 -> "'" + word() + " {{ " + gone() + " }} " + word() + " {% " + gone() + " %}'";
            default -> "[" + word() + ", \"" + word() + "\", {a: " + gone() + "}]";
        };
    }

    /** What is no YAML, and plain to every reader. */
    private String mistake() {
        return switch (random.nextInt(6)) {
            case 0 -> word() + ": " + word() + pick("", ": " + word(), " # " + gone());
            case 1 -> "\"" + word() + " \"" + word() + "\" " + word() + "\"";
            case 2 -> pick("@", "*", "`") + word() + " " + word() + ": [" + word();
            case 3 -> "[" + word() + "](" + word() + ") " + word();
            case 4 -> "{{ " + gone() + "." + gone() + " }} " + word();
            default -> "\"" + word() + " \\d" + word() + "\"";
        };
    }

    private String toml() {
        String dashes = pick("+++", "+++", "---toml");
        StringBuilder toml = new StringBuilder(dashes + "\n");
        for (String field : FIELDS) {
            toml.append(
                    random.nextBoolean()
                            ? ""
                            : field + pick(" = ", "=") + text() + pick("\n", " # " + gone() + "\n\n"));
        }
        toml.append("tags = [\n  \"" + gone() + "\", # " + gone() + "\n  '" + gone() + "',\n]\n");
        toml.append("benefits = [" + text() + ", {icon = " + text() + "}]\n");
        toml.append(pick("", "summary " + gone() + "\n", "broken = " + gone() + "\n", "x = [\"" + gone() + "\"\n"));
        toml.append("[seo]\nmetaDescription = " + text() + "\nurl = \"" + gone() + "\"\n");
        toml.append("[[faq]]\n\"question\" = " + text() + "\n[[faq]]\n'answer' = " + text() + "\ntitle = '" + gone()
                + "'\n");
        return toml + (dashes.equals("+++") ? "+++" : "---") + "\n";
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 ->
                "\"" + word()
                        + pick(" ", "\\\"", "\\u2014", "\\U0001F600", "\\n\\n", "\\t", "\\q", " {{ " + gone() + " }}")
                        + word() + "\"";
            case 1 -> "'" + word() + pick(" ", "\\", " \" ", "\uD83D\uDE00") + word() + "'";
            case 2 ->
                "\"\"\"" + pick("", "\n") + word() + pick("\n", "\n\n", " \\\n   ", "\"\"", "\\\"\"\"") + word()
                        + "\"\"\"";
            default -> "'''" + pick("", "\n") + word() + pick("\n", "\n\n", " \\ ", "''") + word() + "'''";
        };
    }

    private String json() {
        StringBuilder json = new StringBuilder("{" + pick("\n", "\n\t", " "));
        for (String field : FIELDS) {
            json.append(random.nextBoolean() ? "" : "\"" + field + "\": " + string() + ",\n\t");
        }
        json.append("\"tags\": [\"" + gone() + "\", 1, null, true],\n");
        json.append("  \"seo\": {\"metaDescription\": " + string() + ", \"url\": \"" + gone() + "\"}"
                + pick(",", ",", "") + "\n");
        json.append(pick("", "\"x\": " + gone() + ",\n"));
        json.append("\"faq\": [{\"question\": " + string() + "}, {\"answer\": " + string() + ", \"title\": \"" + gone()
                + "\"}],");
        json.append("\"benefits\": [" + string() + ",\n {\"icon\": " + string() + "}]");
        String object = json + pick("\n", "") + "}\n";
        return pick(object, ";;;\n" + object + ";;;\n", "---json\n" + object + "---\n");
    }

    private String string() {
        return "\"" + word()
                + pick(" ", "\\\"", "\\u2014", "\\uD83D\\uDE00", "\\/", "\\n\\n", "\\q", " {% " + gone() + " %} ")
                + word() + "\"";
    }

    private String word() {
        return word.get();
    }

    private String gone() {
        return gone.get();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
