package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code kind: fresh}: the date that belongs to an annotation must not be too old, nor in the future. */
final class FreshKind implements RuleKind {

    private static final String DATES = "dates";

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
        Selector dates = options.has(DATES)
                ? Selector.attributes("date", options.mapping(DATES))
                : new Selector("date", Map.of());
        Set<String> fillers = Subject.fillers(each.kind(), "date", "age", "max-age");
        Message.required(options, "advice", fillers);
        return new FreshRule(
                header,
                Subject.read(options, each),
                dates,
                Spot.read(options, "places", Set.of()),
                roles.keys(options.strings("page-date")),
                limits(options, each.kind()),
                Ages.read(options, "warn-before"),
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                new FreshRule.Messages(
                        Message.required(options, "message", fillers),
                        Message.read(options, "message-soon", fillers),
                        Message.read(options, "message-future", fillers)));
    }

    /** {@code max-age: {default: P24M, when: [{status: approved, max-age: P180D}]}}, or a period alone. */
    private static List<FreshRule.Limit> limits(Settings options, String kind) {
        options.require("max-age");
        Settings settings = options.mapping("max-age", "default");
        List<FreshRule.Limit> limits = new ArrayList<>();
        for (Settings item : settings.mappings("when")) {
            Selector selector = Selector.attributes(kind, item);
            item.require("max-age");
            Ages.read(item, "max-age").ifPresent(p -> limits.add(new FreshRule.Limit(selector, p)));
        }
        Optional<Period> general = Ages.read(settings, "default");
        general.ifPresent(p -> limits.add(new FreshRule.Limit(new Selector(kind, Map.of()), p)));
        return limits;
    }
}
