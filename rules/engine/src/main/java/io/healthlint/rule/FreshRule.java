package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.DateMention;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the age of the nearest date of each annotation; without a date it says nothing. */
record FreshRule(
        RuleHeader header,
        Subject subject,
        Map<String, Selector> dates,
        List<Spot> spots,
        List<String> pageDate,
        List<Limit> limits,
        Optional<Period> warnBefore,
        Severities severities,
        Grouping grouping,
        Messages messages)
        implements Rule {

    /** How old the date of some annotations may be; the first that fits counts. */
    record Limit(Selector selector, Period period) {}

    /** What to say of a date that is too old, soon too old, and still to come; the latter two only where given. */
    record Messages(Message old, Optional<Message> soon, Optional<Message> future) {}

    private record Dated(LocalDate from, LocalDate to, Location at, String place) {}

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Set<String> demands(String kind) {
        return subject.each().kind().equals(kind) ? Set.of("date") : Set.of();
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
        List<Grouping.Fault> faults = new ArrayList<>();
        PageMap map = new PageMap(page.document());
        Search search = new Search(page, map);
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Optional<Dated> date = search.date(annotation);
            if (date.isPresent()) {
                Optional<Grouping.Fault> fault = fault(page, annotation, date.get(), context.today());
                fault.ifPresent(faults::add);
                if (fault.isEmpty()) {
                    Location here = Findings.location(page, annotation);
                    assessments.add(
                            new Met(id(), here, date.get().at(), date.get().place()));
                }
            }
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
    }

    private Optional<Grouping.Fault> fault(AnnotatedDocument page, Annotation annotation, Dated date, Today today) {
        Severity severity = severities.of(page, annotation);
        if (today.isBefore(date.from())) {
            return messages.future().map(m -> fault(page, annotation, date, today, severity, m));
        }
        Optional<Period> limit = limits.stream()
                .filter(l -> l.selector().matches(annotation))
                .map(Limit::period)
                .findFirst();
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = date.to().plus(limit.get());
        if (today.isAfter(last)) {
            return Optional.of(fault(page, annotation, date, today, severity, messages.old()));
        }
        boolean soon = warnBefore.isPresent() && today.isAfter(last.minus(warnBefore.get()));
        return soon
                ? messages.soon().map(m -> fault(page, annotation, date, today, Severity.INFO, m))
                : Optional.empty();
    }

    private Grouping.Fault fault(
            AnnotatedDocument page,
            Annotation annotation,
            Dated date,
            Today today,
            Severity severity,
            Message message) {
        Map<String, String> values = new LinkedHashMap<>(Findings.values(page, annotation));
        values.put("date", date.to().toString());
        values.put("age", today.isBefore(date.to()) ? "" : today.age(date.to()));
        limits.stream()
                .filter(l -> l.selector().matches(annotation))
                .findFirst()
                .ifPresent(l -> values.put("max-age", Ages.words(l.period())));
        return new Grouping.Fault(annotation, severity, message, values);
    }

    /** Finds the nearest date on one page; a part of a page is searched once. */
    private final class Search {

        private final AnnotatedDocument page;
        private final PageMap map;
        private final List<Annotation> all;
        private final Map<Set<String>, Candidates> candidates = new HashMap<>();
        private final Map<Part, Optional<DateMention>> latest = new HashMap<>();

        private record Part(Range range, Set<String> dates) {}

        Search(AnnotatedDocument page, PageMap map) {
            this.page = page;
            this.map = map;
            this.all = page.ofKind("date");
        }

        Optional<Dated> date(Annotation annotation) {
            for (Spot spot : spots) {
                if (!spot.of().matches(annotation)) {
                    continue;
                }
                for (Range range : spot.kind().ranges(map, annotation.at())) {
                    Optional<DateMention> found = spot.kind() == PlaceKind.BEFORE
                            ? last(new Part(range, spot.needs()))
                            : latest.computeIfAbsent(new Part(range, spot.needs()), this::latest);
                    if (found.isPresent()) {
                        DateMention date = found.get();
                        return Optional.of(
                                new Dated(date.from(), date.to(), Findings.location(page, date), spot.name()));
                    }
                }
                if (spot.kind() == PlaceKind.FRONT_MATTER) {
                    Optional<Dated> found = pageDate();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }

        /** The last in reading order: what goes on with an act goes on with the one told last. */
        private Optional<DateMention> last(Part part) {
            List<Annotation> dates = in(part);
            return dates.isEmpty() || !(dates.get(dates.size() - 1) instanceof DateMention date)
                    ? Optional.empty()
                    : Optional.of(date);
        }

        private List<Annotation> in(Part part) {
            return candidates.computeIfAbsent(part.dates(), this::counting).in(part.range());
        }

        private Optional<DateMention> latest(Part part) {
            return in(part).stream()
                    .filter(DateMention.class::isInstance)
                    .map(DateMention.class::cast)
                    .max(Comparator.comparing(DateMention::to));
        }

        private Candidates counting(Set<String> names) {
            return new Candidates(all.stream()
                    .filter(date -> names.stream().map(dates::get).anyMatch(d -> d != null && d.matches(date)))
                    .toList());
        }

        private Optional<Dated> pageDate() {
            Optional<Metadata> entry = page.document().metadata(pageDate);
            return entry.flatMap(e -> FrontMatterDates.parse(e.values().get(0)))
                    .map(day -> new Dated(
                            day,
                            day,
                            Location.of(
                                    page.document().source(),
                                    entry.orElseThrow().valueSpan()),
                            "front-matter"));
        }
    }
}
