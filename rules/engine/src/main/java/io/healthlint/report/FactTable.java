package io.healthlint.report;

import static io.healthlint.report.Json.Layout.INLINE;
import static io.healthlint.report.Json.Layout.LINES;

import io.healthlint.report.Style.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The registry of facts as a table: for the console, as CSV (RFC 4180) and as JSON.
 *
 * @param today the day by which a fact is outdated or not
 * @param rows the facts, in the order in which they are shown
 */
public record FactTable(LocalDate today, List<Row> rows) {

    private static final int WIDTH = 100;

    private static final List<String> COLUMNS = List.of(
            "id",
            "statement",
            "source",
            "checked",
            "checked-by",
            "review-by",
            "outdated",
            "verified",
            "jurisdiction",
            "severity",
            "on");

    /**
     * A fact.
     *
     * @param id its name
     * @param statement what is right
     * @param sources on whose word
     * @param checked when somebody last held it against its sources
     * @param checkedBy who
     * @param reviewBy the last day on which the check holds
     * @param verified whether a source was read
     * @param jurisdictions where it holds
     * @param severity of its findings
     * @param on whether the policy asks for it
     */
    public record Row(
            String id,
            String statement,
            List<String> sources,
            LocalDate checked,
            String checkedBy,
            LocalDate reviewBy,
            boolean verified,
            List<String> jurisdictions,
            String severity,
            boolean on) {}

    public FactTable {
        rows = List.copyOf(rows);
    }

    private boolean isOutdated(Row row) {
        return today.isAfter(row.reviewBy());
    }

    /** For people: each fact in a few lines that fit a terminal. */
    public String console(Style style) {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(style.paint(Role.STRONG, row.id()) + style.paint(Role.FAINT, "  " + state(row)));
            wrap(lines, row.statement(), "    ");
            row.sources().forEach(source -> wrap(lines, source, "      "));
            lines.add("      checked " + row.checked() + " by " + row.checkedBy() + ", review by " + row.reviewBy()
                    + (isOutdated(row) ? style.paint(Role.WARNING, "  OUTDATED") : ""));
        }
        long outdated = rows.stream().filter(this::isOutdated).count();
        long off = rows.stream().filter(row -> !row.on()).count();
        lines.add(rows.size() + (rows.size() == 1 ? " fact" : " facts") + ", " + off + " off, " + outdated + " outdated"
                + " on " + today);
        lines.add(style.paint(Role.FAINT, Report.NOTICE));
        return String.join("\n", lines);
    }

    private static String state(Row row) {
        return row.severity() + ", " + String.join(" ", row.jurisdictions()) + (row.verified() ? "" : ", not verified")
                + (row.on() ? "" : ", off");
    }

    private static void wrap(List<String> lines, String text, String indent) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : Cells.visible(text).split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }

    /** For spreadsheets: a header, then a line for each fact; several sources stand in one field, with semicolons. */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        try {
            Csv.line(COLUMNS, csv);
            for (Row row : rows) {
                Csv.line(
                        List.of(
                                row.id(),
                                row.statement(),
                                String.join("; ", row.sources()),
                                row.checked().toString(),
                                row.checkedBy(),
                                row.reviewBy().toString(),
                                String.valueOf(isOutdated(row)),
                                String.valueOf(row.verified()),
                                String.join(" ", row.jurisdictions()),
                                row.severity(),
                                String.valueOf(row.on())),
                        csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** For programs. */
    public String json() {
        StringBuilder text = new StringBuilder();
        try {
            Json json = new Json(text).object(LINES);
            json.name("formatVersion").value(1).name("today").value(today.toString());
            json.name("facts").array(LINES);
            for (Row row : rows) {
                json.object(INLINE).name("id").value(row.id()).name("statement").value(row.statement());
                json.name("sources").array(INLINE);
                for (String source : row.sources()) {
                    json.value(source);
                }
                json.end().name("checked").value(row.checked().toString());
                json.name("checkedBy").value(row.checkedBy());
                json.name("reviewBy").value(row.reviewBy().toString());
                json.name("outdated").value(isOutdated(row)).name("verified").value(row.verified());
                json.name("jurisdictions").array(INLINE);
                for (String jurisdiction : row.jurisdictions()) {
                    json.value(jurisdiction);
                }
                json.end()
                        .name("severity")
                        .value(row.severity())
                        .name("on")
                        .value(row.on())
                        .end();
            }
            json.end().end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
