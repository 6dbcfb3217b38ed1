package io.healthlint.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader asks of a mapping. It is written down while the reader reads a {@linkplain Settings#probe probe}; the JSON
 * Schemas are made of it, so that no second list says what may stand in a file.
 */
public final class Outline {

    /** The one key of a probe's mapping whose keys are free, and every text of a probe. */
    public static final String ANY = "*";

    /** How many of some keys must stand there. */
    public record Count(int least, int most, List<String> keys) {}

    /** A key that must stand there when one of some others does. */
    public record Companion(String key, List<String> others) {}

    /** Something on which it depends what else is asked. */
    public sealed interface Branch {}

    /**
     * A word decides.
     *
     * @param path the word's key, or two keys with a stop between them
     * @param without the case for a mapping in which no such word stands; "" when there is none
     * @param cases what is asked, by word
     */
    public record ByWord(String path, String without, Map<String, Outline> cases) implements Branch {}

    /** Whether a key stands there decides. */
    public record ByPresence(String key, Outline present, Outline absent) implements Branch {}

    /** What decides stands in another file. */
    public record Elsewhere(List<Outline> cases) implements Branch {}

    private final SortedMap<String, Value> values = new TreeMap<>();
    private final SortedMap<String, Outline> inner = new TreeMap<>();
    private final SortedSet<String> required = new TreeSet<>();
    private final SortedSet<String> notEmpty = new TreeSet<>();
    private final Set<Count> counts = new LinkedHashSet<>();
    private final Set<Companion> companions = new LinkedHashSet<>();
    private final Map<String, Branch> branches = new LinkedHashMap<>();

    /** What may stand under each key; {@link #ANY} stands for all keys that are not named. */
    public SortedMap<String, Value> values() {
        return new TreeMap<>(values);
    }

    /** The outline of the mapping, or of each of the mappings, under a key. */
    public Outline inner(String key) {
        return inner.computeIfAbsent(key, k -> new Outline());
    }

    /** The keys that must have a value; with {@link #ANY}, each key must have one. */
    public SortedSet<String> required() {
        return new TreeSet<>(required);
    }

    /** The keys whose list or mapping must not be empty. */
    public SortedSet<String> notEmpty() {
        return new TreeSet<>(notEmpty);
    }

    /** How many of which keys. */
    public List<Count> counts() {
        return List.copyOf(counts);
    }

    /** Keys that others need beside them. */
    public List<Companion> companions() {
        return List.copyOf(companions);
    }

    /** What else is asked, and what decides about it. */
    public List<Branch> branches() {
        return new ArrayList<>(branches.values());
    }

    void value(String key, Value value) {
        values.merge(key, value, Value::and);
    }

    void require(String key) {
        required.add(key);
    }

    void fill(String key) {
        notEmpty.add(key);
    }

    void count(Count count) {
        counts.add(count);
    }

    void companion(Companion companion) {
        companions.add(companion);
    }

    /** A reader that reads a mapping again asks the same of it: the later branch at a path takes the place of the former. */
    void branch(String path, Branch branch) {
        branches.put(path, branch);
    }
}
