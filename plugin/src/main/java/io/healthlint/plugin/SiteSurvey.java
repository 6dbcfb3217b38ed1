package io.healthlint.plugin;

import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Finding;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a new policy is fitted to: how a site's pages are written, and what each pack would find on them today. */
final class SiteSurvey {

    private final Map<String, String> packs = new HashMap<>();
    private final SortedMap<String, Integer> keys = new TreeMap<>();
    private final SortedMap<String, Integer> tags = new TreeMap<>();
    private final SortedMap<String, Integer> folders = new TreeMap<>();
    private final SortedMap<String, Integer> findings = new TreeMap<>();
    private int pages;

    /** @param policy one that extends all packs that could be meant; a rule's pack is the first folder of its file's path */
    SiteSurvey(Policy policy) {
        for (RuleInfo rule : policy.rules()) {
            String path = rule.file().path();
            packs.put(rule.id(), path.substring(0, Math.max(0, path.indexOf('/'))));
        }
    }

    /** Counts a page. */
    void add(Document page) {
        pages++;
        String path = page.source().path();
        folders.merge(path.contains("/") ? path.substring(0, path.indexOf('/')) : ".", 1, Integer::sum);
        Set<String> seen = new HashSet<>();
        for (Metadata entry : page.metadata()) {
            if (!entry.values().isEmpty() && seen.add(entry.key())) {
                keys.merge(entry.key(), 1, Integer::sum);
            }
        }
        for (Block block : page.blocks()) {
            for (Mark mark : block.marks()) {
                if (mark.tag() != null) {
                    tags.merge(mark.tag().name(), 1, Integer::sum);
                }
            }
        }
    }

    /** Counts what was found. */
    void add(Finding finding) {
        findings.merge(packs.getOrDefault(finding.rule(), ""), 1, Integer::sum);
    }

    int pages() {
        return pages;
    }

    /** How many pages have a front-matter key, by its name in the letters in which it is mostly written. */
    SortedMap<String, Integer> keys() {
        return keys;
    }

    /** How many pages have a key, letter case apart. */
    int pagesWith(String key) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How often each component, shortcode or include is used. */
    SortedMap<String, Integer> tags() {
        return tags;
    }

    /** How many pages lie below each folder of the content directory. */
    SortedMap<String, Integer> folders() {
        return folders;
    }

    /** How many findings a pack would make. */
    int findings(String pack) {
        return findings.getOrDefault(pack, 0);
    }
}
