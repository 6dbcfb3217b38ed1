package io.healthlint.plugin;

import io.healthlint.report.Cells;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the policy that a site begins with: what is sure is set, what has to be decided is a comment. */
final class Starter {

    private static final int MOST_TAGS = 12;
    private static final int COLUMN = 34;

    private final StringBuilder text = new StringBuilder();
    private final SiteSurvey site;

    private Starter(SiteSurvey site) {
        this.site = site;
    }

    /**
     * The policy.
     *
     * @param jurisdiction where the pages are read
     * @param packs the packs that hold there, with what each is for; the first is taken, and those that find something
     * @param roles the front-matter keys of each role, by role
     */
    static String policy(
            SiteSurvey site, String jurisdiction, Map<String, String> packs, Map<String, List<String>> roles) {
        Starter starter = new Starter(site);
        starter.head(jurisdiction);
        starter.packs(packs);
        starter.frontMatter(roles);
        starter.folders();
        starter.tags();
        starter.rules();
        return starter.text.toString();
    }

    private void head(String jurisdiction) {
        line("# yaml-language-server: $schema=health-lint.schema.json");
        line("# What this site asks of its pages. Written by health-lint:init for " + site.pages()
                + " pages; change what you like.");
        line("# Nothing here is legal advice.");
        line("");
        line("profile: standard", "lenient, standard, strict");
        line("jurisdiction: " + jurisdiction, "where the pages are read; also a list: [US, US-FL]");
        line("");
    }

    private void packs(Map<String, String> packs) {
        line("extends:");
        boolean first = true;
        for (Map.Entry<String, String> pack : packs.entrySet()) {
            int count = site.findings(pack.getKey());
            boolean taken = first || count > 0;
            line((taken ? "  - " : "  # - ") + pack.getKey(), count + " findings today. " + pack.getValue());
            first = false;
        }
        line("");
    }

    private void frontMatter(Map<String, List<String>> roles) {
        Map<String, List<String>> used = new LinkedHashMap<>();
        roles.forEach((role, keys) -> used.put(
                role,
                keys.stream()
                        .filter(key -> site.pagesWith(key) > 0)
                        .sorted(Comparator.comparingInt(site::pagesWith).reversed())
                        .toList()));
        boolean none = used.values().stream().allMatch(List::isEmpty);
        line("# What your pages call things in their front matter.");
        line(none ? "# front-matter:" : "front-matter:");
        used.forEach((role, keys) -> {
            if (keys.isEmpty()) {
                String usual =
                        roles.getOrDefault(role, List.of()).stream().findFirst().orElse("");
                line("  # " + role + ": [" + usual + "]", "no page says it");
            } else {
                int count = site.pagesWith(keys.get(0));
                line(
                        "  " + role + ": [" + String.join(", ", keys) + "]",
                        "the first on " + count + " of " + site.pages() + " pages");
            }
        });
        line("");
    }

    private void folders() {
        line(
                "# Which pages are for what: article, clinic-marketing, product, news, patient-information. A page without a type gets");
        line("# every rule.");
        line("# page-types:");
        List<String> folders = site.folders().keySet().stream()
                .filter(folder -> !folder.equals("."))
                .map(folder -> quoted(folder + "/**"))
                .toList();
        line("#   article: [" + String.join(", ", folders) + "]");
        line("");
    }

    private void tags() {
        if (site.tags().isEmpty()) {
            return;
        }
        line(
                "# Your components, shortcodes and includes. Say which show a caveat (evidence, risk, individual, status, consult,");
        line("# disclaimer), and which attributes readers see.");
        line("# markup:");
        site.tags().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TAGS)
                .forEach(tag -> {
                    line("#   - tag: " + quoted(tag.getKey()), "used " + tag.getValue() + " times");
                    line("#     caveat: risk");
                });
        line("");
    }

    private void rules() {
        line("# error, warning, info, off; mvn health-lint:explain -Dhealth-lint.rule=hype explains one.");
        line("# rules:");
        line("#   hype: warning");
    }

    private static String quoted(String name) {
        return "\"" + Cells.visible(name).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void line(String words, String comment) {
        text.append(words).append(" ".repeat(Math.max(1, COLUMN - words.length())));
        text.append("# ").append(Cells.visible(comment)).append('\n');
    }
}
