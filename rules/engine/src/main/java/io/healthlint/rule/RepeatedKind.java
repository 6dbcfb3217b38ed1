package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.List;
import java.util.Set;

/** {@code kind: repeated}: one value in the front matter of very many pages. */
final class RepeatedKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("key", "value", "count", "total");

    @Override
    public String name() {
        return "repeated";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        List<String> names = options.strings("keys");
        options.require("keys");
        options.fill("keys", "Name a key, or a role of the policy's front-matter.");
        Message.required(options, "advice", FILLERS);
        return new RepeatedRule(
                header,
                roles.keys(names),
                Share.read(options),
                Conditions.read(options),
                Message.required(options, "message", FILLERS));
    }
}
