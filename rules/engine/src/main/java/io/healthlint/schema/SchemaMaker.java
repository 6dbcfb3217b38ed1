package io.healthlint.schema;

import io.healthlint.settings.Outline;
import io.healthlint.settings.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a schema of an outline. A key without a value counts as absent. What depends on a word or on another key becomes
 * {@code if} and {@code then}; which keys may stand there is said with {@code propertyNames}, which every editor knows.
 */
final class SchemaMaker {

    private static final Map<String, Object> NULL = Schema.of("type", "null");

    /** Mappings by their schema, so that equal ones are written once. */
    private final Map<Map<String, Object>, String> definitions = new LinkedHashMap<>();

    private final Map<String, Integer> numbers = new TreeMap<>();

    /** The schema of a file. */
    Map<String, Object> schema(String title, Outline outline) {
        Map<String, Object> body = mapping(outline, false);
        Map<String, Object> schema =
                Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
        schema.putAll(body);
        Map<String, Object> named = new TreeMap<>();
        definitions.forEach((definition, name) -> named.put(name, definition));
        if (!named.isEmpty()) {
            schema.put("$defs", named);
        }
        return schema;
    }

    private Map<String, Object> mapping(Outline outline, boolean filled) {
        Map<String, Object> schema = Schema.of("type", "object");
        if (filled) {
            schema.put("minProperties", 1);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : Keys.of(outline)) {
            properties.put(key, outline.values().containsKey(key) ? property(outline, key) : true);
        }
        boolean free = outline.values().containsKey(Outline.ANY);
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        schema.put("additionalProperties", free ? property(outline, Outline.ANY) : false);
        rest(schema, outline, Keys.of(outline));
        return schema;
    }

    /** A case of a branch: its own keys and what else is asked; the keys of all around it may stand beside them. */
    private Map<String, Object> branchCase(Outline outline, SortedSet<String> around) {
        Map<String, Object> schema = new LinkedHashMap<>();
        SortedSet<String> names = new TreeSet<>(around);
        names.addAll(Keys.of(outline));
        schema.put("propertyNames", Schema.of("enum", List.copyOf(names)));
        Map<String, Object> properties = new LinkedHashMap<>();
        outline.values().keySet().forEach(key -> properties.put(key, property(outline, key)));
        if (!properties.isEmpty()) {
            schema.put("properties", properties);
        }
        rest(schema, outline, names);
        return schema;
    }

    /** What must stand together, and the branches. */
    private void rest(Map<String, Object> schema, Outline outline, SortedSet<String> names) {
        SortedSet<String> required = outline.required();
        required.remove(Outline.ANY);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        List<Object> all = new ArrayList<>();
        outline.counts().forEach(count -> all.addAll(Counts.of(count)));
        for (Outline.Companion companion : outline.companions()) {
            List<Map<String, Object>> others =
                    companion.others().stream().map(Schema::present).toList();
            all.add(Schema.of("if", Schema.any(others), "then", Schema.present(companion.key())));
        }
        for (Outline.Branch branch : outline.branches()) {
            SortedSet<String> around = new TreeSet<>(names);
            around.removeAll(Keys.of(branch));
            around.addAll(outline.values().keySet());
            outline.branches().stream().filter(b -> b != branch).forEach(b -> around.addAll(Keys.of(b)));
            all.addAll(branch(branch, around));
        }
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
    }

    private List<Object> branch(Outline.Branch branch, SortedSet<String> around) {
        if (branch instanceof Outline.ByPresence one) {
            return List.of(Schema.of(
                    "if",
                    Schema.present(one.key()),
                    "then",
                    branchCase(one.present(), around),
                    "else",
                    branchCase(one.absent(), around)));
        }
        if (branch instanceof Outline.Elsewhere elsewhere) {
            return List.of(Schema.of("properties", union(elsewhere)));
        }
        Outline.ByWord words = (Outline.ByWord) branch;
        List<Object> cases = new ArrayList<>();
        List<Map<String, Object>> known = new ArrayList<>();
        words.cases().forEach((word, outline) -> {
            Map<String, Object> says = Schema.says(words.path(), word);
            if (word.equals(words.without())) {
                String key = words.path().replaceFirst("\\..*", "");
                says = Schema.any(List.of(says, Schema.not(Schema.present(key))));
            }
            known.add(says);
            cases.add(Schema.of("if", says, "then", branchCase(outline, around)));
        });
        cases.add(0, Schema.any(known));
        return cases;
    }

    /** What decides stands in another file: each key may be what any of the cases makes of it. */
    private Map<String, Object> union(Outline.Elsewhere elsewhere) {
        Map<String, List<Map<String, Object>>> found = new TreeMap<>();
        elsewhere.cases().forEach(one -> collect(one, found));
        Map<String, Object> properties = new LinkedHashMap<>();
        found.forEach((key, schemas) -> properties.put(key, Schema.any(schemas)));
        return properties;
    }

    private void collect(Outline outline, Map<String, List<Map<String, Object>>> found) {
        outline.values().keySet().forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>())
                .add(property(outline, key)));
        outline.branches().forEach(b -> Keys.cases(b).forEach(one -> collect(one, found)));
    }

    private Map<String, Object> property(Outline outline, String key) {
        Map<String, Object> value = value(outline, key, outline.notEmpty().contains(key));
        boolean required = outline.required().contains(key)
                || (key.equals(Outline.ANY)
                        && outline.values().get(key) instanceof Value.Mapping
                        && Keys.needs(outline.inner(key)));
        return required ? value : Schema.any(List.of(value, NULL));
    }

    private Map<String, Object> value(Outline outline, String key, boolean filled) {
        Value value = Objects.requireNonNull(outline.values().get(key));
        if (value instanceof Value.Text text) {
            return TextSchema.of(text);
        }
        if (value instanceof Value.Texts texts) {
            Map<String, Object> item = TextSchema.of(texts.item());
            return Schema.any(List.of(item, list(item, filled)));
        }
        Value.Mapping wanted = (Value.Mapping) value;
        List<Map<String, Object>> forms = forms(outline, key, wanted, filled);
        if (wanted.listed()) {
            // The list must hold something, not each mapping in it.
            forms.add(list(Schema.any(forms(outline, key, wanted, false)), filled));
        }
        return Schema.any(forms);
    }

    private List<Map<String, Object>> forms(Outline outline, String key, Value.Mapping wanted, boolean filled) {
        Outline inner = outline.inner(key);
        List<Map<String, Object>> forms = new ArrayList<>();
        forms.add(defined(key, mapping(inner, filled)));
        Keys.shorthand(inner, wanted.shorthand()).ifPresent(text -> forms.add(TextSchema.of(text)));
        return forms;
    }

    private static Map<String, Object> list(Map<String, Object> item, boolean filled) {
        Map<String, Object> list = Schema.listOf(item);
        if (filled) {
            list.put("minItems", 1);
        }
        return list;
    }

    private Map<String, Object> defined(String key, Map<String, Object> schema) {
        String base = key.equals(Outline.ANY) ? "entry" : key;
        String name = Optional.ofNullable(definitions.get(schema)).orElseGet(() -> {
            int number = numbers.merge(base, 1, Integer::sum);
            return number == 1 ? base : base + "-" + number;
        });
        definitions.put(schema, name);
        return Schema.of("$ref", "#/$defs/" + name);
    }
}
