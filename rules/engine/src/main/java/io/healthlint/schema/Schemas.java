package io.healthlint.schema;

import io.healthlint.policy.Outlines;
import io.healthlint.settings.Outline;
import io.healthlint.verdict.Waivers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schemas (2020-12) of a policy's files, for completion in editors. They are made of what the readers ask for, so that
 * there is no second list of keys; what a reader checks across files (does the rule exist?) no schema can say.
 */
public final class Schemas {

    /** Where the schemas lie in the engine's jar. */
    public static final String FOLDER = "health-lint/schema/";

    private Schemas() {}

    /** File names with the schemas' texts, the same bytes every time. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        add(all, "health-lint", "health-lint.yaml: what a publisher asks of pages", Outlines.policy());
        add(all, "pack", "pack.yaml: a pack of rules and words", Outlines.pack());
        add(all, "rule", "A rule of health-lint", Outlines.rule());
        add(all, "facts", "A part of health-lint's registry of facts", Outlines.facts());
        add(all, "lexicon", "Words of health-lint", Outlines.lexicon());
        add(all, "waivers", "health-lint-waivers.yaml: what is allowed, by whom, until when", Waivers.outline());
        return all;
    }

    private static void add(Map<String, String> all, String name, String title, Outline outline) {
        all.put(name + ".schema.json", new SchemaText(new SchemaMaker().schema(title, outline)).toString());
    }
}
