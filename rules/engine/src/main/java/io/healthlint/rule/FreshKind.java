package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code kind: fresh}: the date that belongs to an annotation must not be too old, nor in the future. */
final class FreshKind implements RuleKind {

    @Override
    public String name() {
        return "fresh";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one, roles));
    }

    private static Rule rule(RuleHeader header, Settings options, Roles roles) {
        Selector each = Selector.read(options, "each");
        Map<String, Selector> dates = dates(options);
        Set<String> fillers = Subject.fillers(each.kind(), "date", "age", "max-age");
        Message.required(options, "advice", fillers);
        return new FreshRule(
                header,
                Subject.read(options, each),
                dates,
                Spot.readPlain(options, "places", each.kind(), dates.keySet()),
                roles.keys(options.strings("page-date")),
                limits(options, each.kind()),
                options.period("warn-before"),
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                new FreshRule.Messages(
                        Message.required(options, "message", fillers),
                        Message.read(options, "message-soon", fillers),
                        Message.read(options, "message-future", fillers)));
    }

    /** {@code dates: {a-name: {role: statement}}}: which dates count; places name them. Any date where none is named. */
    private static Map<String, Selector> dates(Settings options) {
        Settings named = options.mapping("dates");
        Map<String, Selector> dates = new LinkedHashMap<>();
        for (String name : named.keys()) {
            dates.put(name, Selector.attributes("date", named.mapping(name)));
        }
        return dates.isEmpty() ? Map.of("any", new Selector("date", Map.of())) : dates;
    }

    /** {@code max-age: {default: P24M, when: [{status: approved, max-age: P180D}]}}, or a period alone. */
    private static List<FreshRule.Limit> limits(Settings options, String kind) {
        options.require("max-age");
        Settings settings = options.mapping("max-age", "default");
        List<FreshRule.Limit> limits = new ArrayList<>();
        for (Settings item : settings.mappings("when")) {
            Selector selector = Selector.attributes(kind, item);
            item.require("max-age");
            item.period("max-age").ifPresent(p -> limits.add(new FreshRule.Limit(selector, p)));
        }
        Optional<Period> general = settings.period("default");
        general.ifPresent(p -> limits.add(new FreshRule.Limit(new Selector(kind, Map.of()), p)));
        return limits;
    }
}
