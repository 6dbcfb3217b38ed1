package io.healthlint.schema;

import io.healthlint.policy.Fact;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.rule.RuleContext;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Located;
import java.util.ArrayList;
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

    /** The page of a rule or fact. */
    public static String page(RuleInfo rule) {
        StringBuilder text = new StringBuilder("# ").append(rule.id()).append("\n\n");
        rule.fact().ifPresentOrElse(fact -> fact(text, fact), () -> text.append(
                        rule.header().message().strip())
                .append("\n\n"));
        table(text, rule);
        section(text, "Why", rule.header().why());
        section(text, "What to write", rule.header().advice());
        rule.fact()
                .ifPresentOrElse(
                        fact -> section(text, "Sources", list(fact.sources())),
                        () -> section(text, "Source", rule.header().source()));
        text.append("## Examples\n");
        for (RuleContext.Profile profile : EXAMPLES_IN) {
            String in = profile == RuleContext.Profile.STANDARD ? "" : " in the profile " + Choices.name(profile);
            examples(text, "Flagged" + in, rule.examples().of(profile, true));
            examples(text, "Not flagged" + in, rule.examples().of(profile, false));
        }
        text.append("\n## Change it\n\n```yaml\nrules:\n  ").append(rule.id());
        text.append(rule.off() ? ": on" : ": warning         # or error, info, off");
        text.append("\noverrides:\n  - paths: [archive/**]\n    rules:\n      ").append(rule.id());
        text.append(
                ": off\n```\n\n## Not here, not now\n\nOn the page, with the reason:\n\n```markdown\n<!-- health-lint-disable-next-line ");
        text.append(rule.id())
                .append(
                        ": why it is right here -->\n```\n\nIn `health-lint-waivers.yaml`, when somebody allows it until a day:\n\n```yaml\nwaivers:\n  - rule: ");
        text.append(rule.id())
                .append(
                        "\n    page: blog/a-page.md\n    reason: why\n    owner: who mends it\n    approved-by: who allowed it\n    date: 2026-01-15\n    until: 2026-07-15\n```\n\nMade from `")
                .append(rule.file().path())
                .append("`.\n");
        return text.toString();
    }

    private static void fact(StringBuilder text, Fact fact) {
        text.append(fact.statement())
                .append("\n\nWhat says otherwise ")
                .append(fact.kind().words())
                .append(".\n\n");
    }

    private static <E extends Enum<E>> void names(StringBuilder text, String name, Set<E> some) {
        if (!some.isEmpty()) {
            row(text, name, some.stream().sorted().map(Choices::name).collect(Collectors.joining(", ")));
        }
    }

    private static void table(StringBuilder text, RuleInfo rule) {
        text.append("| | |\n| --- | --- |\n");
        row(text, "pack", pack(rule));
        row(text, "severity", severity(rule));
        row(text, "kind", rule.header().kind());
        List<String> places = rule.audience().jurisdictions();
        row(text, "jurisdiction", places.isEmpty() ? "all" : String.join(", ", places));
        names(text, "types of page", rule.audience().pageTypes());
        names(text, "profiles", rule.audience().profiles());
        rule.fact().ifPresent(fact -> {
            row(
                    text,
                    "checked",
                    fact.checked() + ", "
                            + (fact.checkedBy().equals(Fact.UNREVIEWED)
                                    ? "not yet reviewed by an editor"
                                    : "by " + fact.checkedBy()));
            row(text, "review by", fact.reviewBy().toString());
            if (!fact.verified()) {
                row(text, "verified", "no: nobody has read a source; it is off until a policy switches it on");
            }
        });
        text.append('\n');
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

    private static void examples(StringBuilder text, String name, List<Located> examples) {
        if (!examples.isEmpty()) {
            text.append("\n### ").append(name).append("\n");
        }
        for (Located example : examples) {
            text.append("\n````markdown\n").append(example.value().strip()).append("\n````\n");
        }
    }
}
