package io.healthlint.schema;

import io.healthlint.settings.Form;
import io.healthlint.settings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schema of one text; what YAML takes for a number or a truth value is a text to the reader, too. */
final class TextSchema {

    /** Numbers and truth values as people write them: a form takes all of a kind, or none. */
    private static final Map<String, List<String>> TYPES = Map.of(
            "integer", List.of("0", "-7", "2024"), "number", List.of("0.5", "-12.25"), "boolean", List.of("true"));

    /** A form that takes no number but these takes years. */
    private static final List<String> YEARS = List.of("1000", "2024", "9999");

    private static final List<Boolean> TRUTHS = List.of(false, true);

    private TextSchema() {}

    static Map<String, Object> of(Value.Text text) {
        if (!text.words().isEmpty()) {
            List<Object> words = new ArrayList<>(text.words());
            TRUTHS.stream()
                    .filter(truth -> text.words().contains(truth.toString()))
                    .forEach(words::add);
            return Schema.of("enum", words);
        }
        if (text.form().isEmpty()) {
            return Schema.of("type", List.of("string", "number", "boolean"));
        }
        Form form = text.form().get();
        List<String> types = new ArrayList<>(List.of("string"));
        for (String type : List.of("integer", "number", "boolean")) {
            if (TYPES.getOrDefault(type, List.of()).stream()
                    .allMatch(t -> form.pattern().matcher(t).matches())) {
                types.add(type);
            }
        }
        boolean years = !types.contains("integer")
                && YEARS.stream().allMatch(form.pattern().asMatchPredicate());
        if (years) {
            types.add("integer");
        }
        Map<String, Object> schema =
                Schema.of("type", types, "pattern", "^(?:" + form.pattern().pattern() + ")$");
        if (years) {
            schema.put("minimum", 1000);
            schema.put("maximum", 9999);
        }
        if (form.equals(Form.NUMBER)) {
            int most = (int) Math.pow(10, Form.MOST_DIGITS) - 1;
            schema.put("minimum", -most);
            schema.put("maximum", most);
        }
        return schema;
    }
}
