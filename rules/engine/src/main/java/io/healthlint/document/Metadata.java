package io.healthlint.document;

import io.healthlint.text.Span;
import java.util.List;

/**
 * One front-matter entry for rules.
 *
 * @param key dotted path ("author.name"), as written
 * @param values the scalar as its characters stand (never typed: {@code no} stays "no"), or the list's scalars; empty for
 *     an empty value
 * @param keySpan where the key stands
 * @param valueSpan where the value stands; the key's place when it is empty
 */
public record Metadata(String key, List<String> values, Span keySpan, Span valueSpan) {

    public Metadata {
        values = List.copyOf(values);
    }
}
