package io.healthlint.rule;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.Optional;

/**
 * Where a key is put into a page's YAML front matter: as its last line.
 *
 * @param at an empty span
 * @param text the line, with its end
 */
record NewKey(Span at, String text) {

    private static final String FENCE = "---";

    /** A page without front matter gets one; one with front matter in another form is left alone. */
    static Optional<NewKey> in(SourceText page, String key, String value) {
        String end = page.characters().contains("\r\n") ? "\r\n" : "\n";
        String line = key + ": " + value + end;
        String first = page.text(page.line(1)).stripTrailing();
        if (first.equals("+++") || first.startsWith("{") || first.startsWith(";;;")) {
            return Optional.empty();
        }
        if (!first.equals(FENCE)) {
            return Optional.of(new NewKey(new Span(0, 0), FENCE + end + line + FENCE + end + end));
        }
        for (int number = 2; number <= page.lineCount(); number++) {
            String text = page.text(page.line(number)).stripTrailing();
            if (text.equals(FENCE) || text.equals("...")) {
                int start = page.line(number).start();
                return Optional.of(new NewKey(new Span(start, start), line));
            }
        }
        return Optional.empty();
    }
}
