package io.healthlint.document;

import io.healthlint.text.Span;

/**
 * A comment of the page: no prose, but it keeps its place, so that suppressions can stand in it.
 *
 * @param span with its delimiters
 * @param text without them
 * @param nextBlock index of the first block that starts after it; the number of blocks when there is none
 */
public record Comment(Span span, String text, int nextBlock) {}
