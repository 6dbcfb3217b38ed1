package io.healthlint.finding;

/**
 * Another place that a finding stands for, or speaks of.
 *
 * @param path the page; the finding's own, mostly
 * @param location where
 * @param text the words there
 * @param note why it is named ("also without a caveat")
 */
public record Related(String path, Location location, String text, String note) {}
