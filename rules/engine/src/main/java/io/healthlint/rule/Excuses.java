package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a rule does not apply, or where alone it does: contexts by name, and places that hold a given annotation. */
final class Excuses {

    private record Company(Selector selector, PlaceKind place) {}

    private final Set<UsedIn> contexts;
    private final List<Company> companies;

    private Excuses(Set<UsedIn> contexts, List<Company> companies) {
        this.contexts = contexts;
        this.companies = companies;
    }

    private static final String EXCEPT = "except";

    /** Reads {@code except: [question, {has: {kind: …}, place: sentence}]}. */
    static Excuses read(Settings options) {
        return read(options, EXCEPT);
    }

    /** The same, with contexts that excuse where the key is absent. */
    static Excuses read(Settings options, Set<UsedIn> otherwise) {
        Excuses stated = read(options, EXCEPT);
        return options.has(EXCEPT) ? stated : new Excuses(otherwise, List.of());
    }

    /** The same under another key. */
    static Excuses read(Settings options, String key) {
        Set<UsedIn> contexts = EnumSet.noneOf(UsedIn.class);
        List<Company> companies = new ArrayList<>();
        for (Settings item : options.mappings(key, "context")) {
            item.either(
                    "context",
                    context -> contexts.add(context.choice("context", UsedIn.class, UsedIn.QUESTION)),
                    company -> companies.add(new Company(
                            Selector.read(company, "has"),
                            company.choice("place", PlaceKind.class, PlaceKind.SENTENCE))));
        }
        return new Excuses(contexts, companies);
    }

    boolean isEmpty() {
        return contexts.isEmpty() && companies.isEmpty();
    }

    /** The excuses of one page. */
    OnPage on(AnnotatedDocument page, PageMap map) {
        return new OnPage(
                page,
                map,
                companies.stream()
                        .map(c -> new Candidates(c.selector().in(page)))
                        .toList());
    }

    /** Answers for the annotations of one page. */
    final class OnPage {

        private final AnnotatedDocument page;
        private final PageMap map;
        private final List<Candidates> candidates;

        private OnPage(AnnotatedDocument page, PageMap map, List<Candidates> candidates) {
            this.page = page;
            this.map = map;
            this.candidates = candidates;
        }

        /** Why the rule does not apply, if it does not. */
        Optional<String> reason(Annotation annotation) {
            for (UsedIn context : contexts) {
                if (context.holds(page.document(), annotation)) {
                    return Optional.of(Choices.name(context));
                }
            }
            for (int i = 0; i < companies.size(); i++) {
                Company company = companies.get(i);
                Candidates found = candidates.get(i);
                boolean there = company.place().ranges(map, annotation.at()).stream()
                        .anyMatch(r -> found.first(r, About.ANY, annotation).isPresent());
                if (there) {
                    return Optional.of(company.selector().kind() + " in " + Choices.name(company.place()));
                }
            }
            return Optional.empty();
        }
    }
}
