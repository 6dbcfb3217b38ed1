package io.healthlint.markdown;

import io.healthlint.document.Metadata;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.List;

/** Reads the plain lines of TOML front matter, {@code key = "value"}, for rules about metadata; the rest is passed over. */
final class TomlLines {

    private TomlLines() {}

    /** @param metadata is given the entries; a table's name stands before its keys */
    static void read(SourceText source, Span content, List<Metadata> metadata) {
        String table = "";
        int end = source.position(content.end()).line();
        for (int number = source.position(content.start()).line(); number < end; number++) {
            Span line = source.line(number);
            String text = source.text(line);
            if (text.startsWith("[")) {
                table = text.replace("[", "").replace("]", "").strip() + ".";
            } else if (text.indexOf('=') > 0) {
                addEntry(source, table, line, text.indexOf('='), metadata);
            }
        }
    }

    private static void addEntry(SourceText source, String table, Span line, int equals, List<Metadata> metadata) {
        String text = source.text(line);
        String name = text.substring(0, equals).strip();
        String written = text.substring(equals + 1).strip();
        boolean isName = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
        if (!isName || name.isEmpty() || written.isEmpty() || "[{#".indexOf(written.charAt(0)) >= 0) {
            return;
        }
        int keyStart = line.start() + text.indexOf(name);
        int valueStart = line.start() + text.indexOf(written, equals + 1);
        metadata.add(new Metadata(
                table + name,
                List.of(unquoted(written)),
                new Span(keyStart, keyStart + name.length()),
                new Span(valueStart, valueStart + written.length())));
    }

    private static String unquoted(String value) {
        char quote = value.charAt(0);
        boolean quoted = value.length() > 1 && (quote == '"' || quote == '\'') && value.endsWith(String.valueOf(quote));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
