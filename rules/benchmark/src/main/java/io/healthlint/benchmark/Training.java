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
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Trains the engine's taggers on labelled pages: every sentence is an example, with the labels of the units that it overlaps.
 */
public final class Training {

    /** A feature of fewer sentences has no weight. */
    private static final int RAREST = 10;

    /** Side by side, each from a start of its own: their mean is steadier than one of their size (Hansen and Salamon 1990). */
    private static final int NETWORKS = 3;

    private static final double HUNDRED = 100;

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
                    .sorted()
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
        List<Task> tasks = List.of(Task.values());
        List<Network.Example> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Unit> here = units.get(i);
            examples.add(new Network.Example(
                    rows.get(i), tasks.stream().mapToInt(t -> t.answer(here)).toArray()));
        }
        List<Network> networks = LongStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(seed -> {
                    Network network = new Network(names.size(), tasks.size(), seed);
                    network.fit(examples);
                    return network;
                })
                .toList();
        StringBuilder file = new StringBuilder("""
                # What the taggers weigh, in hundredths. Written by the benchmark from its working half; see rules/benchmark.
                taggers:
                  # Each tagger: how much the hidden units count for it, and what it adds of its own.
                  outputs: |
                """);
        for (Task task : tasks) {
            double bias = 0;
            for (Network network : networks) {
                bias += network.bias(task.ordinal()) / NETWORKS;
            }
            line(
                    file,
                    task.id(),
                    DoubleStream.concat(
                            all(networks, n -> n.units(task.ordinal())).map(w -> w / NETWORKS),
                            DoubleStream.of(bias - task.threshold())));
        }
        file.append("  # Each feature: what it adds to the hidden units.\n  weights: |\n");
        for (int i = 0; i < names.size(); i++) {
            int feature = i;
            line(file, names.get(i), all(networks, n -> n.feature(feature)));
        }
        return file.toString();
    }

    private static DoubleStream all(List<Network> networks, Function<Network, double[]> weights) {
        return networks.stream().map(weights).flatMapToDouble(Arrays::stream);
    }

    private static void line(StringBuilder file, String name, DoubleStream numbers) {
        file.append("    ").append(name);
        numbers.forEachOrdered(number -> file.append(' ').append((int) Math.rint(number * HUNDRED)));
        file.append('\n');
    }
}
