package io.healthlint.rule;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way of getting a fact wrong: words or an annotation, what must stand beside them, and what they are said of; also one side of
 * a contradiction.
 *
 * @param id unique in a policy; its lists of phrases begin with it
 * @param each what says it
 * @param about ids of the products of which it is wrong; of anything when it is empty
 * @param phrases its lists by id: what says it, what must stand beside it, what must not
 * @param within how far "beside" goes; the sentence, mostly
 */
record FactPattern(String id, Selector each, Set<String> about, Map<String, List<String>> phrases, PlaceKind within) {

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

    /** The places that hold the sentence itself, wherever it stands. */
    private static final Set<PlaceKind> OWN =
            EnumSet.of(PlaceKind.SENTENCE, PlaceKind.NEIGHBOUR, PlaceKind.BLOCK, PlaceKind.PAGE);

    FactPattern {
        about = Set.copyOf(about);
        phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
    }

    /**
     * Reads {@code {says: [unregulated], about: [exosomes], with: […], unless: […]}} or the same with an annotation instead
     * of words: {@code {kind: regulatory-statement, status: approved, polarity: affirmed, about: [exosomes]}}.
     *
     * @param id unique in a policy
     */
    static FactPattern read(Settings settings, String id) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        Selector each = settings.either("kind", Selector::read, one -> {
            one.require(SAYS, "Give words under 'says', or the kind of annotation that is wrong under 'kind'.");
            list(one, id, SAYS, phrases);
            return mentions(id, SAYS);
        });
        list(settings, id, WITH, phrases);
        list(settings, id, UNLESS, phrases);
        return new FactPattern(
                id,
                each,
                products(settings, "about"),
                phrases,
                settings.choice("within", PlaceKind.class, PlaceKind.SENTENCE));
    }

    /** Reads ids of products. */
    static Set<String> products(Settings settings, String key) {
        Set<String> products = new TreeSet<>();
        for (Located product : settings.located(key)) {
            settings.refer(key, product, PRODUCT);
            products.add(product.value());
        }
        return products;
    }

    private static void list(Settings settings, String id, String key, Map<String, List<String>> phrases) {
        settings.fill(key, "Write phrases, or leave it out.");
        List<String> words = settings.phrases(key);
        if (!words.isEmpty()) {
            phrases.put(name(id, key), words);
        }
    }

    /**
     * Something that a page says.
     *
     * @param annotation where
     * @param product id of the product that it is said of; "" where none is named
     */
    record Said(Annotation annotation, String product) {}

    /** What says it on a page, in reading order. */
    List<Said> in(AnnotatedDocument page, PageMap map, Candidates products) {
        List<Annotation> said = each.in(page);
        boolean needs = phrases.containsKey(name(id, WITH));
        Candidates needed = new Candidates(mentions(id, WITH).in(page));
        Candidates forbidden = new Candidates(mentions(id, UNLESS).in(page));
        return said.stream()
                .filter(a -> !needs || isBeside(needed, map, a))
                .filter(a -> !isBeside(forbidden, map, a))
                .map(a -> new Said(a, product(a, map, products)))
                .filter(s -> about.isEmpty() || about.contains(s.product()))
                .toList();
    }

    private boolean isBeside(Candidates candidates, PageMap map, Annotation annotation) {
        return within.ranges(map, annotation.at()).stream()
                .anyMatch(range -> !candidates.in(range).isEmpty());
    }

    /** Its list {@code unless} by the list of what says it, where an own word of what says it would stand beside it. */
    Map<String, String> unless() {
        String says = name(id, SAYS);
        String unless = name(id, UNLESS);
        boolean both = phrases.containsKey(says) && phrases.containsKey(unless);
        return both && OWN.contains(within) ? Map.of(says, unless) : Map.of();
    }

    static Range sentence(Annotation annotation) {
        Anchor at = annotation.at();
        return Range.sentences(at.block(), at.sentence(), at.sentence() + 1);
    }

    /** Of several products named in one place, one that the pattern is about counts before the others. */
    private String product(Annotation annotation, PageMap map, Candidates products) {
        String own = annotation.attributes().getOrDefault(PRODUCT, "");
        if (!own.isEmpty()) {
            return own;
        }
        for (PlaceKind place : NAMED) {
            for (Range range : place.ranges(map, annotation.at())) {
                List<String> named = products.in(range).stream()
                        .map(n -> n.attributes().getOrDefault(PRODUCT, ""))
                        .toList();
                if (!named.isEmpty()) {
                    return named.stream().filter(about::contains).findFirst().orElse(named.get(0));
                }
            }
        }
        return "";
    }

    private static String name(String id, String list) {
        return id + "/" + list;
    }

    /** The mentions of one of the pattern's lists. */
    private static Selector mentions(String id, String list) {
        return new Selector("phrase", Map.of("list", Set.of(name(id, list))));
    }
}
