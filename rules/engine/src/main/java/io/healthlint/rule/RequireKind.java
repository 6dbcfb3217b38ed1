package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code kind: require}: each annotation of a sort needs another one near it. */
final class RequireKind implements RuleKind {

    private static final String NEEDS = "Say what is needed: 'needs: {a-name: {kind: caveat}}'.";

    @Override
    public String name() {
        return "require";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one, roles));
    }

    private static Rule rule(RuleHeader header, Settings options, Roles roles) {
        Selector each = Selector.read(options, "each");
        options.require("needs", NEEDS);
        options.fill("needs", NEEDS);
        Settings needs = options.mapping("needs");
        Map<String, Need> named = new LinkedHashMap<>();
        for (String name : needs.keys()) {
            named.put(name, Need.read(name, needs.mapping(name), roles));
        }
        Set<String> fillers = Subject.fillers(each.kind());
        Message.required(options, "advice", fillers);
        return new RequireRule(
                header,
                Subject.read(options, each),
                named,
                Spot.read(options, "places", each.kind(), named.keySet()),
                Weighing.read(options, each.kind(), named, fillers),
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers));
    }
}
