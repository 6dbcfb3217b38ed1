package io.healthlint.rule;

import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what limits an annotation against how much it says: each need that is found near it, or that it fills itself,
 * counts once, and the sum must reach what the annotation takes.
 *
 * @param in the profiles in which it decides; in the others one need in one place is enough
 * @param places where it looks
 * @param alone needs that leave nothing to be weighed: the sentence is a question, or denies it
 * @param points what each other need counts
 * @param enough what an annotation takes, the first that fits; one that none fits can be carried by nothing
 * @param lowers the severity that remains where something was found and is too little
 * @param message what to say there
 * @param never what to say where nothing could be enough
 */
record Weighing(
        Set<RuleContext.Profile> in,
        List<PlaceKind> places,
        List<Need> alone,
        Map<Need, Integer> points,
        List<Enough> enough,
        Severity lowers,
        Message message,
        Message never) {

    /** Points that an annotation with some attributes takes. */
    record Enough(Selector selector, int points) {}

    private static final String POINTS = "Say what counts: 'points: {caveat: 100, hedged: 40}'.";
    private static final String ENOUGH = "Say what is enough: 'enough: [{tier: improve, points: 100}]'.";

    /**
     * Reads {@code weigh: {in, places, alone, points, enough, lowers, message, message-never}}; empty where the option is not there.
     *
     * @param kind of the annotations that need something
     * @param needs the rule's needs by name
     * @param fillers what a message about them can be filled with
     */
    static Optional<Weighing> read(Settings options, String kind, Map<String, Need> needs, Set<String> fillers) {
        if (!options.has("weigh")) {
            return Optional.empty();
        }
        Settings weigh = options.mapping("weigh");
        weigh.require("in", "Name the profiles: in: strict.");
        weigh.require("places", "Add 'places: [sentence, lead-in]'.");
        weigh.require("points", POINTS);
        weigh.fill("points", POINTS);
        weigh.require("enough", ENOUGH);
        weigh.fill("enough", ENOUGH);
        Set<String> filled = new LinkedHashSet<>(fillers);
        filled.addAll(List.of("points", "needed"));
        return Optional.of(new Weighing(
                weigh.choices("in", RuleContext.Profile.class),
                List.copyOf(weigh.choices("places", PlaceKind.class)),
                Spot.needs(weigh, "alone", needs.keySet()).stream()
                        .filter(needs::containsKey)
                        .map(needs::get)
                        .toList(),
                points(weigh.mapping("points"), needs),
                enough(weigh, kind),
                weigh.choice("lowers", Severity.class, Severity.WARNING),
                Message.required(weigh, "message", filled),
                Message.required(weigh, "message-never", filled)));
    }

    private static Map<Need, Integer> points(Settings settings, Map<String, Need> needs) {
        Map<Need, Integer> points = new LinkedHashMap<>();
        for (String name : settings.keys()) {
            Spot.known(settings, name, new Located(name, settings.keySpan(name)), needs.keySet());
            int number = settings.number(name, 0);
            Optional.ofNullable(needs.get(name)).ifPresent(need -> points.put(need, number));
        }
        return points;
    }

    private static List<Enough> enough(Settings weigh, String kind) {
        List<Enough> enough = new ArrayList<>();
        for (Settings one : weigh.mappings("enough")) {
            one.require("points", ENOUGH);
            enough.add(new Enough(Selector.attributes(kind, one), one.number("points", 0)));
        }
        return enough;
    }

    /** How many points an annotation takes; empty where no number is enough. */
    Optional<Integer> needed(Annotation annotation) {
        return enough.stream()
                .filter(e -> e.selector().matches(annotation))
                .map(Enough::points)
                .findFirst();
    }
}
