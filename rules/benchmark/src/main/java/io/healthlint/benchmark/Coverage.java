package io.healthlint.benchmark;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotate.SeenSentence;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how many terms of a list (an ontology of diseases, of symptoms) hold a word that the built-in pack knows as
 * something that can be acted on. Prints a line for each file, and the last words of the terms that hold none, the most
 * frequent first: what the lexicon lacks.
 */
public final class Coverage {

    /** How many of the words that are lacking are shown. */
    private static final int SHOWN = 40;

    private static final String TARGET = "class:target";
    private static final double HUNDRED = 100;

    private final Annotators annotators;
    private final MarkdownReader reader;

    private Coverage(Policy policy) {
        this.annotators = Annotators.of(policy.lexicon());
        this.reader = Linter.reader(policy);
    }

    /**
     * Measures files of terms.
     *
     * @param files tab-separated, with a heading line and the term in its third column
     */
    public static void main(String[] files) throws IOException, PolicyException {
        Coverage coverage = new Coverage(new PolicyReader(new ClasspathPacks()).pack("us-health"));
        for (String file : files) {
            System.out.println(coverage.of(
                    file,
                    Files.readAllLines(Path.of(file)).stream()
                            .skip(1)
                            .map(line -> line.split("\t", -1))
                            .filter(fields -> fields.length > 2)
                            .map(fields -> fields[2])
                            .distinct()
                            .toList()));
        }
    }

    private String of(String file, List<String> terms) {
        int known = 0;
        Map<String, Integer> lacking = new TreeMap<>();
        for (String term : terms) {
            if (isKnown(term)) {
                known++;
            } else {
                lacking.merge(term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        List<String> most = lacking.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
        return String.format(
                Locale.ROOT,
                "%s: %d of %d terms, %.1f %%; lacking %s",
                file,
                known,
                terms.size(),
                HUNDRED * known / Math.max(1, terms.size()),
                String.join(", ", most));
    }

    private boolean isKnown(String term) {
        List<SeenSentence> seen = annotators.see(reader.read(SourceText.of("term.md", "It treats " + term + ".")));
        return seen.stream().anyMatch(s -> s.features().contains(TARGET));
    }
}
