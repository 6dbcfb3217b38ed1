package io.healthlint.annotate;

import io.healthlint.annotation.Cue;
import io.healthlint.settings.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Taggers say yes or no of a sentence by what is seen of it. They are a network with one layer of hidden units, which all
 * taggers share: each feature adds to the units, a unit counts as long as it is above zero, and a tagger adds up the units
 * that count. So a tagger's sum is always a sum over features: what a feature adds is what it gives to the units that count
 * in this sentence. Numbers are hundredths and whole, so that every machine finds the same; a feature without a line weighs
 * nothing.
 */
final class Taggers {

    /**
     * A tagger.
     *
     * @param id its name
     * @param units how much each hidden unit counts for it, in hundredths
     * @param bias what it adds of its own, in hundredths
     */
    record Output(String id, int[] units, int bias) {}

    /** No tagger: the rules decide alone. */
    static final Taggers NONE = new Taggers(List.of(), Map.of());

    /** How many weights a decision shows. */
    private static final int SHOWN = 5;

    private static final int HUNDRED = 100;

    private final List<Output> outputs;
    private final int hidden;
    private final List<Map<String, int[]>> weights = new ArrayList<>();

    /**
     * @param outputs the taggers, all over the same hidden units
     * @param weights for each feature, by its name in a file, what it adds to each hidden unit, in hundredths
     */
    Taggers(List<Output> outputs, Map<String, int[]> weights) {
        this.outputs = List.copyOf(outputs);
        this.hidden = outputs.isEmpty() ? 0 : outputs.get(0).units().length;
        Map<String, Feature> features = Choices.of(Feature.class);
        features.values().forEach(feature -> this.weights.add(new HashMap<>()));
        weights.forEach((name, values) -> {
            int colon = name.indexOf(':');
            Feature feature = features.get(colon < 0 ? name : name.substring(0, colon));
            if (feature != null) {
                this.weights.get(feature.ordinal()).put(colon < 0 ? "" : name.substring(colon + 1), values);
            }
        });
    }

    /** The number of a tagger, or -1 where there is none of this id. */
    int number(String id) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The name of a feature in a file of weights. */
    static String name(Feature feature, String value) {
        return value.isEmpty() ? Choices.name(feature) : Choices.name(feature) + ":" + value;
    }

    /** What the taggers say of a page's nth sentence. */
    Scores scores(Features features, int index) {
        int[] units = new int[hidden];
        features.show(index, (feature, value) -> {
            int[] row = weights.get(feature.ordinal()).get(value);
            if (row != null) {
                for (int i = 0; i < units.length; i++) {
                    units[i] += row[i];
                }
            }
        });
        return new Scores(features, index, units);
    }

    /** The sums of one sentence. */
    final class Scores {

        private final Features features;
        private final int index;

        /** Which hidden units count here: 1 or 0. */
        private final int[] counting = new int[hidden];

        private final int[] sums = new int[outputs.size()];

        private Scores(Features features, int index, int[] units) {
            this.features = features;
            this.index = index;
            for (int i = 0; i < hidden; i++) {
                counting[i] = units[i] > 0 ? 1 : 0;
                units[i] = Math.max(0, units[i]);
            }
            for (int t = 0; t < sums.length; t++) {
                sums[t] = product(units, outputs.get(t).units())
                        + HUNDRED * outputs.get(t).bias();
            }
        }

        private static int product(int[] one, int[] other) {
            int sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }

        /** Whether a tagger, by its number, says yes by more than a margin in hundredths; one that is not there says no. */
        boolean says(int tagger, int margin) {
            return tagger >= 0 && sums[tagger] > HUNDRED * margin;
        }

        /** The sum and the features that made most of it, the heaviest first. */
        Cue because(int tagger) {
            record Weight(String name, int value) {}
            Output output = outputs.get(tagger);
            int[] here = new int[hidden];
            Arrays.setAll(here, i -> counting[i] * output.units()[i]);
            List<Weight> seen = new ArrayList<>();
            features.show(index, (feature, value) -> {
                int[] row = weights.get(feature.ordinal()).get(value);
                int added = row == null ? 0 : product(row, here);
                if (added != 0) {
                    seen.add(new Weight(name(feature, value), added));
                }
            });
            seen.sort(
                    Comparator.comparingInt((Weight w) -> -Math.abs(w.value())).thenComparing(Weight::name));
            StringBuilder text = new StringBuilder(output.id()).append(' ').append(signed(sums[tagger]));
            for (Weight weight : seen.subList(0, Math.min(SHOWN, seen.size()))) {
                text.append(", ").append(weight.name()).append(' ').append(signed(weight.value()));
            }
            return new Cue("weights", text.toString(), Cue.WEIGHTS);
        }

        private static String signed(int tenThousandths) {
            int hundredths = Math.round(Math.abs(tenThousandths) / (float) HUNDRED);
            String digits = hundredths % HUNDRED < 10 ? "0" + hundredths % HUNDRED : "" + hundredths % HUNDRED;
            return (tenThousandths < 0 ? "-" : "+") + hundredths / HUNDRED + "." + digits;
        }
    }
}
