package io.healthlint.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tags something is said of. Letter case does not matter.
 *
 * @param name the tag's name; "*" for any
 * @param arguments the tag's first values without names, in order
 * @param attributes for some attributes the values that will do
 */
public record TagPattern(String name, List<String> arguments, Map<String, Set<String>> attributes) {

    /** The name that fits every tag. */
    public static final String ANY = "*";

    public TagPattern {
        arguments = List.copyOf(arguments);
        attributes = Map.copyOf(attributes);
    }

    /** Whether a tag is meant. */
    public boolean matches(Tag tag) {
        if (!name.equals(ANY) && !name.equalsIgnoreCase(tag.name())) {
            return false;
        }
        List<String> given = arguments.isEmpty() ? List.of() : tag.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (i >= given.size() || !arguments.get(i).equalsIgnoreCase(given.get(i))) {
                return false;
            }
        }
        return attributes.entrySet().stream().allMatch(wanted -> tag.value(wanted.getKey())
                .filter(v -> wanted.getValue().stream().anyMatch(v::equalsIgnoreCase))
                .isPresent());
    }
}
