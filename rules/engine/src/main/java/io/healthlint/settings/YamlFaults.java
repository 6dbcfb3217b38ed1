package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says snakeyaml's syntax errors in words that tell a writer what to do. */
final class YamlFaults {

    private YamlFaults() {}

    static YamlException syntax(MarkedYAMLException e, Offsets offsets, SourceText source) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        int at = mark == null ? 0 : offsets.of(mark);
        Span line = source.line(source.position(at).line());
        Span span = new Span(at, at < line.end() ? at + 1 : at);
        String problem = e.getProblem() == null ? "the YAML cannot be read" : e.getProblem();
        if (problem.contains("mapping values are not allowed")) {
            return new YamlException(
                    span,
                    "a colon followed by a space stands inside a text, or the line is indented too far",
                    "Put the text in quotes, or mend the indentation.");
        }
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return new YamlException(span, "a tab stands where YAML wants spaces", "Indent with spaces.");
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("could not find expected ':'")) {
            return new YamlException(
                    span,
                    "this does not fit the lines above it",
                    "Check the indentation, the colon after each key, and that quotes are closed.");
        }
        if (problem.contains("unexpected end of stream")) {
            return new YamlException(span, "a quotation mark is never closed", "Close the quotation mark.");
        }
        return new YamlException(span, "the YAML cannot be read: " + problem, "Check the YAML at this place.");
    }
}
