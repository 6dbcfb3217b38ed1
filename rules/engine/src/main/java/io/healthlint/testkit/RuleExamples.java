package io.healthlint.testkit;

import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.rule.RuleContext;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Located;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the examples that each rule carries: what it must flag, and what it must let pass. */
public final class RuleExamples {

    /** A rule with fewer examples of a sort proves nothing. */
    public static final int FEWEST = 2;

    private static final Pattern PAGE = Pattern.compile("^=== (.+)$", Pattern.MULTILINE);
    private static final Pattern MANY = Pattern.compile("\\{1\\.\\.(\\d{1,4})\\}");

    private RuleExamples() {}

    /**
     * What is wrong with the examples of a policy's rules, each with its place; nothing when all of them behave. Each rule
     * is tried alone, also where the policy switches it off.
     */
    public static List<String> failures(Policy policy) {
        return failures(policy, rule -> true);
    }

    /** The same for some of the rules. */
    public static List<String> failures(Policy policy, Predicate<RuleInfo> which) {
        List<String> failures = new ArrayList<>();
        for (RuleInfo rule : policy.rules().stream().filter(which).toList()) {
            enough(rule, true, failures);
            enough(rule, false, failures);
            Map<RuleContext.Profile, Linter> linters = new EnumMap<>(RuleContext.Profile.class);
            for (RuleInfo.Example example : rule.examples().all()) {
                Linter linter = linters.computeIfAbsent(
                        example.profile(),
                        profile -> new Linter(
                                policy.alone(rule.id(), profile),
                                rule.examples().today(),
                                false));
                run(linter, rule, example, failures);
            }
        }
        return failures;
    }

    private static void enough(RuleInfo rule, boolean flagged, List<String> failures) {
        int there = rule.examples().of(RuleContext.Profile.STANDARD, flagged).size();
        if (there < FEWEST) {
            failures.add(rule.place() + ": the rule " + rule.id() + " has " + there
                    + (there == 1 ? " example" : " examples") + " under '" + (flagged ? "flag" : "pass")
                    + "', but needs " + FEWEST + ". Add sentences that it must "
                    + (flagged ? "flag." : "let pass."));
        }
    }

    private static void run(Linter linter, RuleInfo rule, RuleInfo.Example example, List<String> failures) {
        List<PageResult> results = linter.together(
                pages(example.pages().value()).stream().map(linter::lint).toList());
        List<Finding> findings = results.stream()
                .flatMap(result -> result.findings().stream())
                .filter(f -> f.rule().equals(rule.id()) || f.rule().equals(Linter.INTERNAL_ERROR))
                .toList();
        if (findings.isEmpty() == example.flagged()
                || findings.stream().anyMatch(f -> !f.rule().equals(rule.id()))) {
            List<InventoryItem> inventory =
                    results.stream().flatMap(r -> r.inventory().stream()).toList();
            failures.add(failure(rule, example, findings, inventory));
        }
    }

    /**
     * The pages of an example: mostly one. A line {@code === blog/a.md} begins one of several; {@code === {1..60}.md} begins
     * sixty with the same text.
     */
    private static List<SourceText> pages(String example) {
        List<SourceText> pages = new ArrayList<>();
        Matcher page = PAGE.matcher(example);
        if (!page.lookingAt()) {
            return List.of(SourceText.of("example.md", example));
        }
        int start = 0;
        while (page.find(start)) {
            String name = page.group(1);
            int from = Math.min(page.end() + 1, example.length());
            start = page.find() ? page.start() : example.length();
            Matcher many = MANY.matcher(name);
            int last = many.find() ? Integer.parseInt(many.group(1)) : 1;
            for (int i = 1; i <= last; i++) {
                pages.add(SourceText.of(many.replaceFirst(String.valueOf(i)), example.substring(from, start)));
            }
        }
        return pages;
    }

    private static String failure(
            RuleInfo rule, RuleInfo.Example example, List<Finding> findings, List<InventoryItem> inventory) {
        Located pages = example.pages();
        StringBuilder text = new StringBuilder(rule.file().path());
        text.append(':').append(rule.file().position(pages.span().start()));
        text.append(": ").append(rule.id()).append(example.flagged() ? " does not flag" : " flags");
        text.append(
                example.profile() == RuleContext.Profile.STANDARD
                        ? ":\n"
                        : " in " + Choices.name(example.profile()) + ":\n");
        pages.value().lines().forEach(line -> text.append("    | ").append(line).append('\n'));
        findings.forEach(f -> text.append("    found: ").append(f.message()).append('\n'));
        inventory.forEach(i -> text.append("    ")
                .append(i.kind())
                .append(" “")
                .append(i.text())
                .append("” ")
                .append(i.attributes())
                .append('\n'));
        return text.toString();
    }
}
