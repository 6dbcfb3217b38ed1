package io.healthlint.policies;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.json.JsonMapper;

/** YAML files as plain values, with the types that editors see (YAML 1.2.2 section 10.3), and their mutants. */
final class Trees {

    /** What stands where something else should. */
    private static final List<Object> WRONG =
            List.of("zzz word", 7, true, Map.of("zzz", Map.of("b", 1)), List.of(List.of("x")), List.of(), Map.of());

    /** Of a long list the first items tell all. */
    private static final int MOST_ITEMS = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A file with one thing changed.
     *
     * @param what where and how
     * @param tree the file
     */
    record Mutant(String what, @Nullable Object tree) {}

    private Trees() {}

    static Object read(String yaml) {
        return value(new Yaml().compose(new StringReader(yaml)));
    }

    static String json(@Nullable Object tree) {
        return JSON.writeValueAsString(tree);
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.getValue().forEach(e -> map.put(((ScalarNode) e.getKeyNode()).getValue(), value(e.getValueNode())));
            return map;
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .limit(MOST_ITEMS + 1)
                    .map(Trees::value)
                    .toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return text;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : text;
    }

    /** Each mapping with a key too many, and without each of its keys; each value without value, and of other shapes. */
    static List<Mutant> mutants(Object tree) {
        List<Mutant> mutants = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> more = new LinkedHashMap<>(map);
            more.put("zzz-unknown", "x");
            mutants.add(new Mutant(" with an unknown key", more));
            map.forEach((key, value) -> {
                Map<Object, Object> less = new LinkedHashMap<>(map);
                less.remove(key);
                mutants.add(new Mutant(" without " + key, less));
                values(value)
                        .forEach(other ->
                                mutants.add(new Mutant("." + key + other.what(), with(map, key, other.tree()))));
            });
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < Math.min(MOST_ITEMS, list.size()); i++) {
                int at = i;
                values(list.get(i)).forEach(other -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(at, other.tree());
                    mutants.add(new Mutant("[" + at + "]" + other.what(), changed));
                });
            }
        }
        return mutants;
    }

    private static List<Mutant> values(Object value) {
        List<Mutant> values = new ArrayList<>(mutants(value));
        values.add(new Mutant(" = null", null));
        WRONG.forEach(wrong -> values.add(new Mutant(" = " + wrong, wrong)));
        return values;
    }

    private static Map<Object, Object> with(Map<?, ?> map, Object key, @Nullable Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
