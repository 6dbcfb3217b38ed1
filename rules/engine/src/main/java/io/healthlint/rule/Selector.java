package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Annotations of one kind with some attributes.
 *
 * @param kind "claim"
 * @param wanted the values that will do, by attribute; an attribute that is not named may be anything
 */
record Selector(String kind, Map<String, Set<String>> wanted) {

    /** As a value: anything but nothing. */
    private static final String SOMETHING = "*";

    /** Reads {@code {kind: claim, effect: benefit, voice: [own, testimonial], target: "*"}}; {@code *} stands for any text. */
    static Selector read(Settings settings) {
        return settings.byWord("kind", AnnotationKinds.names(), "", one -> {
            String kind = one.word("kind", AnnotationKinds.names());
            if (kind.isEmpty()) {
                one.keys().forEach(one::has);
            }
            return attributes(kind, one);
        });
    }

    /** Reads the selector under a key that must be there. */
    static Selector read(Settings settings, String key) {
        settings.require(key);
        return settings.has(key) ? read(settings.mapping(key)) : new Selector("", Map.of());
    }

    /** Reads the attributes of a kind that is known already. */
    static Selector attributes(String kind, Settings settings) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        AnnotationKinds.attributes(kind).forEach((attribute, allowed) -> {
            Set<String> set = new TreeSet<>();
            for (Located value : settings.located(attribute, allowed)) {
                set.add(value.value().toLowerCase(Locale.ROOT));
                if (AnnotationKinds.isDefined(attribute) && !value.value().equals(SOMETHING)) {
                    settings.refer(attribute, value, attribute);
                }
            }
            if (!set.isEmpty()) {
                wanted.put(attribute, set);
            }
        });
        return new Selector(kind, wanted);
    }

    /** What of an annotation of its kind does not fit: "certainty is hedged, not asserted"; "" where all does. */
    String difference(Annotation annotation) {
        Map<String, String> attributes = annotation.attributes();
        for (Map.Entry<String, Set<String>> entry : wanted.entrySet()) {
            if (!fits(annotation, attributes, entry.getKey(), entry.getValue())) {
                Set<String> values = values(annotation, attributes, entry.getKey());
                String is = String.join(", ", new TreeSet<>(values));
                String wants = entry.getValue().contains(SOMETHING) ? "named" : String.join(" or ", entry.getValue());
                return entry.getKey() + " is " + (is.isEmpty() ? "not said" : is) + ", not " + wants;
            }
        }
        return "";
    }

    boolean matches(Annotation annotation) {
        if (!annotation.kind().equals(kind)) {
            return false;
        }
        if (wanted.isEmpty()) {
            return true;
        }
        Map<String, String> attributes = annotation.attributes();
        for (Map.Entry<String, Set<String>> entry : wanted.entrySet()) {
            if (!fits(annotation, attributes, entry.getKey(), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> values(Annotation annotation, Map<String, String> attributes, String attribute) {
        String one = attributes.getOrDefault(attribute, "").toLowerCase(Locale.ROOT);
        return annotation.sets().getOrDefault(attribute, Set.of(one));
    }

    private static boolean fits(
            Annotation annotation, Map<String, String> attributes, String attribute, Set<String> wanted) {
        Set<String> values = values(annotation, attributes, attribute);
        return wanted.contains(SOMETHING)
                ? values.stream().anyMatch(value -> !value.isEmpty())
                : values.stream().anyMatch(wanted::contains);
    }

    /** All of a page, in reading order. */
    List<Annotation> in(AnnotatedDocument page) {
        Set<String> lists = kind.equals("phrase") ? wanted.getOrDefault("list", Set.of()) : Set.of();
        List<Annotation> all = lists.size() == 1 ? page.ofList(lists.iterator().next()) : page.ofKind(kind);
        return all.isEmpty() ? all : all.stream().filter(this::matches).toList();
    }
}
