package io.healthlint.finding;

/**
 * What a rule about the whole site saw on one page: plain values, which become findings, or none, when all pages are read.
 *
 * @param rule id of the rule
 * @param path the page
 * @param location where
 * @param about what it is about; the rule compares evidence about the same
 * @param value what the page says of it
 * @param text the words as a reader sees them
 * @param sourceLine the source's line at {@code location.line()}, without its line end
 */
public record Evidence(
        String rule, String path, Location location, String about, String value, String text, String sourceLine)
        implements Assessment {}
