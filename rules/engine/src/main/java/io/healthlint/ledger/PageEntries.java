package io.healthlint.ledger;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Fingerprint;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Judged;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one page; used once. */
final class PageEntries {

    static final String CLAIM = "claim";
    static final String STATEMENT = "regulatory-statement";

    private static final String SEPARATOR = " > ";

    /** The columns that are attributes of the same name. */
    private static final Set<Column> ATTRIBUTES = EnumSet.of(
            Column.TIER,
            Column.EFFECT,
            Column.RELATION,
            Column.CERTAINTY,
            Column.POLARITY,
            Column.VOICE,
            Column.INTERVENTION,
            Column.PRODUCT,
            Column.TARGET,
            Column.EVIDENCE,
            Column.REPORTER,
            Column.AGENCY,
            Column.SUBJECT);

    /** A finding at one place. */
    private record Fault(Finding finding, Judged judged) {}

    private final PageResult page;
    private final Demands demands;
    private final LocalDate today;
    private final Map<Location, List<Met>> met = new HashMap<>();
    private final Map<Location, Excused> excused = new HashMap<>();
    private final Map<Location, List<Fault>> faults = new HashMap<>();
    private final Map<Location, InventoryItem> covers = new HashMap<>();
    private final Map<Integer, Set<String>> citations = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    PageEntries(PageResult page, List<Judged> judged, Demands demands, LocalDate today) {
        this.page = page;
        this.demands = demands;
        this.today = today;
        for (Assessment one : page.assessments()) {
            if (one instanceof Met m && isDemand(m.rule())) {
                met.computeIfAbsent(m.location(), l -> new ArrayList<>()).add(m);
            } else if (one instanceof Excused e && isDemand(e.rule())) {
                excused.putIfAbsent(e.location(), e);
            }
        }
        for (Judged one : judged) {
            if (isDemand(one.finding().rule())) {
                one.finding().places().forEach(place -> faults.computeIfAbsent(place.location(), l -> new ArrayList<>())
                        .add(new Fault(place, one)));
            }
        }
        for (InventoryItem item : page.inventory()) {
            if (item.kind().equals("citation")) {
                citations
                        .computeIfAbsent(item.block(), b -> new LinkedHashSet<>())
                        .add(source(item));
            } else if (item.kind().equals("caveat") || item.kind().equals("date")) {
                covers.put(item.location(), item);
            } else {
                // A hedged or denied claim can limit another one.
                covers.putIfAbsent(item.location(), item);
            }
        }
    }

    private boolean isDemand(String rule) {
        return demands.cover().contains(rule) || demands.date().contains(rule);
    }

    /** In reading order. */
    List<Entry> all() {
        return page.inventory().stream()
                .filter(item -> item.kind().equals(CLAIM) || item.kind().equals(STATEMENT))
                .map(this::entry)
                .toList();
    }

    private Entry entry(InventoryItem item) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.ID, id(item));
        values.put(Column.KIND, item.kind());
        values.put(Column.PAGE, page.path());
        values.put(Column.LINE, Integer.toString(item.location().line()));
        values.put(Column.COLUMN, Integer.toString(item.location().column()));
        values.put(Column.HEADING, String.join(SEPARATOR, item.headings()));
        values.put(Column.WORDS, item.text());
        values.put(Column.SENTENCE, item.sentence());
        ATTRIBUTES.forEach(column -> values.put(column, item.attributes().getOrDefault(column.label(), "")));
        if (item.kind().equals(STATEMENT)) {
            values.put(Column.ACT, item.attributes().getOrDefault("status", ""));
        }
        // "none" says the same as nothing, and an absent value reads better in a table.
        values.values().removeIf("none"::equals);
        values.put(Column.CITATIONS, String.join("; ", citations.getOrDefault(item.block(), Set.of())));
        values.put(Column.REVIEWER, page.reviewer());
        status(item, values);
        return new Entry(values);
    }

    /** The words alone name an entry on its page; the second of the same words bears a number. */
    private String id(InventoryItem item) {
        String id = Fingerprint.of(item.kind(), List.of(page.path()), item.text());
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    private void status(InventoryItem item, Map<Column, String> values) {
        boolean claim = item.kind().equals(CLAIM);
        Set<String> rules = claim ? demands.cover() : demands.date();
        Optional<Met> by = met.getOrDefault(item.location(), List.of()).stream()
                .filter(m -> rules.contains(m.rule()))
                .findFirst();
        by.ifPresent(m -> cover(m, values));
        Optional<Fault> fault = faults.getOrDefault(item.location(), List.of()).stream()
                .filter(f -> rules.contains(f.finding().rule()))
                // An info about a statement that has its date announces its age.
                .filter(f -> by.isEmpty() || f.finding().severity() != Severity.INFO)
                .findFirst();
        Excused excuse = excused.get(item.location());
        Status status;
        if (fault.isPresent()) {
            Judged judged = fault.get().judged();
            status = switch (judged.disposition()) {
                case SUPPRESSED -> Status.SUPPRESSED;
                case WAIVED -> Status.WAIVED;
                default -> failed(claim, by.isPresent());
            };
            values.put(Column.NOTE, judged.reason());
        } else if (by.isPresent()) {
            status = claim ? Status.COVERED : Status.DATED;
        } else if (excuse != null) {
            status = Status.EXCUSED;
            values.put(Column.NOTE, excuse.reason());
        } else {
            status = Status.UNASKED;
        }
        values.put(Column.STATUS, status.label());
    }

    private static Status failed(boolean claim, boolean dated) {
        if (claim) {
            return Status.UNCOVERED;
        }
        return dated ? Status.STALE : Status.UNDATED;
    }

    private void cover(Met by, Map<Column, String> values) {
        values.put(Column.COVER_PLACE, by.place());
        values.put(Column.COVER_LINE, Integer.toString(by.by().line()));
        InventoryItem cover = covers.get(by.by());
        if (cover == null) {
            return;
        }
        values.put(Column.COVER, cover.text());
        if (cover.kind().equals("date")) {
            LocalDate day = LocalDate.parse(cover.attributes().getOrDefault("to", ""));
            values.put(Column.DATE, day.toString());
            values.put(Column.AGE, Long.toString(ChronoUnit.DAYS.between(day, today)));
        }
    }

    private static String source(InventoryItem citation) {
        String target = citation.attributes().getOrDefault("target", "");
        return target.isEmpty() ? citation.text() : target;
    }
}
