package io.healthlint.testkit;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import io.healthlint.testkit.LabelledFile.Block;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says with the annotation guide's codes what the program reads in the blocks of a {@link LabelledFile}. */
public final class LabelledRunner {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    /** The guide's letters by the kinds of caveats, in the order in which labels write them. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("evidence", "e"),
            Map.entry("risk", "r"),
            Map.entry("individual", "i"),
            Map.entry("status", "n"),
            Map.entry("consult", "c"),
            Map.entry("disclaimer", "d"));

    private final Linter linter;

    /** A runner of a policy. */
    public LabelledRunner(Policy policy) {
        this.linter = new Linter(policy, TODAY, false);
    }

    /** The code of each line of a block; "" where its label does not matter. */
    public List<String> codes(Block block) {
        PageResult result = linter.lint(SourceText.of("case.md", block.page()));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            codes.add(block.lines().get(i).want().isEmpty() ? "" : code(block.label(), result, i + 1));
        }
        return codes;
    }

    private static String code(String label, PageResult result, int line) {
        List<InventoryItem> items = result.inventory().stream()
                .filter(item -> stands(item.location(), line))
                .toList();
        return switch (label) {
            case "claim" -> claim(items);
            case "caveat" -> caveat(items);
            case "regulatory" ->
                items.stream().anyMatch(item -> item.kind().equals("regulatory-statement")) ? "R" : "-";
            case "date" -> assessed(result, line, "undated-regulatory-statement", "sentence", "d", "s", "u");
            case "cover" -> assessed(result, line, "uncaveated-benefit", "", "y", "y", "n");
            default -> throw new IllegalArgumentException("there is no label \"" + label + "\"");
        };
    }

    private static boolean stands(Location at, int line) {
        return at.line() <= line && line <= at.endLine();
    }

    private static String claim(List<InventoryItem> items) {
        List<Map<String, String>> claims = items.stream()
                .filter(item -> item.kind().equals("claim"))
                .map(InventoryItem::attributes)
                .filter(a -> a.getOrDefault("effect", "").equals("benefit"))
                .toList();
        return Stream.of("N", "Q", "E", "H", "A")
                .filter(code -> claims.stream().anyMatch(claim -> code(claim).equals(code)))
                .findFirst()
                .orElse("0");
    }

    private static String code(Map<String, String> claim) {
        if (claim.getOrDefault("polarity", "").equals("denied")) {
            return "N";
        }
        String voice = claim.getOrDefault("voice", "");
        if (voice.equals("question")) {
            return "Q";
        }
        boolean hedged = claim.getOrDefault("certainty", "").equals("hedged") || voice.equals("reported");
        if (claim.getOrDefault("evidence", "").equals("study")) {
            return "E";
        }
        return hedged ? "H" : "A";
    }

    private static String caveat(List<InventoryItem> items) {
        List<String> kinds = items.stream()
                .filter(item -> item.kind().equals("caveat"))
                .map(item -> item.attributes().getOrDefault("caveat", ""))
                .toList();
        String letters = LETTERS.stream()
                .filter(letter -> kinds.contains(letter.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        return letters.isEmpty() ? "-" : letters;
    }

    /** The code of what a rule found out about the line: met at a place, met at another, or a finding. */
    private static String assessed(
            PageResult result, int line, String rule, String place, String atPlace, String elsewhere, String finding) {
        String code = "-";
        for (Assessment assessment : result.assessments()) {
            if (!assessment.rule().equals(rule)) {
                continue;
            }
            if (assessment instanceof Finding f && found(f, line)) {
                return finding;
            }
            if (assessment instanceof Met met && stands(met.location(), line)) {
                code = met.place().equals(place) ? atPlace : elsewhere;
            }
        }
        return code;
    }

    private static boolean found(Finding finding, int line) {
        return stands(finding.location(), line)
                || finding.related().stream().anyMatch(related -> stands(related.location(), line));
    }
}
