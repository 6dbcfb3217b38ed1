package io.healthlint.annotate;

import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the weights of the taggers. */
final class TaggersReader {

    /** How much of a line of weights an error shows. */
    private static final int SHOWN = 60;

    private TaggersReader() {}

    /**
     * In {@code outputs} a line for each tagger, its id and the weights of the hidden units and its own; in {@code weights} a
     * line for each feature, its name and what it adds to each hidden unit.
     */
    static Taggers read(Settings settings) {
        List<Taggers.Output> outputs = new ArrayList<>();
        numbers(settings, "outputs", 0, 2).forEach((id, all) -> {
            int units = all.length - 1;
            outputs.add(new Taggers.Output(id, Arrays.copyOf(all, units), all[units]));
        });
        int units = outputs.isEmpty() ? 0 : outputs.get(0).units().length;
        Map<String, int[]> weights = numbers(settings, "weights", units, 1);
        return outputs.isEmpty() ? Taggers.NONE : new Taggers(outputs, weights);
    }

    /**
     * The lines under a key, each a name and its numbers; none where one line is wrong.
     *
     * @param count how many numbers; 0 for as many as the first line has
     * @param least how many the first line has at least
     */
    private static Map<String, int[]> numbers(Settings settings, String key, int count, int least) {
        Map<String, int[]> lines = new LinkedHashMap<>();
        settings.require(key, "Let the benchmark write it: lines of a name and numbers.");
        int wanted = count;
        for (String line : settings.string(key, "").lines().toList()) {
            int space = line.indexOf(' ');
            int[] row = space < 0 ? new int[0] : numbers(line, space + 1);
            wanted = wanted == 0 ? Math.max(least, row.length) : wanted;
            if (row.length != wanted) {
                settings.error(
                        key,
                        "\"" + line.substring(0, Math.min(SHOWN, line.length())) + "\" is not a name and " + wanted
                                + (wanted == 1 ? " number" : " numbers"),
                        "let the benchmark write it");
                return Map.of();
            }
            lines.put(line.substring(0, space), row);
        }
        return lines;
    }

    /** The numbers from an offset on, one space between them; none where one is no number. */
    private static int[] numbers(String line, int from) {
        int[] numbers = new int[(line.length() - from) / 2 + 1];
        int count = 0;
        try {
            for (int at = from; at <= line.length(); count++) {
                int space = line.indexOf(' ', at);
                int end = space < 0 ? line.length() : space;
                numbers[count] = Integer.parseInt(line, at, end, 10);
                at = end + 1;
            }
        } catch (NumberFormatException e) {
            return new int[0];
        }
        return Arrays.copyOf(numbers, count);
    }
}
