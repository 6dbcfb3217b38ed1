package io.healthlint.testkit;

import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows findings as a page with carets: under each line that holds a finding stands a line with carets under the words,
 * the severity and the rule. A test writes what it expects in this form and compares texts.
 *
 * <pre>
 * Magnesium cures insomnia.
 * ^^^^^^^^^^^^^^^^^^^^^^^^ error uncaveated-benefit
 * </pre>
 *
 * Other places of the same finding bear {@code + rule} instead. An annotation bears its kind and the attributes asked for:
 * {@code date month as-of}.
 */
public final class Carets {

    private Carets() {}

    /** The page alone: what is shown, without the lines of carets. */
    public static String page(String shown) {
        StringBuilder page = new StringBuilder();
        for (String line : shown.split("(?<=\n)", -1)) {
            if (!isCarets(line)) {
                page.append(line);
            }
        }
        return page.toString();
    }

    /** The page with its findings under their lines. */
    public static String show(SourceText page, List<Finding> findings) {
        return show(page, findings, List.of(), Map.of());
    }

    /**
     * The page with its findings and annotations under their lines.
     *
     * @param items annotations; those of a kind that {@code kinds} does not name are left out
     * @param kinds for each kind the attributes that are shown, in order; of a flag its name is shown
     */
    public static String show(
            SourceText page, List<Finding> findings, List<InventoryItem> items, Map<String, List<String>> kinds) {
        SortedMap<Integer, List<String>> under = new TreeMap<>();
        for (InventoryItem item : items) {
            if (kinds.containsKey(item.kind())) {
                put(under, page, item.location(), label(item, kinds.getOrDefault(item.kind(), List.of())));
            }
        }
        for (Finding finding : findings) {
            put(under, page, finding.location(), finding.severity().label() + " " + finding.rule());
            for (Related related : finding.related()) {
                put(under, page, related.location(), "+ " + finding.rule());
            }
        }
        StringBuilder shown = new StringBuilder();
        String[] lines = page.characters().split("(?<=\n)", -1);
        for (int i = 0; i < lines.length; i++) {
            shown.append(lines[i]);
            List<String> here = under.getOrDefault(i + 1, List.of());
            if (!here.isEmpty() && !lines[i].endsWith("\n")) {
                shown.append('\n');
            }
            here.forEach(c -> shown.append(c).append('\n'));
        }
        return shown.toString();
    }

    private static String label(InventoryItem item, List<String> attributes) {
        StringBuilder label = new StringBuilder(item.kind());
        for (String attribute : attributes) {
            String value = item.attributes().getOrDefault(attribute, "");
            if (!value.isEmpty() && !value.equals("false")) {
                label.append(' ').append(value.equals("true") ? attribute : value);
            }
        }
        return label.toString();
    }

    private static void put(SortedMap<Integer, List<String>> under, SourceText page, Location at, String label) {
        String line = page.text(page.line(at.line()));
        int start = Math.min(at.column() - 1, line.length());
        int end = at.endLine() > at.line() ? line.length() : Math.min(at.endColumn() - 1, line.length());
        String carets = " ".repeat(start) + "^".repeat(Math.max(1, end - start)) + " " + label;
        under.computeIfAbsent(at.line(), k -> new ArrayList<>()).add(carets);
    }

    private static boolean isCarets(String line) {
        String text = line.strip();
        int carets = 0;
        while (carets < text.length() && text.charAt(carets) == '^') {
            carets++;
        }
        return carets > 0 && carets < text.length() && text.charAt(carets) == ' ';
    }
}
