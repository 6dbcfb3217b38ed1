package io.healthlint.schema;

import io.healthlint.settings.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** "So many of these keys" in JSON Schema: one of all groups of so many, and none of all groups of one more. */
final class Counts {

    private Counts() {}

    static List<Map<String, Object>> of(Outline.Count count) {
        List<Map<String, Object>> schemas = new ArrayList<>();
        if (count.least() > 0) {
            schemas.add(Schema.any(groups(count.keys(), count.least())));
        }
        if (count.most() < count.keys().size()) {
            schemas.add(Schema.not(Schema.any(groups(count.keys(), count.most() + 1))));
        }
        return schemas;
    }

    private static List<Map<String, Object>> groups(List<String> keys, int size) {
        if (size == 0) {
            return List.of(Schema.of());
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        for (int i = 0; i + size <= keys.size(); i++) {
            Map<String, Object> first = Schema.present(keys.get(i));
            for (Map<String, Object> others : groups(keys.subList(i + 1, keys.size()), size - 1)) {
                groups.add(others.isEmpty() ? first : Schema.of("allOf", List.of(first, others)));
            }
        }
        return groups;
    }
}
