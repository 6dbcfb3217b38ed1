package io.healthlint.finding;

import java.util.List;

/**
 * What a rule about the whole site saw on one page: plain values, which become findings, or none, when all pages are read.
 *
 * @param rule id of the rule
 * @param path the page
 * @param location where
 * @param headings the headings above it, outermost first
 * @param about what it is about; the rule compares evidence about the same
 * @param value what the page says of it
 * @param text the words as a reader sees them; "" where it is the page as a whole
 * @param sourceLine the source's line at {@code location.line()}, without its line end
 */
public record Evidence(
        String rule,
        String path,
        Location location,
        List<String> headings,
        String about,
        String value,
        String text,
        String sourceLine)
        implements Assessment {

    public Evidence {
        headings = List.copyOf(headings);
    }
}
