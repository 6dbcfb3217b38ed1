package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.Set;

/** {@code kind: shared}: a sentence that most pages of a folder carry is missing on some. */
final class SharedKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("text", "folder", "count", "total");

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        Message.required(options, "advice", FILLERS);
        return new SharedRule(
                header,
                Selector.read(options, "each"),
                Share.read(options),
                Conditions.read(options),
                Message.required(options, "message", FILLERS));
    }
}
