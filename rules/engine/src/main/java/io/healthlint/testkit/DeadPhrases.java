package io.healthlint.testkit;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.settings.Phrases;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the phrases of rules that no text can match: each is tried as the only sentence of a page. */
public final class DeadPhrases {

    private DeadPhrases() {}

    /** What is wrong with the phrases of some rules; nothing when each of them can be found. */
    public static List<String> of(Policy policy, Predicate<RuleInfo> which) {
        MarkdownReader reader = Linter.reader(policy);
        Annotators annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
        List<String> dead = new ArrayList<>();
        for (RuleInfo rule : policy.rules().stream().filter(which).toList()) {
            Map<String, List<String>> lists = policy.phrases(rule.id());
            for (Map.Entry<String, List<String>> list : lists.entrySet()) {
                for (String written : list.getValue()) {
                    Phrases.expand(written).stream()
                            .filter(phrase -> !isFound(list.getKey(), phrase, reader, annotators))
                            .findFirst()
                            .ifPresent(phrase -> dead.add(rule.file().path() + ": the rule " + rule.id()
                                    + " can never find \"" + phrase + "\""
                                    + (phrase.equals(written) ? "" : " of \"" + written + "\"")
                                    + ". Write it as it stands in a sentence, in words."));
                }
            }
        }
        return dead;
    }

    private static boolean isFound(String list, String phrase, MarkdownReader reader, Annotators annotators) {
        // Words around it, so that a line is neither a heading nor a list.
        SourceText page = SourceText.of("phrase.md", "so " + phrase.strip() + " so\n");
        AnnotatedDocument annotated = annotators.annotate(reader.read(page));
        return !annotated.ofList(list).isEmpty();
    }
}
