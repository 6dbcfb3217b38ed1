package io.healthlint.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a view of a probe remembers.
 *
 * @param on false for a view of a real file, which takes no notes
 * @param outline takes the notes
 * @param fixed what the branch that is being read has decided: words by path, {@link #NOTHING} for a key that is absent
 * @param hidden keys that this view is without
 * @param layer whether another mapping below supplies what is missing here, and decides what stands in neither
 */
record Probe(boolean on, Outline outline, Map<String, String> fixed, Set<String> hidden, boolean layer) {

    /** Takes no notes. */
    static final Probe NONE = new Probe(false, new Outline(), Map.of(), Set.of(), false);

    private static final String NOTHING = "";

    static Probe start() {
        return new Probe(true, new Outline(), Map.of(), Set.of(), false);
    }

    boolean has(String key) {
        return !NOTHING.equals(fixed.get(key));
    }

    /** The word that a branch has decided on; any text where none has. */
    String word(String path) {
        return fixed.getOrDefault(path, Outline.ANY);
    }

    /** Whether notes on this key are taken here. */
    boolean notes(String key) {
        return on && !hidden.contains(key);
    }

    /** Whether this view has to hold what is needed. */
    boolean demands() {
        return on && !layer;
    }

    Probe inner(String key) {
        if (!on) {
            return NONE;
        }
        Map<String, String> below = new LinkedHashMap<>();
        fixed.forEach((path, word) -> {
            if (path.startsWith(key + ".")) {
                below.put(path.substring(key.length() + 1), word);
            }
        });
        return new Probe(true, notes(key) ? outline.inner(key) : new Outline(), below, Set.of(), false);
    }

    Probe with(String path, String word) {
        Map<String, String> more = new LinkedHashMap<>(fixed);
        more.put(path, word);
        return new Probe(true, new Outline(), more, hidden, layer);
    }

    Probe without(String key) {
        return with(key, NOTHING);
    }

    Probe hiding(List<String> keys) {
        Set<String> all = new TreeSet<>(hidden);
        all.addAll(keys);
        return new Probe(on, outline, fixed, all, layer);
    }

    Probe asLayer() {
        return new Probe(on, outline, fixed, hidden, true);
    }
}
