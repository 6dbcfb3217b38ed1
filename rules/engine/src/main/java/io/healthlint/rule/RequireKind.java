package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code kind: require}: each annotation of a sort needs another one near it. */
final class RequireKind implements RuleKind {

    @Override
    public String name() {
        return "require";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        Selector each = Selector.read(options, "each");
        Settings needs = options.mapping("needs");
        Map<String, Need> named = new LinkedHashMap<>();
        for (String name : needs.keys()) {
            named.put(name, Need.read(name, needs.mapping(name), roles));
        }
        if (named.isEmpty()) {
            options.error("needs", "'needs' must say what is needed", "Add 'needs: {a-name: {kind: caveat}}'.");
        }
        Set<String> fillers = Subject.fillers(each.kind());
        Message.required(options, "advice", fillers);
        return new RequireRule(
                header,
                Subject.read(options, each),
                named,
                Spot.read(options, "places", named.keySet()),
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers));
    }
}
