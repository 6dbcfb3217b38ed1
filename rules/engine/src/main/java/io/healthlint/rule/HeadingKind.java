package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.Set;

/** {@code kind: heading}: lines that look like headings must be headings. */
final class HeadingKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("text", "count");

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        Message.required(options, "advice", FILLERS);
        return new HeadingRule(header, Conditions.read(options), Message.required(options, "message", FILLERS));
    }
}
