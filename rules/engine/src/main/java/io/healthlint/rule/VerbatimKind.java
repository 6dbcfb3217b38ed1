package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.List;
import java.util.Set;

/** {@code kind: verbatim}: annotations of a sort need a text that the law gives word for word, near them or linked by a symbol. */
final class VerbatimKind implements RuleKind {

    @Override
    public String name() {
        return "verbatim";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one));
    }

    private static Rule rule(RuleHeader header, Settings options) {
        Selector each = Selector.read(options, "each");
        options.require("texts", "Give the text as the law has it.");
        options.fill("texts", "Give the text as the law has it.");
        List<String> texts = options.strings("texts");
        Set<String> fillers = Subject.fillers(each.kind(), "wording");
        Message.required(options, "advice", fillers);
        return new VerbatimRule(
                header,
                Subject.read(options, each),
                texts.stream().map(VerbatimRule::fold).toList(),
                texts,
                Spot.readPlain(options, "places", each.kind(), Set.of()),
                options.strings("symbols"),
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers),
                Message.required(options, "message-far", fillers));
    }
}
