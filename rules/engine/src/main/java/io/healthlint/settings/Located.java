package io.healthlint.settings;

import io.healthlint.text.Span;

/**
 * A text of a YAML file with its place.
 *
 * @param value the text
 * @param span where it stands
 */
public record Located(String value, Span span) {}
