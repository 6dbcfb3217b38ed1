package io.healthlint.annotate;

import io.healthlint.annotation.Cue;
import io.healthlint.settings.Choices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear taggers: each adds the weights of what is seen of a sentence and says yes above zero. All taggers share the
 * features, so that a sentence is looked at once. Weights are thousandths; a feature without one weighs nothing.
 */
final class Taggers {

    /** No tagger: the rules decide alone. */
    static final Taggers NONE = new Taggers(List.of(), Map.of());

    /** How many weights a decision shows. */
    private static final int SHOWN = 5;

    private final List<String> ids;
    private final List<Map<String, int[]>> weights = new ArrayList<>();

    /**
     * @param ids the taggers
     * @param weights for each feature, by its name in a file, the taggers' weights in their order
     */
    Taggers(List<String> ids, Map<String, int[]> weights) {
        this.ids = List.copyOf(ids);
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
        return ids.indexOf(id);
    }

    /** The name of a feature in a file of weights. */
    static String name(Feature feature, String value) {
        return value.isEmpty() ? Choices.name(feature) : Choices.name(feature) + ":" + value;
    }

    /** What the taggers say of a page's nth sentence. */
    Scores scores(Features features, int index) {
        int[] sums = new int[ids.size()];
        features.show(index, (feature, value) -> {
            int[] row = weights.get(feature.ordinal()).get(value);
            if (row != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += row[i];
                }
            }
        });
        return new Scores(features, index, sums);
    }

    /** The sums of one sentence. */
    final class Scores {

        private final Features features;
        private final int index;
        private final int[] sums;

        private Scores(Features features, int index, int[] sums) {
            this.features = features;
            this.index = index;
            this.sums = sums;
        }

        /** Whether a tagger, by its number, says yes by more than a margin in thousandths; one that is not there says no. */
        boolean says(int tagger, int margin) {
            return tagger >= 0 && sums[tagger] > margin;
        }

        /** The sum and the weights that made most of it, the heaviest first. */
        Cue because(int tagger) {
            record Weight(String name, int value) {}
            List<Weight> seen = new ArrayList<>();
            features.show(index, (feature, value) -> {
                int[] row = weights.get(feature.ordinal()).get(value);
                if (row != null && row[tagger] != 0) {
                    seen.add(new Weight(name(feature, value), row[tagger]));
                }
            });
            seen.sort(
                    Comparator.comparingInt((Weight w) -> -Math.abs(w.value())).thenComparing(Weight::name));
            StringBuilder text = new StringBuilder(ids.get(tagger)).append(' ').append(signed(sums[tagger]));
            for (Weight weight : seen.subList(0, Math.min(SHOWN, seen.size()))) {
                text.append(", ").append(weight.name()).append(' ').append(signed(weight.value()));
            }
            return new Cue("weights", text.toString());
        }

        private static String signed(int thousandths) {
            int hundredths = Math.round(Math.abs(thousandths) / 10f);
            String digits = hundredths % 100 < 10 ? "0" + hundredths % 100 : Integer.toString(hundredths % 100);
            return (thousandths < 0 ? "-" : "+") + hundredths / 100 + "." + digits;
        }
    }
}
