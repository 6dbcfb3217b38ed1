package io.healthlint.policy;

import io.healthlint.annotate.Lexicon;
import io.healthlint.rule.Roles;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.settings.Glob;
import io.healthlint.verdict.WaiverTerms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Policies for tests that want rules of their own in Java. */
public final class Policies {

    private Policies() {}

    /** A policy without words. */
    public static Policy of(Rule... rules) {
        Map<String, Variant> variants = new TreeMap<>();
        for (Rule rule : rules) {
            variants.put(rule.id(), new Variant(rule, false, Audience.ANYBODY, Glob.EVERYTHING));
        }
        Roles roles =
                new Roles(Map.of("prose", List.of("title"), "language", List.of("lang"), "draft", List.of("draft")));
        return new Policy(
                "test",
                "",
                RuleContext.Profile.STANDARD,
                List.of(),
                variants,
                Map.of(),
                List.of(),
                new Lexicon.Builder().build(),
                roles,
                new Markup(List.of(), List.of()),
                WaiverTerms.USUAL);
    }
}
