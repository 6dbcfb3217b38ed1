package io.healthlint.rule;

import io.healthlint.finding.Severity;
import io.healthlint.settings.Choices;
import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place where a rule looks, and what finding something there is worth.
 *
 * @param kind where
 * @param needs names of the needs that count there
 * @param of the attributes of an annotation for which it looks there
 * @param about whether it must be about the same subject
 * @param lowers the severity that remains when something is found there that does not satisfy; empty where it stays
 * @param satisfiesIn profiles in which it satisfies; empty when in all, or in none where it only lowers the severity
 */
record Spot(
        PlaceKind kind,
        Set<String> needs,
        Selector of,
        About about,
        Optional<Severity> lowers,
        Set<RuleContext.Profile> satisfiesIn) {

    /** The name in reports: "parent-introduction". */
    String name() {
        return Choices.name(kind);
    }

    boolean satisfies(RuleContext.Profile profile) {
        return satisfiesIn.isEmpty() ? lowers.isEmpty() : satisfiesIn.contains(profile);
    }

    /**
     * Reads an ordered list of places: names, or {@code {place, needs, of, about, lowers, satisfies-in}}.
     *
     * @param kind of the annotations that need something
     * @param known names of all needs; a place that names none accepts them all
     */
    static List<Spot> read(Settings settings, String key, String kind, Set<String> known) {
        List<Spot> spots = new ArrayList<>();
        for (Settings item : items(settings, key)) {
            Spot plain = plain(item, kind, known);
            spots.add(new Spot(
                    plain.kind(),
                    plain.needs(),
                    plain.of(),
                    item.choice("about", About.class, About.ANY),
                    item.has("lowers")
                            ? Optional.of(item.choice("lowers", Severity.class, Severity.WARNING))
                            : Optional.empty(),
                    item.choices("satisfies-in", RuleContext.Profile.class)));
        }
        return List.copyOf(spots);
    }

    /** Reads places where what is found is always worth the same: names, or {@code {place, needs, of}}. */
    static List<Spot> readPlain(Settings settings, String key, String kind, Set<String> known) {
        return items(settings, key).stream()
                .map(item -> plain(item, kind, known))
                .toList();
    }

    private static List<Settings> items(Settings settings, String key) {
        String advice = "Add '" + key + ": [sentence, section]'.";
        settings.require(key, advice);
        settings.fill(key, advice);
        return settings.mappings(key, "place");
    }

    private static Spot plain(Settings item, String kind, Set<String> known) {
        item.require("place");
        return new Spot(
                item.choice("place", PlaceKind.class, PlaceKind.SENTENCE),
                needs(item, known),
                Selector.attributes(kind, item.mapping("of")),
                About.ANY,
                Optional.empty(),
                Set.of());
    }

    private static Set<String> needs(Settings item, Set<String> known) {
        Set<String> named = needs(item, "needs", known);
        return named.isEmpty() ? known : named;
    }

    /** Reads a list of needs; one that the rule does not have is an error. */
    static Set<String> needs(Settings settings, String key, Set<String> known) {
        Set<String> needs = new LinkedHashSet<>();
        for (Located need : settings.located(key)) {
            known(settings, key, need, known);
            needs.add(need.value());
        }
        return needs;
    }

    /** Records an error where a rule does not have the need that is named under a key. */
    static void known(Settings settings, String key, Located need, Set<String> known) {
        if (!known.contains(need.value())) {
            settings.errorIn(
                    key,
                    need.span(),
                    "this rule has no need '" + need.value() + "'",
                    DidYouMean.advice(need.value(), known));
        }
    }
}
