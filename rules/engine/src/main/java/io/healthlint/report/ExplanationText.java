package io.healthlint.report;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Explanation;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.report.Style.Role;
import io.healthlint.verdict.Judged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An {@link Explanation} for the console: how each sentence is read, by which words, and what each rule made of it. */
public final class ExplanationText {

    /** The width of the words that begin a line: "passed over" and two spaces. */
    private static final int LABEL = 13;

    private final String page;
    private final List<Judged> judged;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(String page, List<Judged> judged, Style style) {
        this.page = page;
        this.judged = judged;
        this.style = style;
    }

    /**
     * The text.
     *
     * @param page how the console names the page
     * @param judged what became of the page's findings
     */
    public static String of(Explanation explanation, String page, List<Judged> judged, Style style) {
        ExplanationText text = new ExplanationText(page, judged, style);
        explanation.sentences().forEach(text::sentence);
        if (!explanation.elsewhere().isEmpty()) {
            text.lines.add(style.paint(Role.STRONG, "Of the page:"));
            text.assessments(explanation.elsewhere());
        }
        return String.join("\n", text.lines);
    }

    private void sentence(Explanation.Sentence sentence) {
        InventoryItem item = sentence.item();
        lines.add(style.paint(Role.STRONG, Cells.visible(page) + ":" + item.location()) + "  “"
                + Cells.visible(item.text()) + "”");
        line("read as", Role.FAINT, place(item));
        for (InventoryItem annotation : sentence.annotations()) {
            line(
                    annotation.kind(),
                    Role.STRONG,
                    annotation.location() + "  “" + Cells.visible(annotation.text()) + "”");
            line("", Role.FAINT, attributes(annotation.attributes()));
            annotation.because().forEach(cue -> line("", Role.FAINT, "  " + Cells.visible(cue)));
        }
        if (sentence.annotations().isEmpty()) {
            line("", Role.FAINT, "nothing that a rule could look at: no claim, caveat, date, product, …");
        }
        assessments(sentence.assessments());
        lines.add("");
    }

    private static String place(InventoryItem item) {
        String under = item.headings().isEmpty() ? "" : ", under “" + String.join("” > “", item.headings()) + "”";
        String rest = item.attributes().entrySet().stream()
                .filter(entry -> !Set.of("block", "heading").contains(entry.getKey()))
                .map(entry -> ", " + entry.getKey() + " “" + entry.getValue() + "”")
                .collect(Collectors.joining());
        return Cells.visible(item.attributes().getOrDefault("block", "") + under + rest);
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + " " + Cells.visible(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void assessments(Collection<? extends Assessment> assessments) {
        Set<String> passedOver = new LinkedHashSet<>();
        for (Assessment one : assessments) {
            if (one instanceof Finding finding) {
                line(finding.severity().label(), ConsoleReport.role(finding.severity()), finding(finding));
                line("", Role.FAINT, "write: " + Cells.visible(finding.advice().strip()));
            } else if (one instanceof Met met) {
                line("met", Role.STRONG, met.rule() + ": by what stands at " + met.by() + " (" + met.place() + ")");
            } else if (one instanceof Excused excused) {
                passedOver.add(excused.rule() + ": " + excused.reason());
            }
        }
        passedOver.forEach(rule -> line("passed over", Role.FAINT, rule));
    }

    private String finding(Finding finding) {
        Optional<Judged> word =
                judged.stream().filter(one -> isOf(one, finding)).findFirst();
        String disposition = word.map(one -> "  (" + one.disposition().label()
                        + (one.reason().isEmpty() ? "" : ": " + Cells.visible(one.reason())) + ")")
                .orElse("");
        return finding.rule() + ": " + Cells.visible(finding.message()) + disposition;
    }

    private static boolean isOf(Judged judged, Finding finding) {
        Location at = finding.location();
        return judged.finding().rule().equals(finding.rule())
                && judged.finding().places().stream()
                        .anyMatch(place -> place.location().equals(at));
    }

    private void line(String label, Role role, String text) {
        String padding = " ".repeat(Math.max(1, LABEL - label.length()));
        lines.add("  " + (label.isEmpty() ? "" : style.paint(role, label)) + padding + text);
    }
}
