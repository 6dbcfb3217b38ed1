package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.Set;

/** {@code kind: readability}: how many years of school a page asks for. */
final class ReadabilityKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("grade", "smog", "words", "sentences", "target");

    @Override
    public String name() {
        return "readability";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        options.require("target-grade");
        options.require("max-grade");
        options.require("vowels");
        Message.required(options, "advice", FILLERS);
        return new ReadabilityRule(
                header,
                options.number("target-grade", 0),
                options.number("max-grade", 0),
                options.number("fewest-words", 100),
                Conditions.read(options),
                Syllables.read(options),
                Message.required(options, "message", FILLERS));
    }
}
