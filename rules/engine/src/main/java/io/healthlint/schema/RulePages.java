package io.healthlint.schema;

import io.healthlint.policy.Fact;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.report.RuleText;
import io.healthlint.rule.RuleContext;
import io.healthlint.rule.RuleHeader;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The reference of rules and facts as Markdown, made of their YAML: a page for each, named for its id, and an index by pack.
 */
public final class RulePages {

    private static final String INDEX = "README.md";

    /** Nearly all examples are of the profile standard. */
    private static final List<RuleContext.Profile> EXAMPLES_IN =
            List.of(RuleContext.Profile.STANDARD, RuleContext.Profile.LENIENT, RuleContext.Profile.STRICT);

    private RulePages() {}

    /**
     * All pages by file name.
     *
     * @param policy one that extends all packs; a rule's pack is the first folder of its file's path
     * @param descriptions what each pack is for, by name
     */
    public static Map<String, String> of(Policy policy, Map<String, String> descriptions) {
        Map<String, String> pages = new TreeMap<>();
        Map<String, List<RuleInfo>> byPack = new TreeMap<>();
        for (RuleInfo rule : policy.rules()) {
            pages.put(rule.id() + ".md", page(rule));
            byPack.computeIfAbsent(pack(rule), p -> new ArrayList<>()).add(rule);
        }
        pages.put(INDEX, index(byPack, descriptions));
        return pages;
    }

    private static String pack(RuleInfo rule) {
        String path = rule.file().path();
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    private static String index(Map<String, List<RuleInfo>> byPack, Map<String, String> descriptions) {
        StringBuilder text = new StringBuilder("# Rules and facts\n\n"
                + "Made from the packs' YAML; a test fails when it is stale. Nothing here is legal advice.\n");
        byPack.forEach((pack, rules) -> {
            text.append("\n## ").append(pack).append("\n\n").append(descriptions.getOrDefault(pack, ""));
            text.append("\n\n| rule or fact | severity | what it says |\n| --- | --- | --- |\n");
            for (RuleInfo rule : rules) {
                String says =
                        rule.fact().map(Fact::statement).orElse(rule.header().message());
                text.append("| [")
                        .append(rule.id())
                        .append("](")
                        .append(rule.id())
                        .append(".md) | ");
                text.append(severity(rule)).append(" | ").append(cell(says)).append(" |\n");
            }
        });
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").strip();
    }

    private static String severity(RuleInfo rule) {
        return rule.header().severity().label() + (rule.off() ? ", off" : "");
    }

    /** What reports tell of a rule or fact. */
    public static RuleText text(RuleInfo rule) {
        RuleHeader header = rule.header();
        return new RuleText(
                rule.id(),
                header.severity(),
                rule.off(),
                rule.fact().map(Fact::statement).orElse(header.message()).strip(),
                header.why().strip(),
                header.advice().strip(),
                rule.fact()
                        .map(fact -> fact.sources().stream()
                                .map(Fact.Source::toString)
                                .toList())
                        .orElse(List.of(header.source())),
                details(rule),
                examples(rule),
                page(rule));
    }

    /** The page of a rule or fact, as Markdown. */
    public static String page(RuleInfo rule) {
        StringBuilder text = new StringBuilder("# ").append(rule.id()).append("\n\n");
        rule.fact().ifPresentOrElse(fact -> fact(text, fact), () -> text.append(
                        rule.header().message().strip())
                .append("\n\n"));
        text.append("| | |\n| --- | --- |\n");
        details(rule).forEach((name, value) -> row(text, name, value));
        text.append('\n');
        section(text, "Why", rule.header().why());
        section(text, "What to write", rule.header().advice());
        rule.fact()
                .ifPresentOrElse(
                        fact -> section(text, "Sources", list(fact.sources())),
                        () -> section(text, "Source", rule.header().source()));
        text.append("## Examples\n");
        String label = "";
        for (RuleText.Example example : examples(rule)) {
            if (!example.label().equals(label)) {
                label = example.label();
                text.append("\n### ").append(label).append("\n");
            }
            text.append("\n````markdown\n").append(example.text()).append("\n````\n");
        }
        return text.append(change(rule)).toString();
    }

    private static String change(RuleInfo rule) {
        return """

                ## Change it

                ```yaml
                rules:
                  %1$s%2$s
                overrides:
                  - paths: [archive/**]
                    rules:
                      %1$s: off
                ```

                ## Not here, not now

                On the page, with the reason:

                ```markdown
                <!-- health-lint-disable-next-line %1$s: why it is right here -->
                ```

                In `health-lint-waivers.yaml`, when somebody allows it until a day:

                ```yaml
                waivers:
                  - rule: %1$s
                    page: blog/a-page.md
                    reason: why
                    owner: who mends it
                    approved-by: who allowed it
                    date: 2026-01-15
                    until: 2026-07-15
                ```

                Made from `%3$s`.
                """.formatted(
                        rule.id(),
                        rule.off() ? ": on" : ": warning         # or error, info, off",
                        rule.file().path());
    }

    private static void fact(StringBuilder text, Fact fact) {
        text.append(fact.statement())
                .append("\n\nWhat says otherwise ")
                .append(fact.kind().words())
                .append(".\n\n");
    }

    private static Map<String, String> details(RuleInfo rule) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("pack", pack(rule));
        details.put("severity", severity(rule));
        details.put("kind", rule.header().kind());
        List<String> places = rule.audience().jurisdictions();
        details.put("jurisdiction", places.isEmpty() ? "all" : String.join(", ", places));
        names(details, "types of page", rule.audience().pageTypes());
        names(details, "profiles", rule.audience().profiles());
        rule.fact().ifPresent(fact -> {
            boolean reviewed = !fact.checkedBy().equals(Fact.UNREVIEWED);
            String by = reviewed ? "by " + fact.checkedBy() : "not yet reviewed by an editor";
            details.put("checked", fact.checked() + ", " + by);
            details.put("review by", fact.reviewBy().toString());
            if (!fact.verified()) {
                details.put("verified", "no: nobody has read a source; it is off until a policy switches it on");
            }
        });
        return details;
    }

    private static <E extends Enum<E>> void names(Map<String, String> details, String name, Set<E> some) {
        if (!some.isEmpty()) {
            details.put(name, some.stream().sorted().map(Choices::name).collect(Collectors.joining(", ")));
        }
    }

    private static List<RuleText.Example> examples(RuleInfo rule) {
        List<RuleText.Example> examples = new ArrayList<>();
        for (RuleContext.Profile profile : EXAMPLES_IN) {
            String in = profile == RuleContext.Profile.STANDARD ? "" : " in the profile " + Choices.name(profile);
            for (boolean flagged : List.of(true, false)) {
                for (Located pages : rule.examples().of(profile, flagged)) {
                    examples.add(new RuleText.Example(
                            (flagged ? "Flagged" : "Not flagged") + in,
                            pages.value().strip()));
                }
            }
        }
        return examples;
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append("| ").append(name).append(" | ").append(cell(value)).append(" |\n");
    }

    private static void section(StringBuilder text, String name, String body) {
        text.append("## ").append(name).append("\n\n").append(body.strip()).append("\n\n");
    }

    private static String list(List<Fact.Source> sources) {
        return sources.stream().map(source -> "- " + source).collect(Collectors.joining("\n"));
    }
}
