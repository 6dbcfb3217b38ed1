package io.healthlint.benchmark;

import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Related;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well the program's reading of labelled pages agrees with their labels: precision, recall and F1 of each row. A unit
 * counts as reported when an annotation or a finding of the row overlaps it; findings of evidenced claims count neither way.
 */
public final class Score {

    private static final List<String> LIMITS = List.of("evidence", "risk", "individual", "status");

    /** One row's counts. */
    private static final class Counts {
        private int right;
        private int reported;
        private int labelled;

        private void add(Set<Object> labels, Set<Object> reports) {
            labelled += labels.size();
            reported += reports.size();
            right += (int) reports.stream().filter(labels::contains).count();
        }

        private double precision() {
            return reported == 0 ? 1 : (double) right / reported;
        }

        private double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        private double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private final Map<String, Counts> rows = new LinkedHashMap<>();
    private int pages;
    private int units;

    /** Adds a page and what the program says of it. */
    public void add(LabelledPage page, PageResult result) {
        pages++;
        units += page.units().size();
        Predicate<Unit> evidenced = unit -> unit.claim() == 'E';
        row("claim", page, Unit::claims, u -> false, annotated(result, Score::isMade));
        row("asserted", page, u -> u.claim() == 'A', evidenced, annotated(result, Score::isAsserted));
        row(
                "uncovered",
                page,
                u -> u.claim() == 'A' && u.cover() == 'n',
                evidenced,
                found(result, "uncaveated-benefit"));
        row("caveat", page, Unit::limits, u -> false, annotated(result, Score::limits));
        row("regulatory", page, Unit::isRegulatory, u -> false, annotated(result, item -> item.kind()
                .equals("regulatory-statement")));
        row(
                "undated",
                page,
                u -> u.isRegulatory() && u.date() == 'u',
                u -> false,
                found(result, "undated-regulatory-statement"));
        row("absolute", page, u -> u.absolute() == 'O', u -> false, found(result, "absolute-claim", "hype"));
        Set<Object> missing = page.ind().equals("missing") ? Set.of(page.name()) : Set.of();
        Set<Object> flagged = found(result, "missing-ind-bla-context").isEmpty() ? Set.of() : Set.of(page.name());
        rows.computeIfAbsent("ind (pages)", r -> new Counts()).add(missing, flagged);
    }

    private void row(
            String name,
            LabelledPage page,
            Predicate<Unit> labelled,
            Predicate<Unit> ignored,
            List<Location> reported) {
        Set<Object> labels = new HashSet<>();
        Set<Object> reports = new HashSet<>();
        for (Unit unit : page.units()) {
            if (ignored.test(unit)) {
                continue;
            }
            if (labelled.test(unit)) {
                labels.add(unit);
            }
            if (reported.stream().anyMatch(l -> unit.overlaps(l.line(), l.column(), l.endLine(), l.endColumn()))) {
                reports.add(unit);
            }
        }
        rows.computeIfAbsent(name, r -> new Counts()).add(labels, reports);
    }

    private static List<Location> annotated(PageResult result, Predicate<InventoryItem> wanted) {
        return result.inventory().stream()
                .filter(wanted)
                .map(InventoryItem::location)
                .toList();
    }

    private static List<Location> found(PageResult result, String... rules) {
        List<Location> places = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (Stream.of(rules).anyMatch(finding.rule()::equals)) {
                places.add(finding.location());
                finding.related().stream().map(Related::location).forEach(places::add);
            }
        }
        return places;
    }

    private static boolean isMade(InventoryItem item) {
        return item.kind().equals("claim")
                && is(item, "effect", "benefit")
                && is(item, "polarity", "affirmed")
                && !is(item, "voice", "question");
    }

    private static boolean isAsserted(InventoryItem item) {
        return isMade(item) && is(item, "certainty", "asserted") && !is(item, "voice", "reported");
    }

    private static boolean limits(InventoryItem item) {
        return item.kind().equals("caveat") && LIMITS.contains(item.attributes().getOrDefault("caveat", ""));
    }

    private static boolean is(InventoryItem item, String attribute, String value) {
        return value.equals(item.attributes().get(attribute));
    }

    /** The table, as Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| what | precision | recall | F1 | labelled | reported |\n");
        table.append("| --- | --- | --- | --- | --- | --- |\n");
        rows.forEach((name, row) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.2f | %d | %d |%n",
                        name,
                        row.precision(),
                        row.recall(),
                        row.f1(),
                        row.labelled,
                        row.reported)
                .replace(System.lineSeparator(), "\n")));
        return table + "\n" + pages + " pages, " + units + " units.\n";
    }
}
