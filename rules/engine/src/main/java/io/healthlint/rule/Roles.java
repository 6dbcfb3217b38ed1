package io.healthlint.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a policy calls its front-matter keys: "reviewed" may be {@code lastReviewed} here and {@code last_reviewed} there.
 *
 * @param keys front-matter keys by role, the preferred key first
 */
public record Roles(Map<String, List<String>> keys) {

    public Roles {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** The keys of a role; a name that is no role is a key itself. */
    public List<String> keys(List<String> names) {
        return names.stream()
                .flatMap(n -> keys.getOrDefault(n, List.of(n)).stream())
                .distinct()
                .toList();
    }
}
