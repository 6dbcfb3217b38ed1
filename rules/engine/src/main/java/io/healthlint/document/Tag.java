package io.healthlint.document;

import io.healthlint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A tag of a site generator that stands on a page: a component ({@code <Card title="…">}), a template tag
 * ({@code {% include warning %}}), a shortcode, a callout ({@code :::danger}, {@code !!! danger}, {@code > [!WARNING]}).
 * Readers see what it makes of itself, not its words; a policy can say what that is.
 *
 * @param name as written: "Card", "include", "danger"
 * @param attributes what it is given, in order
 * @param span the whole tag
 */
public record Tag(String name, List<Attribute> attributes, Span span) {

    public Tag {
        attributes = List.copyOf(attributes);
    }

    /**
     * Something that a tag is given.
     *
     * @param name "" for what has only its position: the "warning" of {@code {% include warning %}}
     * @param value as written, without quotes or braces
     * @param form whether readers may see it
     * @param span the value
     */
    public record Attribute(String name, String value, Form form, Span span) {}

    /** How an attribute's value is written. */
    public enum Form {
        /** A text between quotes. */
        TEXT,
        /** A word without quotes: a name, a number, a path. */
        WORD,
        /** A program's expression: {@code items={["a", "b"]}}. */
        EXPRESSION
    }

    /** The value of an attribute; empty when there is none of that name. Letter case does not matter. */
    public Optional<String> value(String attribute) {
        return attributes.stream()
                .filter(a -> !attribute.isEmpty() && a.name().equalsIgnoreCase(attribute))
                .map(Attribute::value)
                .findFirst();
    }

    /** The values that have no name, in order. */
    public List<String> arguments() {
        return attributes.stream()
                .filter(a -> a.name().isEmpty())
                .map(Attribute::value)
                .toList();
    }

    /** As a policy would write it: "include warning", "EvidenceTier tier=preliminary". */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        for (Attribute attribute : attributes) {
            text.append(' ').append(attribute.name()).append(attribute.name().isEmpty() ? "" : "=");
            text.append(attribute.value());
        }
        return text.toString();
    }
}
