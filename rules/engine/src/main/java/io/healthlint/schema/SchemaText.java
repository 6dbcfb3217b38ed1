package io.healthlint.schema;

import io.healthlint.report.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A schema as text: a member a line, small ones in one line. */
final class SchemaText {

    /** What is no longer than this stands in one line. */
    private static final int SHORT = 100;

    private final Map<String, Object> schema;

    SchemaText(Map<String, Object> schema) {
        this.schema = schema;
    }

    @Override
    public String toString() {
        return text(schema, true);
    }

    private static String text(Object value, boolean open) {
        StringBuilder text = new StringBuilder();
        try {
            write(value, new Json(text), open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, Json json, boolean open) throws IOException {
        Json.Layout layout = open ? Json.Layout.LINES : Json.Layout.INLINE;
        if (value instanceof Map<?, ?> map) {
            json.object(layout);
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.name((String) member.getKey());
                write(member.getValue(), json, open && isLong(member.getValue()));
            }
            json.end();
        } else if (value instanceof List<?> list) {
            json.array(layout);
            for (Object item : list) {
                write(item, json, open && isLong(item));
            }
            json.end();
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof Integer number) {
            json.value(number);
        } else {
            json.value((String) value);
        }
    }

    private static boolean isLong(Object value) {
        return (value instanceof Map || value instanceof List)
                && text(value, false).length() > SHORT;
    }
}
