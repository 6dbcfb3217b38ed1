package io.healthlint.speed;

import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** The policies that the engine is measured with: all built-in packs, or the default one with many more words or rules. */
final class Policies {

    /** All built-in packs. */
    static final String ALL = "all";

    /** The pack that a project without a policy has. */
    private static final String DEFAULT = "us-health";

    /** Words that pages are full of: a phrase that begins with one is looked for where nothing comes of it. */
    private static final String[] BEGINNINGS = {"the", "a", "of", "and", "to", "in", "is", "with", "for", "our"};

    private static final int PHRASES_OF_A_RULE = 100;

    private Policies() {}

    /** How a policy is named that has more of something: {@code phrases 1000}. */
    static String many(String what, int count) {
        return what + " " + count;
    }

    /** The policy of a name. */
    static Policy of(String name) throws PolicyException {
        ClasspathPacks packs = new ClasspathPacks();
        if (name.equals(ALL)) {
            return new PolicyReader(packs).read(policy(String.join(", ", packs.names())));
        }
        String[] many = name.split(" ", -1);
        int count = Integer.parseInt(many[1]);
        List<SourceText> own =
                switch (many[0]) {
                    case "phrases" -> rules(count / PHRASES_OF_A_RULE, PHRASES_OF_A_RULE);
                    case "rules" -> rules(count, 3);
                    case "facts" -> List.of(facts(count));
                    default -> throw new IllegalArgumentException("there is no policy " + name);
                };
        return new PolicyReader(new Beside(packs, own)).read(policy(DEFAULT));
    }

    private static SourceText policy(String packs) {
        return SourceText.of("health-lint.yaml", "extends: [" + packs + "]\n");
    }

    private static List<SourceText> rules(int count, int phrases) {
        Random random = new Random(count);
        List<SourceText> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder rule =
                    new StringBuilder("id: made-" + i + "\nkind: forbid\nseverity: warning\nmessage: Made.\n"
                            + "advice: Leave it out.\nwhy: It is measured.\nsource: None\nphrases:\n");
            String first = "";
            for (int k = 0; k < phrases; k++) {
                String phrase = phrase(random);
                first = first.isEmpty() ? phrase : first;
                rule.append("  - ").append(phrase).append('\n');
            }
            rule.append("examples:\n  flag:\n    - It is ").append(first).append(".\n  pass:\n    - It is not.\n");
            rules.add(SourceText.of("health-lint/rules/made-" + i + ".yaml", rule.toString()));
        }
        return rules;
    }

    private static SourceText facts(int count) {
        Random random = new Random(count);
        StringBuilder facts = new StringBuilder("facts:\n");
        for (int i = 0; i < count; i++) {
            String phrase = phrase(random);
            facts.append("  - id: made-")
                    .append(i)
                    .append("\n    jurisdiction: US\n    kind: prohibited\n    severity: warning\n")
                    .append("    statement: It is made.\n    why: It is measured.\n    sources:\n")
                    .append("      - {title: None, url: \"https://example.org/\", date: 2025-01-01}\n")
                    .append("    checked: 2026-11-01\n    review-by: 2028-11-01\n    wrong:\n      - says: [")
                    .append(phrase)
                    .append("]\n    advice: Leave it out.\n    examples:\n      flag:\n        - It is ")
                    .append(phrase)
                    .append(".\n      pass:\n        - It is not.\n");
        }
        return SourceText.of("health-lint/facts/made.yaml", facts.toString());
    }

    /** A word that pages hold, then two that none does. */
    private static String phrase(Random random) {
        return String.join(" ", BEGINNINGS[random.nextInt(BEGINNINGS.length)], word(random), word(random));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        IntStream.range(0, 4).forEach(i -> word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
                .append("aeiou".charAt(random.nextInt(5))));
        return word.append('x').toString();
    }

    /** The built-in packs, and a folder beside the policy. */
    private record Beside(ClasspathPacks packs, List<SourceText> own) implements PackSource {

        @Override
        public Optional<List<SourceText>> pack(String name) {
            return name.equals("./health-lint") ? Optional.of(own) : packs.pack(name);
        }

        @Override
        public List<String> names() {
            return packs.names();
        }

        @Override
        public Optional<SourceText> file(String pathRelativeToPolicy) {
            return Optional.empty();
        }
    }
}
