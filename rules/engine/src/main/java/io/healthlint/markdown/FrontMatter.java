package io.healthlint.markdown;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.Optional;

/**
 * The block above a page's body: YAML between {@code ---} and {@code ---} or {@code ...}, or TOML between two
 * {@code +++}. It begins on the first line or not at all.
 *
 * @param kind how it is written
 * @param content what stands between the two fences
 * @param bodyStart where the page's body begins
 */
record FrontMatter(Kind kind, Span content, int bodyStart) {

    /** The languages of front matter. */
    enum Kind {
        YAML,
        TOML,
        /** It begins like YAML and no line ends it. */
        UNCLOSED
    }

    static Optional<FrontMatter> of(SourceText source) {
        String fence = line(source, 1);
        if (!fence.equals("---") && !fence.equals("+++")) {
            return Optional.empty();
        }
        Kind kind = fence.equals("---") ? Kind.YAML : Kind.TOML;
        int start = startOfLine(source, 2);
        for (int number = 2; number <= source.lineCount(); number++) {
            String line = line(source, number);
            if (line.equals(fence) || (kind == Kind.YAML && line.equals("..."))) {
                int end = source.line(number).start();
                return Optional.of(new FrontMatter(kind, new Span(start, end), startOfLine(source, number + 1)));
            }
        }
        boolean looksLikeYaml = kind == Kind.YAML && source.lineCount() > 1 && isEntry(line(source, 2));
        return looksLikeYaml ? Optional.of(new FrontMatter(Kind.UNCLOSED, source.line(1), 0)) : Optional.empty();
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
    static boolean beginsWithEntry(SourceText source, Span content) {
        int end = source.position(content.end()).line();
        for (int number = source.position(content.start()).line(); number < end; number++) {
            String line = line(source, number).stripLeading();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return isEntry(line);
            }
        }
        return false;
    }

    private static boolean isEntry(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.substring(0, colon)
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
