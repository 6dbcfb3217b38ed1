package io.healthlint.testkit;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.settings.Phrases;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the phrases of rules that no text can match, and those that hold what excuses them: each is tried as the only
 * sentence of a page.
 */
public final class DeadPhrases {

    private final Policy policy;
    private final MarkdownReader reader;
    private final Annotators annotators;

    private DeadPhrases(Policy policy) {
        this.policy = policy;
        this.reader = Linter.reader(policy);
        this.annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
    }

    /** What is wrong with the phrases of some rules; nothing when each of them can be found. */
    public static List<String> of(Policy policy, Predicate<RuleInfo> which) {
        DeadPhrases dead = new DeadPhrases(policy);
        List<String> faults = new ArrayList<>();
        for (RuleInfo rule : policy.rules().stream().filter(which).toList()) {
            policy.phrases(rule.id()).forEach((list, phrases) -> {
                for (String written : phrases) {
                    dead.fault(rule, list, written)
                            .ifPresent(fault -> faults.add(rule.place() + ": the rule " + rule.id() + " " + fault));
                }
            });
        }
        return faults;
    }

    /** Each spelling must be found; only one of them need not be excused: "(not|) approved", unless "not approved". */
    private Optional<String> fault(RuleInfo rule, String list, String written) {
        String unless = policy.unless(rule.id()).getOrDefault(list, "");
        boolean excused = !unless.isEmpty();
        for (String phrase : Phrases.expand(written)) {
            AnnotatedDocument page = page(phrase);
            if (page.ofList(list).isEmpty()) {
                return Optional.of("can never find \"" + phrase + "\""
                        + (phrase.equals(written) ? "" : " of \"" + written + "\"")
                        + ". Write it as it stands in a sentence, in words.");
            }
            excused = excused && isInside(page.ofList(unless), page.ofList(list));
        }
        return excused
                ? Optional.of("can never tell \"" + written + "\", for it holds a phrase of its own 'unless'."
                        + " Narrow that phrase, or delete this one.")
                : Optional.empty();
    }

    private AnnotatedDocument page(String phrase) {
        // Words around it, so that a line is neither a heading nor a list.
        return annotators.annotate(reader.read(SourceText.of("phrase.md", "so " + phrase.strip() + " so\n")));
    }

    private static boolean isInside(List<Annotation> inner, List<Annotation> outer) {
        return inner.stream().anyMatch(one -> outer.stream()
                .anyMatch(all -> all.at().span().contains(one.at().span())));
    }
}
