package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a rule looks at, on which pages, and what excuses it: the part that require, forbid and fresh have in common.
 *
 * @param each the annotations
 * @param also what more is looked at in a profile that asks for more
 * @param conditions which pages
 * @param onlyWhere which contexts an annotation must stand in; empty for any
 * @param excuses which contexts excuse an annotation
 * @param atLeast how many annotations a page must hold before the rule speaks
 */
record Subject(Selector each, List<Also> also, Conditions conditions, Excuses onlyWhere, Excuses excuses, int atLeast) {

    /** More annotations of the same kind, in some profiles only. */
    record Also(Set<RuleContext.Profile> in, Selector selector) {}

    /**
     * Lets a rule kind read its options, which depend on the kind of annotation under {@code each}; where nothing stands
     * there, a rule is about phrases.
     */
    static Rule byKind(Settings options, Function<Settings, Rule> reader) {
        return options.byWord("each.kind", AnnotationKinds.names(), "phrase", reader);
    }

    static Subject read(Settings options, Selector each) {
        List<Also> also = new ArrayList<>();
        for (Settings more : options.mappings("also-each")) {
            more.require("in", "Name the profiles: in: strict.");
            also.add(new Also(more.choices("in", RuleContext.Profile.class), Selector.attributes(each.kind(), more)));
        }
        return new Subject(
                each,
                also,
                Conditions.read(options),
                Excuses.read(options, "only-where"),
                Excuses.read(options),
                options.number("at-least", 1));
    }

    /** The annotations that it looks at, in reading order. */
    List<Annotation> in(AnnotatedDocument page, RuleContext context) {
        List<Selector> more = also.stream()
                .filter(a -> a.in().contains(context.profile()))
                .map(Also::selector)
                .toList();
        return more.isEmpty()
                ? each.in(page)
                : page.ofKind(each.kind()).stream()
                        .filter(a -> each.matches(a) || more.stream().anyMatch(s -> s.matches(a)))
                        .toList();
    }

    /** Why a rule says nothing of annotations of its kind: what does not fit, the page, the context. */
    List<Excused> passedOver(String rule, AnnotatedDocument page, RuleContext context) {
        List<Annotation> looked = in(page, context);
        Set<Annotation> fits = new HashSet<>(looked);
        Optional<String> silent = silent(page, looked);
        Excuses.OnPage there = onlyWhere.on(page, new PageMap(page.document()));
        List<Excused> passedOver = new ArrayList<>();
        // Of phrases, each rule has its own.
        List<Annotation> all = each.kind().equals("phrase") ? looked : page.ofKind(each.kind());
        for (Annotation annotation : all) {
            Optional<String> reason = fits.contains(annotation) ? silent : Optional.of(each.difference(annotation));
            if (reason.isEmpty()
                    && !onlyWhere.isEmpty()
                    && there.reason(annotation).isEmpty()) {
                reason = Optional.of("it does not stand where the rule looks");
            }
            reason.ifPresent(r -> passedOver.add(new Excused(rule, Findings.location(page, annotation), r)));
        }
        return passedOver;
    }

    private Optional<String> silent(AnnotatedDocument page, List<Annotation> looked) {
        if (looked.size() < atLeast) {
            return Optional.of("the page has " + looked.size() + " such, and the rule speaks from " + atLeast + " on");
        }
        return conditions.hold(page) ? Optional.empty() : Optional.of("the page is not one that the rule is for");
    }

    /** The names that a message about such an annotation may use as placeholders. */
    static Set<String> fillers(String kind, String... more) {
        Set<String> names = new LinkedHashSet<>(List.of("text", "count"));
        names.addAll(AnnotationKinds.attributes(kind).keySet());
        names.addAll(List.of(more));
        return names;
    }

    /**
     * The annotations that the rule has to judge; those that are excused go to the assessments.
     *
     * @param annotations those that are looked at, in reading order
     */
    List<Annotation> judged(
            String rule,
            AnnotatedDocument page,
            PageMap map,
            List<Annotation> annotations,
            List<Assessment> assessments) {
        if (annotations.size() < atLeast || !conditions.hold(page)) {
            return List.of();
        }
        Excuses.OnPage here = excuses.on(page, map);
        Excuses.OnPage there = onlyWhere.on(page, map);
        return annotations.stream()
                .filter(annotation ->
                        onlyWhere.isEmpty() || there.reason(annotation).isPresent())
                .filter(annotation -> {
                    Optional<String> reason = here.reason(annotation);
                    reason.ifPresent(r -> assessments.add(new Excused(rule, Findings.location(page, annotation), r)));
                    return reason.isEmpty();
                })
                .toList();
    }
}
