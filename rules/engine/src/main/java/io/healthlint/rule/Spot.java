package io.healthlint.rule;

import io.healthlint.finding.Severity;
import io.healthlint.settings.Choices;
import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place where a rule looks, and what finding something there is worth.
 *
 * @param kind where
 * @param needs names of the needs that count there
 * @param about whether it must be about the same subject
 * @param lowers the severity that remains when something is found there; empty when it satisfies
 * @param satisfiesIn profiles in which it satisfies all the same
 */
record Spot(
        PlaceKind kind,
        Set<String> needs,
        About about,
        Optional<Severity> lowers,
        Set<RuleContext.Profile> satisfiesIn) {

    /** The name in reports: "parent-introduction". */
    String name() {
        return Choices.name(kind);
    }

    boolean satisfies(RuleContext.Profile profile) {
        return lowers.isEmpty() || satisfiesIn.contains(profile);
    }

    /**
     * Reads an ordered list of places: names, or {@code {place, needs, about, lowers, satisfies-in}}.
     *
     * @param known names of all needs; a place that names none accepts them all
     */
    static List<Spot> read(Settings settings, String key, Set<String> known) {
        List<Spot> spots = new ArrayList<>();
        for (Settings item : settings.mappings(key, "place")) {
            if (!item.has("place")) {
                item.missing("place");
            }
            Optional<Severity> lowers = item.has("lowers")
                    ? Optional.of(item.choice("lowers", Severity.class, Severity.WARNING))
                    : Optional.empty();
            spots.add(new Spot(
                    item.choice("place", PlaceKind.class, PlaceKind.SENTENCE),
                    needs(item, known),
                    item.choice("about", About.class, About.ANY),
                    lowers,
                    choices(item, "satisfies-in", RuleContext.Profile.class)));
        }
        if (spots.isEmpty()) {
            settings.error(
                    key, "'" + key + "' must name at least one place", "Add '" + key + ": [sentence, section]'.");
        }
        return List.copyOf(spots);
    }

    private static Set<String> needs(Settings item, Set<String> known) {
        List<Located> named = item.located("needs");
        Set<String> needs = new LinkedHashSet<>();
        for (Located need : named) {
            if (!known.contains(need.value())) {
                item.errorIn(
                        "needs",
                        need.span(),
                        "this rule has no need '" + need.value() + "'",
                        DidYouMean.advice(need.value(), known));
            }
            needs.add(need.value());
        }
        return named.isEmpty() ? known : needs;
    }

    /** A list of constants by name. */
    static <E extends Enum<E>> Set<E> choices(Settings settings, String key, Class<E> type) {
        Map<String, E> constants = Choices.of(type);
        Set<E> chosen = new TreeSet<>();
        for (Located name : settings.located(key)) {
            E constant = constants.get(name.value());
            if (constant == null) {
                settings.errorIn(
                        key,
                        name.span(),
                        "'" + key + "' cannot be '" + name.value() + "'",
                        DidYouMean.advice(name.value(), constants.keySet()));
            } else {
                chosen.add(constant);
            }
        }
        return chosen;
    }
}
