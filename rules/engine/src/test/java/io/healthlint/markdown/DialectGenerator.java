package io.healthlint.markdown;

import java.util.Random;
import java.util.function.Supplier;

/** Writes what is not CommonMark: template tags, shortcodes, callouts, components, typed lists. */
final class DialectGenerator {

    private final Random random;
    private final Supplier<String> word;
    private final Supplier<String> gone;
    private final Supplier<String> line;

    /**
     * @param word writes a word that readers see
     * @param gone writes one that they do not
     * @param line writes a line of Markdown
     */
    DialectGenerator(Random random, Supplier<String> word, Supplier<String> gone, Supplier<String> line) {
        this.random = random;
        this.word = word;
        this.gone = gone;
        this.line = line;
    }

    /** What only MDX has above its text. */
    String module() {
        return "import " + gone.get() + " from '" + gone.get() + "'\n\nexport const " + gone.get() + " = {\n  a: '"
                + gone.get() + "',\n\n  b: " + gone.get() + "\n}\n\n";
    }

    /** @param inner what stands inside of it */
    String block(String inner, boolean mdx) {
        return switch (random.nextInt(mdx ? 14 : 10)) {
            case 0 ->
                "{% include " + gone.get() + " text=\"" + word.get() + " *" + word.get() + "*\" " + gone.get() + "="
                        + gone.get() + " %}";
            case 1 ->
                "{% " + pick("comment", "highlight js") + " %}\n" + gone.get() + "\n\n" + gone.get() + "\n{% end"
                        + pick("comment", "comment") + " %}\n{% endhighlight %}";
            case 2 -> "{% if " + gone.get() + " %}\n\n" + inner + "\n\n{% endif %}";
            case 3 -> "{{< box title=\"" + word.get() + "\" n=\"" + gone.get() + "\" >}}\n" + inner + "\n{{< /box >}}";
            case 4 -> "{{/* " + gone.get() + " */}}";
            case 5 -> ":::" + pick("", " ") + "danger " + word.get() + " " + word.get() + "\n" + inner + "\n:::";
            case 6 -> "::: tip\n" + word.get() + " " + line.get() + "\n:::\n" + word.get();
            case 7 ->
                "!!! note \"" + word.get() + " `" + word.get() + "`\"\n"
                        + PageGenerator.prefix("    ", "    ", inNote(inner)) + "\n\n" + word.get();
            case 8 -> "> [!WARNING]\n" + PageGenerator.prefix("> ", "> ", word.get() + " " + line.get());
            case 9 ->
                pick("\u2705", "\u2022", "\u2013") + " " + word.get() + " " + word.get() + "\n"
                        + pick("\u2705", "\u2022", "\u2013") + " " + word.get();
            case 10 ->
                "<Card title=\"" + word.get() + "\" " + gone.get() + "={() => { return \"" + gone.get() + "\" }}>\n"
                        + PageGenerator.prefix(
                                "      ",
                                "      ",
                                word.get() + " " + line.get() + "\n\n- " + word.get() + "\n- " + word.get())
                        + "\n</Card>";
            case 11 ->
                "<List items={[\"" + word.get() + "\", {title: '" + word.get() + "', " + gone.get() + ": \""
                        + gone.get() + "\"}]} />";
            case 12 -> "{/* " + gone.get() + "\n\n" + gone.get() + " */}";
            default ->
                "<div className={" + gone.get() + "}>\n  " + word.get() + " {" + gone.get() + "} {\"" + word.get()
                        + "\"} " + word.get() + "\n</div>";
        };
    }

    /** Not a footnote of two paragraphs: the parser counts their indentation from the page's margin. */
    private String inNote(String inner) {
        return inner.contains("[^") ? word.get() + " " + line.get().replace("[^", "[") : inner;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
