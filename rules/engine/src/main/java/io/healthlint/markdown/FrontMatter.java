package io.healthlint.markdown;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The block above a page's body: YAML between {@code ---} and {@code ---} or {@code ...}, TOML between two {@code +++},
 * JSON between two {@code ;;;} or in its own braces; or any of them below {@code ---toml} and the like, which Eleventy and
 * gray-matter know. It begins on the first line or not at all.
 *
 * @param language how it is written
 * @param content what stands between the two fences
 * @param bodyStart where the page's body begins
 * @param closed whether a fence ends it; without one it ends at the first blank line
 */
record FrontMatter(Language language, Span content, int bodyStart, boolean closed) {

    /** The languages of front matter. */
    enum Language {
        YAML,
        TOML,
        JSON
    }

    private static final String DASHES = "---";

    private static final Map<String, Language> FENCES =
            Map.of(DASHES, Language.YAML, "+++", Language.TOML, ";;;", Language.JSON);

    private static final Map<String, Language> NAMES = Map.of(
            "",
            Language.YAML,
            "yaml",
            Language.YAML,
            "yml",
            Language.YAML,
            "toml",
            Language.TOML,
            "json",
            Language.JSON);

    static Optional<FrontMatter> of(SourceText source) {
        if (JsonBlock.begins(source.characters())) {
            return Optional.of(braces(source));
        }
        String first = line(source, 1);
        String fence = first.startsWith(DASHES) ? DASHES : first;
        Language language = fence.equals(DASHES)
                ? NAMES.get(first.substring(DASHES.length()).strip().toLowerCase(Locale.ROOT))
                : FENCES.get(fence);
        return language == null ? Optional.empty() : fenced(source, language, fence);
    }

    private static Optional<FrontMatter> fenced(SourceText source, Language language, String fence) {
        int start = startOfLine(source, 2);
        for (int number = 2; number <= source.lineCount(); number++) {
            String line = line(source, number);
            if (line.equals(fence) || (language == Language.YAML && line.equals("..."))) {
                Span content = new Span(start, source.line(number).start());
                return Optional.of(new FrontMatter(language, content, startOfLine(source, number + 1), true));
            }
        }
        Span rest = new Span(start, source.length());
        return beginsWithEntry(source, rest, language)
                ? Optional.of(unclosed(source, language, start))
                : Optional.empty();
    }

    private static FrontMatter unclosed(SourceText source, Language language, int start) {
        int number = 2;
        while (number <= source.lineCount() && !line(source, number).isEmpty()) {
            number++;
        }
        int end = startOfLine(source, number);
        return new FrontMatter(language, new Span(start, end), end, false);
    }

    /** An object in its own braces; the body begins on a line of its own. */
    private static FrontMatter braces(SourceText source) {
        JsonBlock block = JsonBlock.of(source);
        int line = source.position(block.end()).line();
        boolean lineStart = source.position(block.end()).column() == 1;
        int body = lineStart ? block.end() : startOfLine(source, line + 1);
        int end = block.closed() ? source.line(line).end() : block.end();
        return new FrontMatter(Language.JSON, new Span(0, end), body, block.closed());
    }

    /** The page with the front matter blanked, so that its body keeps its offsets. */
    String body(SourceText source) {
        StringBuilder body = new StringBuilder(source.characters());
        for (int i = 0; i < bodyStart; i++) {
            if (body.charAt(i) != '\n' && body.charAt(i) != '\r') {
                body.setCharAt(i, ' ');
            }
        }
        return body.toString();
    }

    /** Whether the first line that is not blank and no comment begins with a key. */
    static boolean beginsWithEntry(SourceText source, Span content, Language language) {
        int end = source.position(content.end()).line();
        for (int number = source.position(content.start()).line(); number <= end; number++) {
            String line = line(source, number).stripLeading();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return switch (language) {
                    case YAML -> isEntry(line, ':');
                    case TOML -> line.startsWith("[") || isEntry(line, '=');
                    case JSON -> line.startsWith("{") || line.startsWith("\"");
                };
            }
        }
        return false;
    }

    private static boolean isEntry(String line, char sign) {
        int at = line.indexOf(sign);
        return at > 0
                && line.substring(0, at)
                        .stripTrailing()
                        .chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "_-.\"'".indexOf(c) >= 0);
    }

    /** A fence may have spaces behind it; anything longer than a fence and a key is of no interest. */
    private static String line(SourceText source, int number) {
        Span line = source.line(number);
        return source.characters()
                .substring(line.start(), Math.min(line.end(), line.start() + 80))
                .stripTrailing();
    }

    private static int startOfLine(SourceText source, int number) {
        return number <= source.lineCount() ? source.line(number).start() : source.length();
    }
}
