package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.report.Style.Role;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The report for people: findings by page, each with its place, its words under carets and what to write. Pure text; who
 * calls it brings the console.
 */
public final class ConsoleReport {

    private static final Comparator<Judged> VIOLATIONS_FIRST =
            Comparator.comparing(judged -> judged.disposition() != Disposition.VIOLATION);

    /** How many other places of one finding are named. */
    private static final int MOST_OTHERS = 20;

    private final Report report;
    private final Style style;
    private final UnaryOperator<String> places;
    private final int maxFindings;
    private final boolean fails;

    /**
     * @param places turns a page's path in the report into one that can be clicked on this console
     * @param maxFindings how many findings are shown; those that fail the build have the first right to a place
     * @param fails whether violations will fail the build, or are only reported
     */
    public ConsoleReport(Report report, Style style, UnaryOperator<String> places, int maxFindings, boolean fails) {
        this.report = report;
        this.style = style;
        this.places = places;
        this.maxFindings = maxFindings;
        this.fails = fails;
    }

    /** The pages that have findings to show, by path. */
    public List<ConsolePage> pages() {
        Map<String, List<Judged>> byPage = new LinkedHashMap<>();
        for (Judged judged : shown()) {
            byPage.computeIfAbsent(judged.finding().path(), path -> new ArrayList<>())
                    .add(judged);
        }
        Set<String> explained = new HashSet<>();
        List<ConsolePage> pages = new ArrayList<>();
        byPage.forEach((path, findings) -> pages.add(page(path, findings, explained)));
        return List.copyOf(pages);
    }

    /** How many findings are left out of {@link #pages()}. */
    public int hidden() {
        return report.verdict().standing().size() - shown().size();
    }

    /** Counts, what did not fail the build, and what was not read. */
    public String summary() {
        return new ConsoleSummary(report, style, fails).text();
    }

    private List<Judged> shown() {
        return report.verdict().standing().stream()
                .sorted(VIOLATIONS_FIRST)
                .limit(Math.max(0, maxFindings))
                .sorted(Comparator.comparing(Judged::finding, Finding.ORDER))
                .toList();
    }

    private ConsolePage page(String path, List<Judged> findings, Set<String> explained) {
        boolean draft = findings.get(0).disposition() == Disposition.DRAFT;
        StringBuilder text = new StringBuilder(style.paint(Role.STRONG, Cells.visible(places.apply(path))));
        text.append(draft ? "  (draft: reported, does not fail the build)" : "");
        for (Judged judged : findings) {
            finding(judged.finding(), explained.add(judged.finding().rule()), text);
        }
        return new ConsolePage(level(findings), text.toString());
    }

    private Severity level(List<Judged> findings) {
        boolean red = fails
                && report.verdict().failed()
                && findings.stream().anyMatch(judged -> judged.disposition() == Disposition.VIOLATION);
        if (red) {
            return Severity.ERROR;
        }
        boolean loud = findings.stream().anyMatch(judged -> judged.finding().severity() != Severity.INFO);
        return loud ? Severity.WARNING : Severity.INFO;
    }

    private void finding(Finding finding, boolean first, StringBuilder text) {
        String severity = finding.severity().label();
        text.append('\n').append(Cells.visible(places.apply(finding.path())));
        text.append(':').append(finding.location());
        text.append("  ").append(style.paint(role(finding.severity()), severity));
        text.append("  ").append(style.paint(Role.STRONG, finding.rule()));
        text.append("  ").append(Cells.visible(finding.message()));
        words(finding, text);
        detail("write", finding.advice(), text);
        List<Related> others = finding.related();
        for (Related related : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
            String words = related.text().isBlank() ? "" : "  \"" + related.text() + "\"";
            String note = related.note().isBlank() ? "" : "  " + related.note();
            detail("also", places.apply(related.path()) + ":" + related.location() + words + note, text);
        }
        if (others.size() > MOST_OTHERS) {
            detail("also", "… and " + (others.size() - MOST_OTHERS) + " more places", text);
        }
        if (first) {
            detail("why", finding.why(), text);
        }
    }

    private void words(Finding finding, StringBuilder text) {
        int line = finding.location().line();
        boolean severalLines = finding.location().endLine() > line;
        int end = severalLines
                ? finding.sourceLine().length()
                : finding.location().endColumn() - 1;
        Excerpt excerpt = Excerpt.of(finding.sourceLine(), finding.location().column() - 1, end);
        String number = Integer.toString(line);
        String margin = " ".repeat(Math.max(0, 7 - number.length()));
        text.append('\n')
                .append(style.paint(Role.FAINT, margin + number + " | "))
                .append(excerpt.line());
        text.append('\n').append(style.paint(Role.FAINT, " ".repeat(margin.length() + number.length()) + " | "));
        String underline = excerpt.underline();
        text.append(underline, 0, excerpt.indent());
        text.append(style.paint(role(finding.severity()), underline.substring(excerpt.indent())));
        text.append(severalLines ? " … to line " + finding.location().endLine() : "");
    }

    private void detail(String label, String value, StringBuilder text) {
        if (!value.isBlank()) {
            String padded = label + ":" + " ".repeat(6 - label.length());
            text.append("\n          ").append(style.paint(Role.FAINT, padded));
            text.append(Cells.visible(value.strip()));
        }
    }

    static Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Role.ERROR;
            case WARNING -> Role.WARNING;
            case INFO -> Role.INFO;
        };
    }
}
