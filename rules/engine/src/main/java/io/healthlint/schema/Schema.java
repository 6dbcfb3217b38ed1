package io.healthlint.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pieces of JSON Schema 2020-12 as plain maps and lists; equal pieces are equal. */
final class Schema {

    private Schema() {}

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            schema.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return schema;
    }

    /** One of several; itself when there is but one. */
    static Map<String, Object> any(List<Map<String, Object>> schemas) {
        List<Object> different =
                schemas.stream().flatMap(Schema::choices).distinct().toList();
        return different.size() == 1 && different.get(0) instanceof Map<?, ?> ? schemas.get(0) : of("anyOf", different);
    }

    /** A choice among choices is one of all of them. */
    private static Stream<Object> choices(Map<String, Object> schema) {
        return schema.size() == 1 && schema.get("anyOf") instanceof List<?> list
                ? list.stream().map(Object.class::cast)
                : Stream.of(schema);
    }

    static Map<String, Object> not(Map<String, Object> schema) {
        return of("not", schema);
    }

    static Map<String, Object> listOf(Map<String, Object> items) {
        return of("type", "array", "items", items);
    }

    /** A key counts as present when it has a value. */
    static Map<String, Object> present(String key) {
        return of("required", List.of(key), "properties", of(key, not(of("type", "null"))));
    }

    /** A word under a key, or under a key of a mapping under a key. */
    static Map<String, Object> says(String path, String word) {
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        Map<String, Object> value = dot < 0 ? of("const", word) : says(path.substring(dot + 1), word);
        return of("required", List.of(key), "properties", of(key, value));
    }
}
