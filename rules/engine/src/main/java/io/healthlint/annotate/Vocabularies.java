package io.healthlint.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names that annotations can bear, because some group of words gives them. */
final class Vocabularies {

    private final Map<String, Set<String>> names = new HashMap<>();

    private Vocabularies() {}

    /** The names in lower case, each under the attribute that holds it. */
    static Map<String, Set<String>> of(Stream<Group> groups) {
        Vocabularies all = new Vocabularies();
        groups.distinct().forEach(all::add);
        return all.names;
    }

    private void add(Group group) {
        switch (group.cueClass()) {
            case PRODUCT -> {
                add("product", group.id());
                add("context", group.value());
            }
            case AGENCY -> add("agency", group.value());
            case REGULATORY_ACT, REGULATORY_LABEL -> add("status", group.value());
            case TARGET -> add("target-group", group.id());
            case ABSOLUTE, HYPE, PHRASE -> add("list", group.list());
            default -> {}
        }
    }

    private void add(String vocabulary, String name) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(vocabulary, v -> new TreeSet<>()).add(name.toLowerCase(Locale.ROOT));
        }
    }
}
