package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the pages of each folder: which sentence do most of them share, and which page lacks it. */
record SharedRule(RuleHeader header, Selector each, Share share, Conditions conditions, Message message)
        implements SiteRule {

    /** A disclaimer has more words than a remark that happens to be the same. */
    private static final int FEWEST_WORDS = 8;

    /** The value of the evidence that a page gives of being there. */
    private static final String HERE = "";

    /** A sentence, the page where it stands first, and on how many it stands. */
    private record Common(Evidence first, int pages) {}

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        SourceText source = page.document().source();
        String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
        Findings findings = new Findings(header);
        List<Assessment> evidence = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : each.in(page)) {
            Block block = page.document().blocks().get(annotation.at().block());
            String sentence = block.text(block.sentences().get(annotation.at().sentence()))
                    .strip();
            String folded = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (folded.split(" ").length >= FEWEST_WORDS && seen.add(folded)) {
                evidence.add(findings.evidence(page, annotation, folder, folded, sentence));
            }
        }
        if (conditions.hold(page)) {
            Location top = Location.of(source, source.line(1));
            evidence.add(findings.evidence(source, top, folder, HERE));
        }
        return evidence;
    }

    @Override
    public List<Finding> judge(List<Evidence> evidence) {
        Map<String, List<Evidence>> folders = new LinkedHashMap<>();
        evidence.forEach(
                e -> folders.computeIfAbsent(e.about(), f -> new ArrayList<>()).add(e));
        List<Finding> findings = new ArrayList<>();
        folders.values().forEach(folder -> judgeFolder(folder, findings));
        return findings;
    }

    /** A page that lacks several is told of the one that most pages have. */
    private void judgeFolder(List<Evidence> evidence, List<Finding> findings) {
        Map<String, Set<String>> saidOn = new LinkedHashMap<>();
        Map<String, Evidence> first = new LinkedHashMap<>();
        Map<String, Evidence> pages = new LinkedHashMap<>();
        for (Evidence e : evidence) {
            if (e.value().equals(HERE)) {
                pages.put(e.path(), e);
            } else {
                first.putIfAbsent(e.value(), e);
                saidOn.computeIfAbsent(e.value(), v -> new HashSet<>()).add(e.path());
            }
        }
        List<Common> common = new ArrayList<>();
        saidOn.forEach((value, paths) -> {
            Set<String> asked = new HashSet<>(paths);
            asked.retainAll(pages.keySet());
            if (share.isReached(asked.size(), pages.size())) {
                Optional.ofNullable(first.get(value)).ifPresent(e -> common.add(new Common(e, asked.size())));
            }
        });
        common.sort(Comparator.comparing(Common::pages).reversed());
        for (Evidence page : pages.values()) {
            common.stream()
                    .filter(c ->
                            !saidOn.getOrDefault(c.first().value(), Set.of()).contains(page.path()))
                    .findFirst()
                    .ifPresent(missing -> findings.add(finding(page, missing, pages.size())));
        }
    }

    private Finding finding(Evidence page, Common missing, int total) {
        Map<String, String> values = Map.of(
                "text", missing.first().text(),
                "folder", page.about().isEmpty() ? "this folder" : page.about(),
                "count", String.valueOf(missing.pages()),
                "total", String.valueOf(total));
        Related there = new Related(
                missing.first().path(),
                missing.first().location(),
                missing.first().text(),
                "has it");
        return new Findings(header).about(page, message.fill(values), values, List.of(there));
    }
}
