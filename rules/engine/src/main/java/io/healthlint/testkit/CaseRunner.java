package io.healthlint.testkit;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.policy.RuleInfo;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Runs the cases of a {@link CaseFile} against a pack. */
public final class CaseRunner {

    private static final Set<String> KNOWN = Set.of("extends", "rules", "show", "today", "profile", "file", "markup");

    private final PackSource packs;
    private final String pack;

    /**
     * A runner.
     *
     * @param packs where packs come from
     * @param pack the pack under test
     */
    public CaseRunner(PackSource packs, String pack) {
        this.packs = packs;
        this.pack = pack;
    }

    /**
     * The case's page with what is found on it; equal to {@link CaseFile.Case#shown()} when the case holds. Only the rules
     * that the case names under {@code rules} are shown, and the annotations that it names under {@code show}.
     *
     * @throws PolicyException when the pack is broken
     * @throws IllegalArgumentException when the case names a setting or a rule that does not exist
     */
    public String run(CaseFile.Case one) throws PolicyException {
        for (String key : one.settings().keySet()) {
            if (!KNOWN.contains(key)) {
                throw new IllegalArgumentException(one.place() + ": a case has no setting '" + key + "'");
            }
        }
        String profile = one.settings().getOrDefault("profile", "standard");
        Policy policy = new PolicyReader(packs)
                .read(SourceText.of(
                        one.place(),
                        "extends: [" + one.settings().getOrDefault("extends", pack) + "]\nprofile: " + profile + "\n"
                                + "markup: " + one.settings().getOrDefault("markup", "[]") + "\n"));
        Set<String> rules = rules(one, policy);
        LocalDate today = LocalDate.parse(one.settings().getOrDefault("today", "2026-01-15"));
        SourceText page = SourceText.of(one.settings().getOrDefault("file", "case.md"), Carets.page(one.shown()));
        Map<String, List<String>> kinds = kinds(one);
        PageResult result = new Linter(policy, today, kinds.containsKey("sentence")).lint(page);
        List<Finding> findings =
                result.findings().stream().filter(f -> rules.contains(f.rule())).toList();
        return Carets.show(page, findings, result.inventory(), kinds);
    }

    private static Set<String> rules(CaseFile.Case one, Policy policy) {
        Set<String> known = new TreeSet<>();
        policy.rules().forEach((RuleInfo info) -> known.add(info.id()));
        Set<String> named = new TreeSet<>();
        if (!one.settings().containsKey("rules") && one.settings().containsKey("show")) {
            return named;
        }
        for (String name : one.settings().getOrDefault("rules", "").split(",", -1)) {
            if (!known.contains(name.strip())) {
                throw new IllegalArgumentException(one.place() + ": there is no rule '" + name.strip() + "'");
            }
            named.add(name.strip());
        }
        return named;
    }

    /** "date precision as-of; citation" shows dates with two attributes, and citations. */
    private static Map<String, List<String>> kinds(CaseFile.Case one) {
        Map<String, List<String>> kinds = new TreeMap<>();
        for (String kind : one.settings().getOrDefault("show", "").split(";", -1)) {
            List<String> words = List.of(kind.strip().split(" +", -1));
            if (!words.get(0).isEmpty()) {
                kinds.put(words.get(0), words.subList(1, words.size()));
            }
        }
        return kinds;
    }
}
