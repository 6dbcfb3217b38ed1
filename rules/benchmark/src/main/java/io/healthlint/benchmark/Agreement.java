package io.healthlint.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How far two readers of the same pages agree: Cohen's kappa (1960) over their units. */
public final class Agreement {

    private Agreement() {}

    /**
     * The table, as Markdown.
     *
     * @param first pages as one reader labelled them
     * @param second some of them as another did
     */
    public static String table(List<LabelledPage> first, List<LabelledPage> second) {
        Map<String, LabelledPage> byName = new HashMap<>();
        first.forEach(page -> byName.put(page.name(), page));
        Map<String, Function<Unit, String>> labels = new LinkedHashMap<>();
        labels.put("claim", u -> String.valueOf(u.claim()));
        labels.put("cover", u -> String.valueOf(u.cover()));
        labels.put("caveat", Unit::caveat);
        labels.put("regulatory", u -> String.valueOf(u.regulatory()));
        labels.put("date", u -> String.valueOf(u.date()));
        labels.put("absolute", u -> String.valueOf(u.absolute()));
        StringBuilder table = new StringBuilder("| label | same | kappa |\n| --- | --- | --- |\n");
        labels.forEach((name, label) -> table.append(row(name, label, byName, second)));
        return table + "\n" + second.size() + " pages.\n";
    }

    private static String row(
            String name, Function<Unit, String> label, Map<String, LabelledPage> first, List<LabelledPage> second) {
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        int same = 0;
        int all = 0;
        for (LabelledPage page : second) {
            List<Unit> units = Objects.requireNonNull(first.get(page.name())).units();
            for (int i = 0; i < units.size(); i++) {
                String one = label.apply(units.get(i));
                String other = label.apply(page.units().get(i));
                ones.merge(one, 1, Integer::sum);
                others.merge(other, 1, Integer::sum);
                same += one.equals(other) ? 1 : 0;
                all++;
            }
        }
        double observed = (double) same / all;
        double chance = 0;
        for (Map.Entry<String, Integer> one : ones.entrySet()) {
            chance += (double) one.getValue() / all * others.getOrDefault(one.getKey(), 0) / all;
        }
        return String.format(Locale.ROOT, "| %s | %.3f | %.2f |", name, observed, (observed - chance) / (1 - chance))
                + "\n";
    }
}
