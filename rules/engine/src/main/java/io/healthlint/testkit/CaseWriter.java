package io.healthlint.testkit;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Explanation;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes a {@link CaseFile case} of a line that was misread, as small as shows the same. */
public final class CaseWriter {

    /** What a case shows of each kind of annotation. */
    private static final Map<String, List<String>> SHOWN = shown();

    private CaseWriter() {}

    private static Map<String, List<String>> shown() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("claim", List.of("effect", "certainty", "polarity", "voice", "tier"));
        kinds.put("caveat", List.of("caveat"));
        kinds.put("regulatory-statement", List.of("agency", "status", "polarity"));
        kinds.put("date", List.of("precision", "role"));
        return kinds;
    }

    /**
     * The case, with the page as it is read today; who pastes it says in its first line what it should be.
     *
     * @param page the page
     * @param line the line, from 1
     * @param linter one that {@linkplain Linter#explaining explains}
     * @param settings other lines of the case's head, by key: {@code extends}, {@code profile}, {@code today}
     */
    public static String write(SourceText page, int line, Linter linter, Map<String, String> settings) {
        PageResult whole = linter.lint(page);
        Explanation explanation = Explanation.of(whole, line);
        SourceText small = smallest(page, line, linter, readings(explanation));
        PageResult result = small.equals(page) ? whole : linter.lint(small);
        SortedSet<String> rules = new TreeSet<>();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (Explanation.Sentence sentence : explanation.sentences()) {
            sentence.assessments().stream()
                    .filter(one -> one instanceof Finding)
                    .map(Assessment::rule)
                    .forEach(rules::add);
            SHOWN.forEach((kind, attributes) -> {
                if (sentence.annotations().stream().anyMatch(item -> item.kind().equals(kind))) {
                    kinds.put(kind, attributes);
                }
            });
        }
        StringBuilder text = new StringBuilder("=== Say here what is misread, and how a careful reader reads it\n");
        settings.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        if (!rules.isEmpty()) {
            text.append("rules: ").append(String.join(", ", rules)).append('\n');
        }
        text.append("show: ").append(show(kinds)).append("\n\n");
        List<Finding> findings = result.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .toList();
        return text.append(Carets.show(small, findings, result.inventory(), kinds))
                .toString();
    }

    /** The least of a page that is read the same way: the lines between blank ones, with the headings and lead-in above. */
    private static SourceText smallest(SourceText page, int line, Linter linter, List<String> readings) {
        int first = line;
        while (first > 1 && !isBlank(page, first - 1)) {
            first--;
        }
        int last = line;
        while (last < page.lineCount() && !isBlank(page, last + 1)) {
            last++;
        }
        int led = first - 1;
        while (led > 1 && isBlank(page, led)) {
            led--;
        }
        int leadIn = led;
        while (leadIn > 1 && !isBlank(page, leadIn - 1)) {
            leadIn--;
        }
        for (int from : List.of(first, Math.max(1, leadIn), 1)) {
            int above = from == 1 ? 0 : heading(page, from);
            String text = (above > 0 ? page.text(page.line(above)) + "\n\n" : "") + lines(page, from, last);
            SourceText small = SourceText.of(page.path(), text);
            int at = line - from + 1 + (above > 0 ? 2 : 0);
            if (readings(Explanation.of(linter.lint(small), at)).equals(readings)) {
                return small;
            }
        }
        return page;
    }

    /** The nearest ATX heading above a line that is not one itself; 0 where there is none. */
    private static int heading(SourceText page, int line) {
        for (int above = line - 1; above > 0; above--) {
            if (page.text(page.line(above)).startsWith("#")) {
                return above;
            }
        }
        return 0;
    }

    private static boolean isBlank(SourceText page, int line) {
        return page.text(page.line(line)).isBlank();
    }

    private static String lines(SourceText page, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int line = from; line <= to; line++) {
            text.append(page.text(page.line(line))).append('\n');
        }
        return text.toString();
    }

    /** What is said of the sentences and found in them, without their places. */
    private static List<String> readings(Explanation explanation) {
        return explanation.sentences().stream()
                .flatMap(sentence -> Stream.concat(
                        sentence.annotations().stream().map(CaseWriter::reading),
                        sentence.assessments().stream()
                                .filter(one -> !(one instanceof Evidence))
                                .map(one -> one.getClass().getSimpleName() + " " + one.rule())))
                .toList();
    }

    private static String reading(InventoryItem item) {
        return item.kind() + " " + item.text() + " " + item.attributes();
    }

    private static String show(Map<String, List<String>> kinds) {
        return String.join(
                "; ",
                kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + String.join(" ", kind.getValue()))
                        .toList());
    }
}
