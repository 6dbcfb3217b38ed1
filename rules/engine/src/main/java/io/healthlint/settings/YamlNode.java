package io.healthlint.settings;

import io.healthlint.text.Span;
import java.util.List;

/** A piece of YAML with its place. Scalars are never typed: {@code no} stays "no", {@code 2024-01-01} stays as it is. */
public sealed interface YamlNode {

    /** Where it stands in the source, quotes and brackets included. */
    Span span();

    /**
     * Text.
     *
     * @param value escapes and folding resolved
     * @param span with its quotes or its block indicator
     * @param plain whether it stands without quotes and without a block indicator
     */
    record Scalar(String value, Span span, boolean plain) implements YamlNode {

        /** Whether YAML calls this "no value": nothing at all, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values, in the order of the source; no key comes twice. */
    record Mapping(List<Entry> entries, Span span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
