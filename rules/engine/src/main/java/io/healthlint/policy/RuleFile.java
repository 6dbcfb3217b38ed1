package io.healthlint.policy;

import io.healthlint.annotate.Lexicon;
import io.healthlint.finding.Severity;
import io.healthlint.rule.Roles;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleHeader;
import io.healthlint.rule.RuleKind;
import io.healthlint.rule.RuleKinds;
import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule file, and what becomes of it under the settings that are laid over it. */
record RuleFile(String id, Settings settings) {

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
    private static final List<String> FIXED = List.of("id", "kind", "examples");

    /** The day of examples that name none. */
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 1, 15);

    /** Reads the id; the file's name must be the same, so that a rule is found by its name. */
    static RuleFile of(Settings settings) {
        String id = settings.string("id");
        String path = settings.source().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!id.isEmpty() && !file.equals(id + ".yaml")) {
            settings.error("id", "the rule's id is '" + id + "', but its file is " + file, "Give both the same name.");
        }
        return new RuleFile(id, settings);
    }

    /**
     * The rule under settings of packs and policies.
     *
     * @param layers the later ones hide the earlier ones, key by key
     * @return nothing when its kind does not exist
     */
    Optional<Bound> bind(List<Settings> layers, Roles roles) {
        Settings base = settings.without(List.of());
        Severity severity = base.choice("severity", Severity.class, Severity.ERROR);
        if (!base.has("severity")) {
            base.missing("severity");
        }
        Severity cap = Severity.ERROR;
        boolean off = false;
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
            merged = layer.without(FIXED).over(merged);
        }
        merged.choice("severity", Level.class, Level.ON);
        return bind(merged, severity, cap, off, roles);
    }

    private Optional<Bound> bind(Settings merged, Severity severity, Severity cap, boolean off, Roles roles) {
        String kindName = merged.string("kind");
        RuleHeader header = new RuleHeader(
                merged.string("id"),
                kindName,
                severity,
                cap,
                merged.string("message"),
                merged.string("advice"),
                merged.string("why"),
                String.join("; ", merged.strings("source")));
        if (!merged.has("source")) {
            merged.missing("source");
        }
        RuleInfo.Examples examples = examples(merged.mapping("examples"));
        Glob paths = Glob.read(merged, "paths");
        Optional<RuleKind> kind = RuleKinds.named(kindName);
        if (kind.isEmpty()) {
            if (!kindName.isEmpty()) {
                merged.error(
                        "kind",
                        "there is no rule kind '" + kindName + "'",
                        DidYouMean.advice(kindName, RuleKinds.names()));
            }
            return Optional.empty();
        }
        Rule rule = kind.get().from(header, merged, roles);
        if (!rule.phrases().isEmpty()) {
            refuseBrokenPhrases(merged);
        }
        merged.finish();
        RuleInfo info = new RuleInfo(header, off, settings.source(), examples);
        return Optional.of(new Bound(info, new Variant(rule, off, paths)));
    }

    private static RuleInfo.Examples examples(Settings settings) {
        LocalDate today = EXAMPLE_DAY;
        if (settings.has("today")) {
            try {
                today = LocalDate.parse(settings.string("today"));
            } catch (DateTimeException e) {
                settings.error("today", "'today' must be an ISO date", "Write it as 2026-01-15.");
            }
        }
        return new RuleInfo.Examples(today, settings.located("flag"), settings.located("pass"));
    }

    private static void refuseBrokenPhrases(Settings merged) {
        for (Located phrase : merged.located("phrases")) {
            Lexicon.fault(phrase.value())
                    .ifPresent(fault ->
                            merged.errorIn("phrases", phrase.span(), fault, "Write choices as (one|two) words."));
        }
    }

    private static void refuseFixed(Settings layer) {
        for (String key : FIXED) {
            if (layer.has(key)) {
                layer.errorIn(
                        key,
                        layer.keySpan(key),
                        "'" + key + "' of a rule cannot be changed",
                        "Write a rule file of your own instead.");
            }
        }
    }
}
