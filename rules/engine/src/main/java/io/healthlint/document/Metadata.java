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

    /** As the only value it says that somebody has yet to give one: the entry counts as absent. */
    public static final String PLACEHOLDER = "TODO";

    /** Whether it says nothing yet. */
    public boolean isPlaceholder() {
        return values.size() == 1 && values.get(0).strip().equals(PLACEHOLDER);
    }

    public Metadata {
        values = List.copyOf(values);
    }
}
