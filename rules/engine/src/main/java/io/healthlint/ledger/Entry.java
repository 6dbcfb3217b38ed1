package io.healthlint.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A claim or a regulatory statement of a site, as a substantiation file lists it.
 *
 * @param values what is known of it; a column without a value is absent
 */
public record Entry(Map<Column, String> values) {

    public Entry {
        EnumMap<Column, String> known = new EnumMap<>(Column.class);
        values.forEach((column, value) -> {
            if (!value.isEmpty()) {
                known.put(column, value);
            }
        });
        values = Collections.unmodifiableMap(known);
    }

    /** What is known; "" where nothing is. */
    public String get(Column column) {
        return values.getOrDefault(column, "");
    }
}
