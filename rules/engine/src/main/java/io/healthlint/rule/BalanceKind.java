package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.Set;

/** {@code kind: balance}: for so many annotations of one sort a page needs one of another. */
final class BalanceKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("text", "count", "against");

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        Message.required(options, "advice", FILLERS);
        return new BalanceRule(
                header,
                Selector.read(options, "each"),
                Selector.read(options, "against"),
                Math.max(1, options.number("per", 1)),
                options.number("at-least", 1),
                Conditions.read(options),
                Message.required(options, "message", FILLERS));
    }
}
