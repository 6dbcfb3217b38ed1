package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.text.Span;
import java.util.List;

/** A piece of front matter, whatever language it is written in: one walk serves YAML, TOML and JSON. */
sealed interface FrontMatterNode {

    /** What a text can be read as. */
    enum Form {
        /** No value. */
        NOTHING,
        /** A number, a date, a truth value: for rules about metadata, and nothing to read. */
        BARE,
        /** Words in which each line end parts paragraphs: YAML has folded the others already. */
        FOLDED,
        /** Words in lines, of which a blank one parts paragraphs. */
        LINES
    }

    /**
     * A scalar.
     *
     * @param prose its value, each character with its place
     * @param span with its quotes
     */
    record Text(Prose prose, Span span, Form form) implements FrontMatterNode {

        String value() {
            return prose.text();
        }
    }

    /** A list. */
    record Sequence(List<FrontMatterNode> items, Span span) implements FrontMatterNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values; no key comes twice. */
    record Mapping(List<Entry> entries) implements FrontMatterNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One key with its value.
     *
     * @param keySpan where the key stands
     */
    record Entry(String key, Span keySpan, FrontMatterNode value) {}
}
