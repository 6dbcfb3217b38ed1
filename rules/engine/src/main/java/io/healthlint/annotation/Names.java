package io.healthlint.annotation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attribute maps with the names that policies use. */
final class Names {

    private Names() {}

    /** Name, value, name, value …; empty values are left out. */
    static Map<String, String> map(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                map.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return map;
    }
}
