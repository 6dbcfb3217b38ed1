package io.healthlint.rule;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.settings.Form;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One way of getting a fact wrong: words or an annotation, what must stand beside them, and what they are said of.
 *
 * @param id unique in a policy; its lists of phrases begin with it
 * @param each what says it
 * @param about ids of the products of which it is wrong; of anything when it is empty
 * @param phrases its lists by id: what says it, what must stand in the same sentence, what must not
 */
record FactPattern(String id, Selector each, Set<String> about, Map<String, List<String>> phrases) {

    private static final String SAYS = "says";
    private static final String WITH = "with";
    private static final String UNLESS = "unless";

    private static final String PRODUCT = "product";

    /** Where the product is named of which something is said: the first of these places that names any decides. */
    private static final List<PlaceKind> NAMED = List.of(
            PlaceKind.SENTENCE,
            PlaceKind.BEFORE,
            PlaceKind.LEAD_IN,
            PlaceKind.TABLE_ROW,
            PlaceKind.TABLE_HEADER,
            PlaceKind.HEADING);

    FactPattern {
        about = Set.copyOf(about);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /**
     * Reads {@code {says: [unregulated], about: [exosomes], with: […], unless: […]}} or the same with an annotation instead
     * of words: {@code {kind: regulatory-statement, status: approved, polarity: affirmed, about: [exosomes]}}.
     *
     * @param id unique in a policy
     * @param phraseFault what is wrong with the writing of a phrase, if anything
     */
    static FactPattern read(Settings settings, String id, Function<String, Optional<String>> phraseFault) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        Selector each = settings.either("kind", Selector::read, one -> {
            one.require(SAYS, "Give words under 'says', or the kind of annotation that is wrong under 'kind'.");
            list(one, id, SAYS, phraseFault, phrases);
            return mentions(id, SAYS);
        });
        list(settings, id, WITH, phraseFault, phrases);
        list(settings, id, UNLESS, phraseFault, phrases);
        return new FactPattern(id, each, new TreeSet<>(settings.strings("about")), phrases);
    }

    private static void list(
            Settings settings,
            String id,
            String key,
            Function<String, Optional<String>> phraseFault,
            Map<String, List<String>> phrases) {
        settings.fill(key, "Write phrases, or leave it out.");
        List<String> words = new ArrayList<>();
        for (Located phrase : settings.located(key, Form.NOT_BLANK)) {
            phraseFault
                    .apply(phrase.value())
                    .ifPresent(
                            fault -> settings.errorIn(key, phrase.span(), fault, "Write choices as (one|two) words."));
            words.add(phrase.value());
        }
        if (!words.isEmpty()) {
            phrases.put(name(id, key), words);
        }
    }

    /** What says it wrongly on a page, in reading order. */
    List<Annotation> in(AnnotatedDocument page, PageMap map, Candidates products) {
        List<Annotation> said = each.in(page);
        boolean needs = phrases.containsKey(name(id, WITH));
        Candidates needed = new Candidates(mentions(id, WITH).in(page));
        Candidates forbidden = new Candidates(mentions(id, UNLESS).in(page));
        return said.stream()
                .filter(a -> !needs || !needed.in(sentence(a)).isEmpty())
                .filter(a -> forbidden.in(sentence(a)).isEmpty())
                .filter(a -> isAbout(a, map, products))
                .toList();
    }

    private static Range sentence(Annotation annotation) {
        Anchor at = annotation.at();
        return Range.sentences(at.block(), at.sentence(), at.sentence() + 1);
    }

    private boolean isAbout(Annotation annotation, PageMap map, Candidates products) {
        if (about.isEmpty()) {
            return true;
        }
        String own = annotation.attributes().getOrDefault(PRODUCT, "");
        if (!own.isEmpty()) {
            return about.contains(own);
        }
        for (PlaceKind place : NAMED) {
            for (Range range : place.ranges(map, annotation.at())) {
                List<Annotation> named = products.in(range);
                if (!named.isEmpty()) {
                    return named.stream()
                            .anyMatch(n -> about.contains(n.attributes().getOrDefault(PRODUCT, "")));
                }
            }
        }
        return false;
    }

    private static String name(String id, String list) {
        return id + "/" + list;
    }

    /** The mentions of one of the pattern's lists. */
    private static Selector mentions(String id, String list) {
        return new Selector("phrase", Map.of("list", Set.of(name(id, list))));
    }
}
