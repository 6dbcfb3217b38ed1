package io.healthlint.settings;

import io.healthlint.text.Position;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;

/**
 * One fault of a YAML file, ready to be shown.
 *
 * @param path the file, as its {@link SourceText} names it
 * @param span where
 * @param position where the span starts
 * @param line the line of the position, without its line end
 * @param message what is wrong
 * @param advice how to mend it; "" when the message says it
 */
public record SettingsError(String path, Span span, Position position, String line, String message, String advice) {

    static SettingsError of(SourceText source, Span span, String message, String advice) {
        Position position = source.position(span.start());
        return new SettingsError(
                source.path(), span, position, source.text(source.line(position.line())), message, advice);
    }

    /** {@code file:line:column message}, the line, a caret under the words, the advice. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(path).append(':').append(position).append(' ').append(message);
        text.append("\n    ").append(line).append("\n    ");
        int before = Math.min(position.column() - 1, line.length());
        for (int i = 0; i < before; i++) {
            text.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        int carets = Math.max(1, Math.min(span.length(), line.length() - before));
        text.append("^".repeat(carets));
        if (!advice.isEmpty()) {
            text.append("\n    ").append(advice);
        }
        return text.toString();
    }
}
