package io.healthlint.ledger;

import io.healthlint.settings.Choices;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many entries of each status there are, by folder, tier, product and reviewer.
 *
 * @param by the counts, by what they are of
 */
public record Totals(Map<By, SortedMap<String, Map<Status, Integer>>> by) {

    private static final Map<String, Status> STATUSES = Choices.of(Status.class);

    /** What is counted. */
    public enum By {
        KIND(entry -> entry.get(Column.KIND)),
        /** The page's folder; "." for a page in none. */
        FOLDER(Totals::folder),
        TIER(entry -> entry.get(Column.TIER)),
        PRODUCT(entry -> entry.get(Column.PRODUCT)),
        REVIEWER(entry -> entry.get(Column.REVIEWER));

        private final Function<Entry, String> value;

        By(Function<Entry, String> value) {
            this.value = value;
        }

        /** The name in reports. */
        public String label() {
            return Choices.name(this);
        }
    }

    /** Counts; a statement, which has no tier, is not counted by tier. */
    public static Totals of(List<Entry> entries) {
        Map<By, SortedMap<String, Map<Status, Integer>>> by = new LinkedHashMap<>();
        for (By what : By.values()) {
            SortedMap<String, Map<Status, Integer>> counts = new TreeMap<>();
            for (Entry entry : entries) {
                if (what != By.TIER || entry.get(Column.KIND).equals(PageEntries.CLAIM)) {
                    Status status = STATUSES.getOrDefault(entry.get(Column.STATUS), Status.UNASKED);
                    counts.computeIfAbsent(what.value.apply(entry), v -> new EnumMap<>(Status.class))
                            .merge(status, 1, Integer::sum);
                }
            }
            by.put(what, counts);
        }
        return new Totals(by);
    }

    private static String folder(Entry entry) {
        String page = entry.get(Column.PAGE);
        int slash = page.lastIndexOf('/');
        return slash < 0 ? "." : page.substring(0, slash);
    }
}
