package io.healthlint.ledger;

import io.healthlint.finding.Fingerprint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a reviewer has to look at who signed an earlier ledger.
 *
 * @param all in the order of the later ledger; what is gone comes last, in the order of the earlier one
 */
public record Changes(List<Change> all) {

    /** What became of an entry. */
    public enum Kind {
        NEW,
        /** Other words in the same place, or the same words read or covered in another way. */
        CHANGED,
        GONE
    }

    /**
     * One change.
     *
     * @param kind what became of the entry
     * @param entry as it is now; as it was, when it is gone
     * @param was the earlier values of what is not the same; empty but for a changed entry
     */
    public record Change(Kind kind, Entry entry, Map<Column, String> was) {
        public Change {
            was = Collections.unmodifiableMap(new LinkedHashMap<>(was));
        }
    }

    /** How much of the words of a reworded entry has to be the same. */
    private static final double ALIKE = 0.3;

    /** How many entries under one heading are held against a reworded one, so that a long list costs no more than its length. */
    private static final int MOST_COMPARED = 100;

    public Changes {
        all = List.copyOf(all);
    }

    /** How many there are of a kind. */
    public int count(Kind kind) {
        return (int) all.stream().filter(change -> change.kind() == kind).count();
    }

    /**
     * Compares two ledgers. An entry is the earlier one of the same page and sentence; else of the same words there; else one of
     * the same words on another page, which was renamed; else, under the same headings of the same page, the one whose words are most alike.
     */
    public static Changes between(List<Entry> before, List<Entry> after) {
        Map<Entry, Entry> earlier = new HashMap<>();
        List<Entry> rest = new ArrayList<>(before);
        pair(rest, after, earlier, entry -> entry.get(Column.PAGE) + "\n" + words(entry) + "\n" + sentence(entry));
        pair(rest, after, earlier, entry -> entry.get(Column.ID));
        pair(rest, after, earlier, Changes::words);
        reworded(rest, after, earlier);
        List<Change> all = new ArrayList<>();
        for (Entry entry : after) {
            Entry was = earlier.get(entry);
            if (was == null) {
                all.add(new Change(Kind.NEW, entry, Map.of()));
            } else {
                Map<Column, String> differences = differences(was, entry);
                if (!differences.isEmpty()) {
                    all.add(new Change(Kind.CHANGED, entry, differences));
                }
            }
        }
        rest.forEach(entry -> all.add(new Change(Kind.GONE, entry, Map.of())));
        return new Changes(all);
    }

    /** Pairs entries that share a key, in their order; what is paired leaves the rest. */
    private static void pair(
            List<Entry> rest, List<Entry> after, Map<Entry, Entry> earlier, Function<Entry, String> key) {
        Map<String, Deque<Entry>> byKey = new HashMap<>();
        rest.forEach(entry ->
                byKey.computeIfAbsent(key.apply(entry), k -> new ArrayDeque<>()).add(entry));
        Set<Entry> paired = new HashSet<>();
        for (Entry entry : after) {
            Deque<Entry> same = byKey.get(key.apply(entry));
            if (!earlier.containsKey(entry) && same != null && !same.isEmpty()) {
                Entry was = same.removeFirst();
                earlier.put(entry, was);
                paired.add(was);
            }
        }
        rest.removeIf(paired::contains);
    }

    private static void reworded(List<Entry> rest, List<Entry> after, Map<Entry, Entry> earlier) {
        Map<String, List<Entry>> byPlace = new HashMap<>();
        rest.forEach(entry ->
                byPlace.computeIfAbsent(place(entry), p -> new ArrayList<>()).add(entry));
        Set<Entry> paired = new HashSet<>();
        for (Entry entry : after) {
            List<Entry> here = byPlace.get(place(entry));
            if (here == null || earlier.containsKey(entry)) {
                continue;
            }
            mostAlike(entry, here).ifPresent(was -> {
                earlier.put(entry, was);
                here.remove(was);
                paired.add(was);
            });
        }
        rest.removeIf(paired::contains);
    }

    private static Optional<Entry> mostAlike(Entry entry, List<Entry> here) {
        Set<String> words = split(entry);
        double most = ALIKE;
        Entry found = null;
        for (Entry one : here.subList(0, Math.min(MOST_COMPARED, here.size()))) {
            double alike = alike(words, split(one));
            if (alike >= most && (found == null || alike > most)) {
                most = alike;
                found = one;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The share of the words that both have (Jaccard 1901). */
    private static double alike(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() / (double) (a.size() + b.size() - both.size());
    }

    private static Map<Column, String> differences(Entry was, Entry now) {
        Map<Column, String> differences = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            boolean same = Fingerprint.normal(was.get(column)).equals(Fingerprint.normal(now.get(column)));
            if (column.isCompared() && !same) {
                differences.put(column, was.get(column));
            }
        }
        return differences;
    }

    private static String words(Entry entry) {
        return entry.get(Column.KIND) + " " + Fingerprint.normal(entry.get(Column.WORDS));
    }

    private static Set<String> split(Entry entry) {
        return new LinkedHashSet<>(List.of(sentence(entry).split(" ")));
    }

    private static String sentence(Entry entry) {
        return Fingerprint.normal(entry.get(Column.SENTENCE));
    }

    private static String place(Entry entry) {
        return String.join(
                "\n", entry.get(Column.KIND), entry.get(Column.PAGE), Fingerprint.normal(entry.get(Column.HEADING)));
    }
}
