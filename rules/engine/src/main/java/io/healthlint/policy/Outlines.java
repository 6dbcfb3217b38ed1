package io.healthlint.policy;

import io.healthlint.annotate.Lexicon;
import io.healthlint.rule.Roles;
import io.healthlint.settings.Outline;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the readers of a policy's files ask for, found out by letting them read a {@linkplain Settings#probe probe}. */
public final class Outlines {

    /** Nothing can be extended: what a file extends is not part of its outline. */
    private static final PackSource NO_PACKS = new PackSource() {
        @Override
        public Optional<List<SourceText>> pack(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<SourceText> file(String pathRelativeToPolicy) {
            return Optional.empty();
        }
    };

    private Outlines() {}

    /** Of {@code health-lint.yaml}; a rule stands for all, so that what rules can be told is part of it. */
    public static Outline policy() {
        Settings policy = Settings.probe();
        assembly().policy(policy);
        return policy.outline();
    }

    /** Of {@code pack.yaml}. */
    public static Outline pack() {
        Settings pack = Settings.probe();
        new PackLoader(NO_PACKS, new SettingsErrors()).main(pack, Outline.ANY);
        Assembly assembly = assembly();
        assembly.add(new PackLoader.Part(PackLoader.Kind.PACK, pack, Audience.ANYBODY));
        assembly.policy(Settings.probe());
        return pack.outline();
    }

    /** Of a rule file. */
    public static Outline rule() {
        Settings rule = Settings.probe();
        RuleFile.of(rule, Audience.ANYBODY).bind(List.of(), RuleFile.Choice.EVERYTHING, new Roles(Map.of()));
        return rule.outline();
    }

    /** Of a file of the registry of facts. */
    public static Outline facts() {
        Settings facts = Settings.probe();
        Assembly.facts(facts, Audience.ANYBODY)
                .forEach(fact -> fact.bind(List.of(), RuleFile.Choice.EVERYTHING, new Roles(Map.of())));
        return facts.outline();
    }

    /** Of a file with words. */
    public static Outline lexicon() {
        Settings lexicon = Settings.probe();
        new Lexicon.Builder().add(lexicon);
        return lexicon.outline();
    }

    private static Assembly assembly() {
        Assembly assembly = new Assembly(NO_PACKS, new SettingsErrors());
        assembly.add(new PackLoader.Part(PackLoader.Kind.RULE, Settings.probe(), Audience.ANYBODY));
        return assembly;
    }
}
