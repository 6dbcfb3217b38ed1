package io.healthlint.ledger;

import io.healthlint.report.Cells;
import io.healthlint.report.Report;
import io.healthlint.report.Style;
import io.healthlint.report.Style.Role;
import io.healthlint.settings.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A ledger and its changes for people: the totals, and what a reviewer has to look at. */
public final class LedgerText {

    /** The files hold all. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_CHANGES = 50;
    private static final int MOST_WORDS = 70;

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private LedgerText(Style style) {
        this.style = style;
    }

    /** The totals of a ledger. */
    public static String totals(Ledger ledger, Style style) {
        LedgerText text = new LedgerText(style);
        Totals.of(ledger.entries()).by().forEach(text::totals);
        text.lines.add(style.paint(Role.FAINT, Report.NOTICE));
        return String.join("\n", text.lines);
    }

    /** The changes, those of one page together. */
    public static String changes(Changes changes, Style style) {
        LedgerText text = new LedgerText(style);
        text.lines.add(style.paint(
                Role.STRONG,
                String.format(
                        Locale.ROOT,
                        "since the earlier ledger: %,d new, %,d changed, %,d gone",
                        changes.count(Changes.Kind.NEW),
                        changes.count(Changes.Kind.CHANGED),
                        changes.count(Changes.Kind.GONE))));
        changes.all().stream().limit(MOST_CHANGES).forEach(text::change);
        int more = changes.all().size() - MOST_CHANGES;
        if (more > 0) {
            text.lines.add(String.format(Locale.ROOT, "  … and %,d more", more));
        }
        return String.join("\n", text.lines);
    }

    private void totals(Totals.By what, SortedMap<String, Map<Status, Integer>> counts) {
        boolean nothing = counts.keySet().stream().allMatch(String::isEmpty);
        if (nothing) {
            return;
        }
        lines.add(style.paint(Role.STRONG, "by " + what.label()));
        List<Map.Entry<String, Map<Status, Integer>>> most = counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(sum(b.getValue()), sum(a.getValue())))
                .limit(MOST_ROWS)
                .toList();
        int width =
                most.stream().mapToInt(row -> name(row.getKey()).length()).max().orElse(0);
        for (Map.Entry<String, Map<Status, Integer>> row : most) {
            String name = name(row.getKey());
            lines.add(String.format(
                    Locale.ROOT,
                    "  %s%s %,7d  %s",
                    name,
                    " ".repeat(width - name.length()),
                    sum(row.getValue()),
                    statuses(row.getValue())));
        }
        if (counts.size() > MOST_ROWS) {
            lines.add(String.format(Locale.ROOT, "  … and %,d more", counts.size() - MOST_ROWS));
        }
    }

    private static String name(String value) {
        return value.isEmpty() ? "-" : Cells.visible(value);
    }

    private static int sum(Map<Status, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String statuses(Map<Status, Integer> counts) {
        return counts.entrySet().stream()
                .map(count ->
                        String.format(Locale.ROOT, "%s %,d", count.getKey().label(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void change(Changes.Change change) {
        Entry entry = change.entry();
        Role role = change.kind() == Changes.Kind.NEW ? Role.WARNING : Role.FAINT;
        lines.add("  " + style.paint(role, Choices.name(change.kind())) + "  " + Cells.visible(entry.get(Column.PAGE))
                + ":" + entry.get(Column.LINE) + "  “" + shortened(entry.get(Column.WORDS)) + "”  "
                + entry.get(Column.STATUS));
        if (!change.was().isEmpty()) {
            lines.add("      was " + Cells.visible(LedgerFiles.was(change)));
        }
    }

    private static String shortened(String words) {
        String visible = Cells.visible(words);
        int end = visible.offsetByCodePoints(0, Math.min(MOST_WORDS, visible.codePointCount(0, visible.length())));
        return end < visible.length() ? visible.substring(0, end) + "…" : visible;
    }
}
