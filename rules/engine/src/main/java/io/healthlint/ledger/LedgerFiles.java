package io.healthlint.ledger;

import static io.healthlint.report.Json.Layout.INLINE;
import static io.healthlint.report.Json.Layout.LINES;

import io.healthlint.report.Csv;
import io.healthlint.report.Json;
import io.healthlint.report.Report;
import io.healthlint.settings.Choices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a ledger, and what changed since an earlier one, for programs and for spreadsheets. */
public final class LedgerFiles {

    /** Raised when a member changes its meaning or goes; new members do not raise it. */
    static final int FORMAT_VERSION = 1;

    static final String VERSION = "formatVersion";
    static final String ENTRIES = "entries";

    private static final String CHANGE = "change";
    private static final String WAS = "was";

    /** The columns that are numbers in JSON. */
    private static final Set<Column> NUMBERS = Set.of(Column.LINE, Column.COLUMN, Column.COVER_LINE, Column.AGE);

    private LedgerFiles() {}

    /** The ledger as JSON, an entry on a line; what is not known of an entry is absent. */
    public static void json(Ledger ledger, Appendable out) throws IOException {
        Json json = new Json(out).object(LINES);
        json.name(VERSION).value(FORMAT_VERSION);
        json.name("today").value(ledger.today().toString());
        json.name("notice").value(Report.NOTICE);
        json.name("totals").object(LINES);
        for (var by : Totals.of(ledger.entries()).by().entrySet()) {
            json.name(by.getKey().label()).object(LINES);
            for (Map.Entry<String, Map<Status, Integer>> one : by.getValue().entrySet()) {
                json.name(one.getKey()).object(INLINE);
                for (Map.Entry<Status, Integer> count : one.getValue().entrySet()) {
                    json.name(count.getKey().label()).value(count.getValue());
                }
                json.end();
            }
            json.end();
        }
        json.end().name(ENTRIES).array(LINES);
        for (Entry entry : ledger.entries()) {
            json.object(INLINE);
            values(json, entry.values());
            json.end();
        }
        json.end().end();
    }

    /** The ledger as CSV (RFC 4180) with a header. */
    public static void csv(Ledger ledger, Appendable out) throws IOException {
        Csv.line(columns(), out);
        for (Entry entry : ledger.entries()) {
            Csv.line(cells(entry), out);
        }
    }

    /** The changes as JSON, a change on a line. */
    public static void json(Changes changes, Appendable out) throws IOException {
        Json json = new Json(out).object(LINES);
        json.name(VERSION).value(FORMAT_VERSION);
        json.name("changes").array(LINES);
        for (Changes.Change change : changes.all()) {
            json.object(INLINE).name(CHANGE).value(Choices.name(change.kind()));
            values(json, change.entry().values());
            if (!change.was().isEmpty()) {
                json.name(WAS).object(INLINE);
                values(json, change.was());
                json.end();
            }
            json.end();
        }
        json.end().end();
    }

    /** The changes as CSV: the columns of a ledger, before them what became of the entry, and what was different. */
    public static void csv(Changes changes, Appendable out) throws IOException {
        List<String> header = new ArrayList<>(List.of(CHANGE, WAS));
        header.addAll(columns());
        Csv.line(header, out);
        for (Changes.Change change : changes.all()) {
            List<String> cells = new ArrayList<>(List.of(Choices.name(change.kind()), was(change)));
            cells.addAll(cells(change.entry()));
            Csv.line(cells, out);
        }
    }

    /** "certainty: hedged; status: covered". */
    static String was(Changes.Change change) {
        List<String> parts = new ArrayList<>();
        change.was().forEach((column, value) -> parts.add(column.label() + ": " + (value.isEmpty() ? "-" : value)));
        return String.join("; ", parts);
    }

    private static List<String> columns() {
        return Arrays.stream(Column.values()).map(Column::label).toList();
    }

    private static List<String> cells(Entry entry) {
        return Arrays.stream(Column.values()).map(entry::get).toList();
    }

    private static void values(Json json, Map<Column, String> values) throws IOException {
        for (Map.Entry<Column, String> value : values.entrySet()) {
            json.name(value.getKey().label());
            if (NUMBERS.contains(value.getKey())) {
                json.value(Integer.parseInt(value.getValue()));
            } else {
                json.value(value.getValue());
            }
        }
    }
}
