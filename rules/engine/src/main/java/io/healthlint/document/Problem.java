package io.healthlint.document;

import io.healthlint.text.Span;

/**
 * Something that could not be read as it was meant; the rest of the page was.
 *
 * @param id kebab-case name of the fault, which becomes the finding's rule id
 * @param span where
 * @param message what is wrong
 * @param advice how to mend it
 */
public record Problem(String id, Span span, String message, String advice) {}
