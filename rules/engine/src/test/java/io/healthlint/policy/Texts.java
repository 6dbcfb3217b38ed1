package io.healthlint.policy;

import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Packs and neighbours of a policy in memory, by path. */
public final class Texts implements PackSource {

    private final Map<String, String> files = new TreeMap<>();

    /** Adds a file: {@code "base/rules/a-rule.yaml"} to the pack "base". */
    public Texts with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a pack with nothing but its main file. */
    public Texts pack(String name, String more) {
        return with(
                name + "/pack.yaml",
                "name: " + name.substring(name.lastIndexOf('/') + 1) + "\ndescription: d\n" + more);
    }

    /** Adds a rule that forbids an annotation. */
    public Texts rule(String pack, String id) {
        return with(pack + "/rules/" + id + ".yaml", ruleText(id));
    }

    public static String ruleText(String id) {
        return "id: " + id + "\nkind: forbid\nseverity: error\nmessage: m\nadvice: a\nwhy: w\nsource: s\n"
                + "phrases: [bad word]\n";
    }

    /** A file of the registry with one fact. */
    public static String factText(String id, String wrong) {
        return """
                facts:
                  - id: %s
                    jurisdiction: all
                    kind: "false"
                    severity: error
                    statement: s
                    why: w
                    sources: {title: t}
                    checked: 2026-01-15
                    review-by: 2027-01-15
                    wrong: %s
                    advice: a
                """.formatted(id, wrong);
    }

    @Override
    public Optional<List<SourceText>> pack(String name) {
        List<SourceText> found = files.entrySet().stream()
                .filter(e -> e.getKey().startsWith(name + "/"))
                .map(e -> SourceText.of(e.getKey(), e.getValue()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    @Override
    public List<String> names() {
        return files.keySet().stream()
                .filter(p -> !p.startsWith(".") && p.contains("/"))
                .map(p -> p.substring(0, p.indexOf('/')))
                .distinct()
                .toList();
    }

    @Override
    public Optional<SourceText> file(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text));
    }
}
