package io.healthlint.rule;

import io.healthlint.settings.Settings;

/** A way of making a demand; rule files choose one by name and fill in its options. */
public interface RuleKind {

    /** The name in rule files. */
    String name();

    /**
     * A rule of this kind. What is wrong with the options goes to the settings' errors; the rule that comes back is then
     * never run.
     *
     * @param header what every rule has
     * @param options the whole rule file; a kind reads the keys that it knows
     * @param roles what the policy calls its front-matter keys
     */
    Rule from(RuleHeader header, Settings options, Roles roles);
}
