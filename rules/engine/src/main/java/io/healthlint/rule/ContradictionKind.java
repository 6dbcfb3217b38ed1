package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code kind: contradiction}: two statements that cannot both be true, on one page or on two pages of a site. */
final class ContradictionKind implements RuleKind {

    private static final Set<String> FILLERS = Set.of("text", "about", "other", "other-path", "other-line");

    @Override
    public String name() {
        return "contradiction";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        options.count(1, 2, List.of("opposites", "acts"), "this rule compares nothing", "Add 'opposites:' or 'acts:'.");
        options.fill("opposites", "Add a pair: - {about: …, one: […], other: […]}.");
        options.fill("acts", "Add an act: - {act: …, says: [words]}.");
        List<Opposites> opposites = new ArrayList<>();
        for (Settings pair : options.mappings("opposites")) {
            String id = header.id() + "/" + opposites.size();
            opposites.add(new Opposites(
                    pair.string("about"),
                    pair.choice("same", Opposites.Same.class, Opposites.Same.PRODUCT),
                    side(pair, "one", id),
                    side(pair, "other", id)));
        }
        List<ContradictionRule.Act> acts = new ArrayList<>();
        for (Settings act : options.mappings("acts")) {
            acts.add(new ContradictionRule.Act(
                    act.string("act"), FactPattern.read(act, header.id() + "/act/" + acts.size())));
        }
        Message.required(options, "advice", FILLERS);
        return new ContradictionRule(
                header,
                opposites,
                acts,
                Excuses.read(options, ContradictionRule.EXCUSED),
                Message.required(options, "message", FILLERS));
    }

    private static List<FactPattern> side(Settings pair, String key, String id) {
        pair.require(key, "Say what states it: - says: [words].");
        pair.fill(key, "Say what states it: - says: [words].");
        List<FactPattern> patterns = new ArrayList<>();
        for (Settings one : pair.mappings(key)) {
            patterns.add(FactPattern.read(one, id + "/" + key + "/" + patterns.size()));
        }
        return patterns;
    }
}
