package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for what an annotation needs in an ordered list of places. */
record RequireRule(
        RuleHeader header,
        Subject subject,
        Map<String, Need> needs,
        List<Spot> spots,
        Severities severities,
        Grouping grouping,
        Message message)
        implements Rule {

    @Override
    public String id() {
        return header.id();
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
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Optional<Met> met = Optional.empty();
            Severity severity = severities.of(page, annotation);
            for (Spot spot : spots) {
                Optional<Location> found =
                        spot.of().matches(annotation) ? search.in(spot, annotation) : Optional.empty();
                if (found.isPresent() && spot.satisfies(context.profile())) {
                    Location here = Findings.location(page, annotation);
                    met = Optional.of(new Met(id(), here, found.get(), spot.name()));
                    break;
                }
                if (found.isPresent()) {
                    severity = RuleHeader.milder(severity, spot.lowers().orElse(severity));
                }
            }
            if (met.isPresent()) {
                assessments.add(met.get());
            } else {
                faults.add(new Grouping.Fault(annotation, severity, message, Findings.values(page, annotation)));
            }
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
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
            List<Range> ranges = spot.kind().ranges(map, annotation.at());
            for (Map.Entry<String, Need> entry : needs.entrySet()) {
                if (spot.needs().contains(entry.getKey())) {
                    Optional<Location> found = entry.getValue().selector().isPresent()
                            ? annotation(spot, ranges, entry.getValue(), annotation)
                            : metadata(spot, entry.getValue());
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Location> annotation(Spot spot, List<Range> ranges, Need need, Annotation annotation) {
            Candidates found = candidates.computeIfAbsent(
                    need.name(),
                    name -> Candidates.of(
                            page, need.selector().map(s -> s.in(page)).orElse(List.of())));
            return ranges.stream()
                    .map(range -> found.first(range, spot.about(), annotation))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(by -> Findings.location(page, by));
        }

        private Optional<Location> metadata(Spot spot, Need need) {
            boolean there = spot.kind() == PlaceKind.FRONT_MATTER || spot.kind() == PlaceKind.PAGE;
            return there
                    ? page.document()
                            .metadata(need.keys())
                            .map(Metadata::keySpan)
                            .map(span -> Location.of(page.document().source(), span))
                    : Optional.empty();
        }
    }
}
