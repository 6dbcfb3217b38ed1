package io.healthlint.policy;

import io.healthlint.finding.Severity;
import io.healthlint.rule.FactRule;
import io.healthlint.rule.Roles;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.rule.RuleHeader;
import io.healthlint.rule.RuleKind;
import io.healthlint.rule.RuleKinds;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Glob;
import io.healthlint.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule's file or an entry of the registry of facts, and what becomes of it under the settings that are laid over it.
 *
 * @param id the rule's name
 * @param settings what it says
 * @param isFact whether it is an entry of the registry
 * @param pack whom its pack is for
 */
record RuleFile(String id, Settings settings, boolean isFact, Audience pack) {

    /** What a policy asks for, whatever the rule: jurisdictions, none for all, and the month of its rules, "" for all. */
    record Choice(Set<String> jurisdictions, String month) {
        static final Choice EVERYTHING = new Choice(Set.of(), "");
    }

    /** What a policy may say of a rule's severity. */
    enum Level {
        ERROR,
        WARNING,
        INFO,
        OFF,
        /** As the rule file says. */
        ON
    }

    /** A rule under some settings. */
    record Bound(RuleInfo info, Variant variant) {}

    /** Which of a rule file's keys a policy cannot change. */
    private static final List<String> FIXED = List.of("id", "kind", "examples", "jurisdiction", "since");

    /** The same of a fact: what it says and on whose word is the registry's business. */
    private static final List<String> FIXED_FACT = List.of(
            "id",
            "kind",
            "examples",
            "jurisdiction",
            "since",
            "statement",
            "why",
            "sources",
            "checked",
            "checked-by",
            "review-by",
            "verified",
            "wrong");

    /** The day of examples that name none. */
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 1, 15);

    /** Reads the id; the file's name must be the same, so that a rule is found by its name. */
    static RuleFile of(Settings settings, Audience pack) {
        String id = settings.string("id");
        String path = settings.source().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!id.isEmpty() && !file.equals(id + ".yaml")) {
            settings.error("id", "the rule's id is '" + id + "', but its file is " + file, "Give both the same name.");
        }
        return new RuleFile(id, settings, false, pack);
    }

    /** An entry of the registry; its findings bear its id. */
    static RuleFile ofFact(Settings settings, Audience pack) {
        return new RuleFile(settings.string("id"), settings, true, pack);
    }

    /**
     * The rule under settings of packs and policies.
     *
     * @param layers the later ones hide the earlier ones, key by key
     * @param choice a rule that it leaves out is off, unless a layer says something of its severity
     * @return nothing when its kind does not exist
     */
    Optional<Bound> bind(List<Settings> layers, Choice choice, Roles roles) {
        Settings base = settings.without(List.of());
        Severity severity = base.choice("severity", Severity.class, Severity.ERROR);
        base.require("severity");
        Severity cap = Severity.ERROR;
        Audience audience = Audience.read(base, pack);
        boolean off = (isFact && !base.flag("verified", true))
                || !audience.holdsIn(choice.jurisdictions())
                || !audience.isThereIn(choice.month());
        Settings merged = settings.without(List.of());
        for (Settings layer : layers) {
            Settings here = layer.without(List.of());
            refuseFixed(here);
            if (here.has("severity")) {
                Level level = here.choice("severity", Level.class, Level.ON);
                off = level == Level.OFF;
                if (level != Level.OFF && level != Level.ON) {
                    severity = Severity.valueOf(level.name());
                    cap = severity;
                }
            }
            merged = layer.without(fixed()).over(merged);
        }
        merged.choice("severity", Level.class, Level.ON);
        return isFact ? bindFact(merged, severity, cap, off) : bind(merged, severity, cap, off, roles);
    }

    private List<String> fixed() {
        return isFact ? FIXED_FACT : FIXED;
    }

    private Optional<Bound> bind(Settings merged, Severity severity, Severity cap, boolean off, Roles roles) {
        return merged.byWord("kind", RuleKinds.names(), "", one -> bindKind(one, severity, cap, off, roles));
    }

    private Optional<Bound> bindKind(Settings merged, Severity severity, Severity cap, boolean off, Roles roles) {
        RuleHeader header = new RuleHeader(
                merged.string("id"),
                merged.word("kind", RuleKinds.names()),
                severity,
                cap,
                merged.string("message"),
                merged.string("advice"),
                merged.string("why"),
                String.join("; ", merged.strings("source")));
        merged.require("source");
        Audience audience = Audience.read(merged, pack);
        RuleInfo.Examples examples = examples(merged.mapping("examples"));
        Glob paths = Glob.read(merged, "paths");
        Optional<RuleKind> kind = RuleKinds.named(header.kind());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Rule rule = kind.get().from(header, merged, roles);
        merged.finish();
        return Optional.of(bound(header, off, audience, Optional.empty(), examples, rule, paths));
    }

    private Optional<Bound> bindFact(Settings merged, Severity severity, Severity cap, boolean off) {
        Fact fact = Fact.read(merged);
        RuleHeader header = new RuleHeader(
                merged.string("id"),
                "fact",
                severity,
                cap,
                "“{text}” " + fact.kind().words() + ". " + fact.statement(),
                merged.string("advice"),
                merged.string("why"),
                fact.proof());
        Audience audience = Audience.read(merged, pack);
        RuleInfo.Examples examples = examples(merged.mapping("examples"));
        Glob paths = Glob.read(merged, "paths");
        FactRule rule = FactRule.read(header, merged);
        merged.finish();
        return Optional.of(bound(header, off, audience, Optional.of(fact), examples, rule, paths));
    }

    private Bound bound(
            RuleHeader header,
            boolean off,
            Audience audience,
            Optional<Fact> fact,
            RuleInfo.Examples examples,
            Rule rule,
            Glob paths) {
        return new Bound(
                new RuleInfo(header, off, audience, settings.source(), settings.span("id"), fact, examples),
                new Variant(rule, off, audience, paths));
    }

    private static RuleInfo.Examples examples(Settings settings) {
        LocalDate today = settings.day("today").orElse(EXAMPLE_DAY);
        List<RuleInfo.Example> all = new ArrayList<>(examples(settings, RuleContext.Profile.STANDARD));
        for (RuleContext.Profile profile : List.of(RuleContext.Profile.LENIENT, RuleContext.Profile.STRICT)) {
            all.addAll(examples(settings.mapping(Choices.name(profile)), profile));
        }
        return new RuleInfo.Examples(today, all);
    }

    private static List<RuleInfo.Example> examples(Settings settings, RuleContext.Profile profile) {
        List<RuleInfo.Example> all = new ArrayList<>();
        settings.located("flag").forEach(pages -> all.add(new RuleInfo.Example(pages, profile, true)));
        settings.located("pass").forEach(pages -> all.add(new RuleInfo.Example(pages, profile, false)));
        return all;
    }

    private void refuseFixed(Settings layer) {
        for (String key : fixed()) {
            layer.refuse(key, "'" + key + "' of a rule cannot be changed", "Write a rule file of your own instead.");
        }
    }
}
