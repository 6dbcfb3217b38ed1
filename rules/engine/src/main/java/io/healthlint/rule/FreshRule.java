package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.DateMention;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
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

/** Counts the age of the nearest date of each annotation; without a date it says nothing. */
record FreshRule(
        RuleHeader header,
        Subject subject,
        Selector dates,
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
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> all = subject.each().in(page);
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

    private Optional<Grouping.Fault> fault(AnnotatedDocument page, Annotation annotation, Dated date, LocalDate today) {
        Severity severity = severities.of(annotation);
        if (date.from().isAfter(today)) {
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
            LocalDate today,
            Severity severity,
            Message message) {
        Map<String, String> values = new LinkedHashMap<>(Findings.values(page, annotation));
        values.put("date", date.to().toString());
        values.put("age", date.to().isAfter(today) ? "" : Ages.words(date.to(), today));
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
        private final Candidates candidates;
        private final Map<Range, Optional<DateMention>> latest = new HashMap<>();

        Search(AnnotatedDocument page, PageMap map) {
            this.page = page;
            this.map = map;
            this.candidates = new Candidates(dates.in(page));
        }

        Optional<Dated> date(Annotation annotation) {
            for (Spot spot : spots) {
                for (Range range : spot.kind().ranges(map, annotation.at())) {
                    Optional<DateMention> found = latest.computeIfAbsent(range, this::latest);
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

        private Optional<DateMention> latest(Range range) {
            return candidates.in(range).stream()
                    .filter(DateMention.class::isInstance)
                    .map(DateMention.class::cast)
                    .max(Comparator.comparing(DateMention::to));
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
