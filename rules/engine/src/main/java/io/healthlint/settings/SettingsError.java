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

    /** How much of a line is shown, and how much of it before the words. */
    private static final int WIDTH = 400;

    private static final int BEFORE = 100;
    private static final String CUT = "…";

    static SettingsError of(SourceText source, Span span, String message, String advice) {
        Position position = source.position(span.start());
        return new SettingsError(
                source.path(), span, position, source.text(source.line(position.line())), message, advice);
    }

    /** {@code file:line:column message}, the line, a caret under the words, the advice; of a long line what is around them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(path).append(':').append(position).append(' ').append(message);
        int at = Math.min(position.column() - 1, line.length());
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(line.length(), from + WIDTH);
        String before = (from > 0 ? CUT : "") + line.substring(from, at);
        text.append("\n    ").append(before).append(line, at, to).append(to < line.length() ? CUT : "");
        text.append("\n    ");
        before.chars().forEach(c -> text.append(c == '\t' ? '\t' : ' '));
        text.append("^".repeat(Math.max(1, Math.min(span.length(), to - at))));
        if (!advice.isEmpty()) {
            text.append("\n    ").append(advice);
        }
        return text.toString();
    }
}
