package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Choices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what an annotation needs in an ordered list of places. */
record RequireRule(
        RuleHeader header,
        Subject subject,
        Map<String, Need> needs,
        List<Spot> spots,
        Optional<Weighing> weighing,
        Severities severities,
        Grouping grouping,
        Message message)
        implements Rule {

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Set<String> demands(String kind) {
        return subject.each().kind().equals(kind)
                ? needs.values().stream()
                        .flatMap(need -> need.selector().stream())
                        .map(Selector::kind)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    public List<Excused> passedOver(AnnotatedDocument page, RuleContext context) {
        return subject.passedOver(id(), page, context);
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> all = subject.in(page, context);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Assessment> assessments = new ArrayList<>();
        PageMap map = new PageMap(page.document());
        Search search = new Search(page, map);
        List<Grouping.Fault> faults = new ArrayList<>();
        Optional<Weighing> weighs = weighing.filter(w -> w.in().contains(context.profile()));
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Verdict verdict = verdict(search, annotation, context.profile());
            if (weighs.isPresent()) {
                verdict = weighed(weighs.get(), search, annotation, verdict);
            }
            if (verdict.met().isPresent()) {
                assessments.add(verdict.met().get());
            } else {
                Map<String, String> values = Findings.values(page, annotation);
                values.putAll(verdict.values());
                faults.add(new Grouping.Fault(annotation, verdict.severity(), verdict.message(), values));
            }
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
    }

    /** What is to be said of an annotation, where its demand is not met. */
    private record Verdict(Optional<Met> met, Severity severity, Message message, Map<String, String> values) {}

    private Verdict verdict(Search search, Annotation annotation, RuleContext.Profile profile) {
        Severity severity = severities.of(search.page, annotation);
        for (Spot spot : spots) {
            Optional<Location> found = spot.of().matches(annotation) ? search.in(spot, annotation) : Optional.empty();
            if (found.isPresent() && spot.satisfies(profile)) {
                return new Verdict(
                        Optional.of(search.met(annotation, found.get(), spot.name())), severity, message, Map.of());
            }
            if (found.isPresent()) {
                severity = RuleHeader.milder(severity, spot.lowers().orElse(severity));
            }
        }
        return new Verdict(Optional.empty(), severity, message, Map.of());
    }

    /** The verdict of a profile that weighs: one need near by is a beginning, not enough. */
    private Verdict weighed(Weighing weighing, Search search, Annotation annotation, Verdict plain) {
        Severity severity = severities.of(search.page, annotation);
        for (Need need : weighing.alone()) {
            Optional<Met> met = search.near(weighing, need, annotation);
            if (met.isPresent()) {
                return new Verdict(met, severity, message, Map.of());
            }
        }
        Optional<Integer> needed = weighing.needed(annotation);
        if (needed.isEmpty()) {
            return new Verdict(Optional.empty(), severity, weighing.never(), Map.of());
        }
        int points = 0;
        Optional<Met> first = Optional.empty();
        for (Map.Entry<Need, Integer> count : weighing.points().entrySet()) {
            Optional<Met> met = search.near(weighing, count.getKey(), annotation);
            points += met.isPresent() ? count.getValue() : 0;
            first = first.or(() -> met);
        }
        if (points >= needed.get()) {
            return new Verdict(first, severity, message, Map.of());
        }
        return points == 0 && plain.met().isEmpty()
                ? plain
                : new Verdict(
                        Optional.empty(),
                        RuleHeader.milder(severity, weighing.lowers()),
                        weighing.message(),
                        Map.of("points", Integer.toString(points), "needed", Integer.toString(needed.get())));
    }

    /** Finds needs on one page; what fills a need is collected when it is first asked for. */
    private final class Search {

        private final AnnotatedDocument page;
        private final PageMap map;
        private final Map<String, Candidates> candidates = new LinkedHashMap<>();

        Search(AnnotatedDocument page, PageMap map) {
            this.page = page;
            this.map = map;
        }

        /** Where something that counts in a place stands. */
        Optional<Location> in(Spot spot, Annotation annotation) {
            for (Map.Entry<String, Need> entry : needs.entrySet()) {
                if (spot.needs().contains(entry.getKey())) {
                    Optional<Location> found = in(spot.kind(), spot.about(), entry.getValue(), annotation);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Location> in(PlaceKind place, About about, Need need, Annotation annotation) {
            return need.selector().isPresent()
                    ? annotation(place.ranges(map, annotation.at()), about, need, annotation)
                    : metadata(place, need);
        }

        /** Where a need is filled by the annotation itself, or stands in one of the places that are weighed. */
        Optional<Met> near(Weighing weighing, Need need, Annotation annotation) {
            if (need.selector().filter(s -> s.matches(annotation)).isPresent()) {
                return Optional.of(met(annotation, Findings.location(page, annotation), "sentence"));
            }
            return weighing.places().stream()
                    .map(place -> in(place, About.ANY, need, annotation)
                            .map(found -> met(annotation, found, Choices.name(place))))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        Met met(Annotation annotation, Location by, String place) {
            return new Met(id(), Findings.location(page, annotation), by, place);
        }

        private Optional<Location> annotation(List<Range> ranges, About about, Need need, Annotation annotation) {
            Candidates found = candidates.computeIfAbsent(
                    need.name(),
                    name -> Candidates.of(
                            page, need.selector().map(s -> s.in(page)).orElse(List.of())));
            return ranges.stream()
                    .map(range -> found.first(range, about, annotation))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(by -> Findings.location(page, by));
        }

        private Optional<Location> metadata(PlaceKind place, Need need) {
            boolean there = place == PlaceKind.FRONT_MATTER || place == PlaceKind.PAGE;
            return there
                    ? page.document()
                            .metadata(need.keys())
                            .map(Metadata::keySpan)
                            .map(span -> Location.of(page.document().source(), span))
                    : Optional.empty();
        }
    }
}
