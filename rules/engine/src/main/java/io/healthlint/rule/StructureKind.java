package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code kind: structure}: a page needs a part: a section of a sort, words that say it, an annotation, or a front-matter key. */
final class StructureKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("count", "text");

    @Override
    public String name() {
        return "structure";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        options.count(
                1,
                4,
                List.of("section", "says", "has", "keys"),
                "this rule asks for nothing",
                "Add 'section:', 'says:', 'has:' or 'keys:'.");
        options.fill("section", "Write headings, or leave it out.");
        options.fill("says", "Write phrases, or leave it out.");
        options.fill("has", "Name annotations, or leave it out.");
        options.fill("keys", "Name a key, or a role of the policy's front-matter.");
        List<Selector> has = new ArrayList<>();
        options.mappings("has").forEach(one -> has.add(Selector.read(one)));
        Message.required(options, "advice", FILLERS);
        return new StructureRule(
                header,
                Selector.read(options, "each"),
                options.number("at-least", 1),
                Conditions.read(options),
                options.phrases("section"),
                options.phrases("says"),
                has,
                roles.keys(options.strings("keys")),
                Message.required(options, "message", FILLERS));
    }
}
