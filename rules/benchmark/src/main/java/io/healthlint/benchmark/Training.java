package io.healthlint.benchmark;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotate.SeenSentence;
import io.healthlint.finding.Location;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the engine's taggers: logistic regression with a ridge penalty, by Adam (Kingma and Ba 2015) over all sentences at
 * once. Everything is summed in one order, so that the same pages give the same weights on every machine.
 */
public final class Training {

    /** A feature of fewer sentences has no weight. */
    private static final int RAREST = 10;

    /** A line whose weights are all smaller, in thousandths, is left out. */
    private static final int SMALLEST = 20;

    private static final double THOUSAND = 1000;

    private final List<int[]> rows = new ArrayList<>();
    private final List<List<Unit>> units = new ArrayList<>();
    private final List<String> names;

    private Training(List<SeenSentence> sentences, List<List<Unit>> units) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(s -> s.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        this.names = List.copyOf(counts.keySet());
        Map<String, Integer> index = new TreeMap<>();
        names.forEach(name -> index.put(name, index.size()));
        for (int i = 0; i < sentences.size(); i++) {
            rows.add(sentences.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray());
            this.units.add(units.get(i));
        }
    }

    /** The lexicon file with the weights that the pages give. */
    public static String weights(Policy policy, List<LabelledPage> pages) {
        MarkdownReader reader = Linter.reader(policy);
        Annotators annotators = Annotators.of(policy.lexicon());
        List<SeenSentence> sentences = new ArrayList<>();
        List<List<Unit>> units = new ArrayList<>();
        for (LabelledPage page : pages) {
            for (SeenSentence sentence : annotators.see(reader.read(page.text()))) {
                Location at = Location.of(page.text(), sentence.at().span());
                sentences.add(sentence);
                units.add(page.units().stream()
                        .filter(u -> u.overlaps(at.line(), at.column(), at.endLine(), at.endColumn()))
                        .toList());
            }
        }
        return new Training(sentences, units).file();
    }

    private String file() {
        List<int[]> columns =
                Arrays.stream(Task.values()).parallel().map(this::column).toList();
        StringBuilder file = new StringBuilder("""
                # What the taggers weigh, in thousandths. Written by the benchmark from its working half; see rules/benchmark.
                taggers:
                  ids: [%s]
                  weights: |
                """.formatted(String.join(
                ", ", Arrays.stream(Task.values()).map(Task::id).toList())));
        for (int i = 0; i < names.size(); i++) {
            int feature = i;
            if (columns.stream().anyMatch(c -> Math.abs(c[feature]) >= SMALLEST)) {
                file.append("    ").append(names.get(i));
                columns.forEach(c -> file.append(' ').append(c[feature]));
                file.append('\n');
            }
        }
        return file.toString();
    }

    private int[] column(Task task) {
        List<int[]> asked = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (task.asks(units.get(i))) {
                asked.add(rows.get(i));
                answers.add(task.isYes(units.get(i)));
            }
        }
        double[] weights = new LogisticRegression(names.size(), task.ridge()).fit(asked, answers);
        weights[names.indexOf("bias")] -= task.threshold();
        return Arrays.stream(weights)
                .mapToInt(w -> (int) Math.rint(w * THOUSAND))
                .toArray();
    }
}
