package io.healthlint.policy;

import io.healthlint.rule.RuleContext;
import io.healthlint.settings.Form;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a rule, a fact or a pack is for.
 *
 * @param jurisdictions where it holds: "US", "US-FL", "EU"; {@value #EVERYWHERE}, or none, for everywhere
 * @param pageTypes the pages on which it speaks; none for all
 * @param profiles the profiles in which it speaks; none for all
 * @param since the month in which it came into its pack, "2026-11"; "" when it was there from the first
 */
public record Audience(
        List<String> jurisdictions, Set<PageType> pageTypes, Set<RuleContext.Profile> profiles, String since) {

    /** The jurisdiction of what holds everywhere. */
    public static final String EVERYWHERE = "all";

    static final Audience ANYBODY = new Audience(List.of(), Set.of(), Set.of(), "");

    static final Form MONTH = Form.of("[0-9]{4}-(0[1-9]|1[0-2])", "a month", "Write it as 2026-11.");

    private static final Form PLACE =
            Form.of("all|[A-Z]{2}(-[A-Z]{2,3})?", "a jurisdiction", "Write US, US-FL, EU, [EU, UK] or all.");

    public Audience {
        jurisdictions = List.copyOf(jurisdictions);
        pageTypes = Set.copyOf(pageTypes);
        profiles = Set.copyOf(profiles);
    }

    /** Reads {@code jurisdiction}, {@code page-types}, {@code profiles} and {@code since}; what is absent is as the pack has it. */
    static Audience read(Settings settings, Audience pack) {
        List<String> places = places(settings);
        settings.fill("page-types", "Name types of pages, or leave it out.");
        Set<PageType> types = settings.choices("page-types", PageType.class);
        settings.fill("profiles", "Name profiles, or leave it out.");
        Set<RuleContext.Profile> profiles = settings.choices("profiles", RuleContext.Profile.class);
        return new Audience(
                places.isEmpty() ? pack.jurisdictions() : places,
                types.isEmpty() ? pack.pageTypes() : types,
                profiles.isEmpty() ? pack.profiles() : profiles,
                settings.string("since", MONTH).orElse(""));
    }

    /** Reads {@code jurisdiction}; none when it is absent. */
    static List<String> places(Settings settings) {
        settings.fill("jurisdiction", PLACE.advice());
        return settings.located("jurisdiction", PLACE).stream()
                .map(Located::value)
                .toList();
    }

    /** Whether it holds in one of some jurisdictions; what holds in a country holds in its states. */
    boolean holdsIn(Collection<String> wanted) {
        return wanted.isEmpty()
                || jurisdictions.isEmpty()
                || jurisdictions.contains(EVERYWHERE)
                || jurisdictions.stream()
                        .anyMatch(here -> wanted.stream().anyMatch(w -> w.equals(here) || w.startsWith(here + "-")));
    }

    /** Whether it speaks on a page that is read in a profile; it does on one that is of no type. */
    boolean speaksOn(Optional<PageType> type, RuleContext.Profile profile) {
        return (pageTypes.isEmpty() || type.isEmpty() || pageTypes.contains(type.get()))
                && (profiles.isEmpty() || profiles.contains(profile));
    }

    /** Whether it was there in a month; a policy that pins none ("") takes all. */
    boolean isThereIn(String month) {
        return month.isEmpty() || since.compareTo(month) <= 0;
    }
}
