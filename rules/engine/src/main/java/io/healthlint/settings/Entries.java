package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The entries of a mapping with their places, what must stand together in it, and the errors at it. */
abstract class Entries {

    private static final Span START = new Span(0, 0);

    /** A mapping without entries at a file's start. */
    static final YamlNode.Mapping NOTHING = new YamlNode.Mapping(List.of(), START);

    final SettingsErrors errors;

    /** False for the view that stands in for a mapping that could not be read: it has been complained of already. */
    final boolean readable;

    final Map<String, Slot> entries = new LinkedHashMap<>();
    final TreeSet<String> asked = new TreeSet<>();
    final Probe probe;

    private final SourceText source;
    private final Span span;

    Entries(SourceText source, SettingsErrors errors, YamlNode.Mapping mapping, boolean readable, Probe probe) {
        this.source = source;
        this.errors = errors;
        this.span = mapping.span();
        this.readable = readable;
        this.probe = probe;
        mapping.entries().forEach(e -> entries.put(e.key().value(), new Slot(source, e.key(), e.value())));
    }

    /** The file. */
    public final SourceText source() {
        return source;
    }

    /** All keys, in the order of the file, where the keys are free. */
    public final List<String> keys() {
        return probe.on() ? List.of(Outline.ANY) : List.copyOf(entries.keySet());
    }

    /** Whether the key stands here with a value. */
    public final boolean has(String key) {
        asked.add(key);
        return probe.on() ? probe.has(key) : value(key).isPresent();
    }

    /** Where the key's value stands; the key when it has no value; the start of this mapping when it is absent. */
    public final Span span(String key) {
        Slot slot = entries.get(key);
        return slot == null || slot.value().span().isEmpty()
                ? keySpan(key)
                : slot.value().span();
    }

    /** Where the key itself stands; the start of this mapping when it is absent. */
    public final Span keySpan(String key) {
        Slot slot = entries.get(key);
        return slot == null
                ? new Span(span.start(), Math.min(span.start() + 1, span.end()))
                : slot.key().span();
    }

    /** The key must stand here with a value. */
    public final void require(String key) {
        require(key, "Add '" + key + ":' with a value.");
    }

    /** The same, with advice of its own. */
    public final void require(String key, String advice) {
        if (probe.demands()) {
            probe.outline().require(key);
        }
        if (!has(key) && readable) {
            String what = entries.containsKey(key) ? "'" + key + "' has no value" : "the key '" + key + "' is missing";
            errorIn(key, keySpan(key), what, advice);
        }
    }

    /** When the key stands here, its list or mapping must not be empty. */
    public final void fill(String key, String advice) {
        if (probe.notes(key)) {
            probe.outline().fill(key);
        }
        boolean empty = value(key)
                .map(n -> n instanceof YamlNode.Sequence list && list.items().isEmpty()
                        || n instanceof YamlNode.Mapping mapping
                                && mapping.entries().isEmpty())
                .orElse(false);
        if (empty) {
            error(key, "'" + key + "' is empty", advice);
        }
    }

    /** When one of the others stands here, the key must, too. */
    public final void requireBeside(String key, List<String> others) {
        if (probe.demands()) {
            probe.outline().companion(new Outline.Companion(key, others));
        } else if (others.stream().anyMatch(this::has)) {
            require(key);
        }
    }

    /** So many of some keys must stand here. */
    public final void count(int least, int most, List<String> keys, String message, String advice) {
        if (probe.demands()) {
            probe.outline().count(new Outline.Count(least, most, keys));
        }
        List<String> here = keys.stream().filter(this::has).toList();
        if (here.size() < least && readable) {
            errorAt(keySpan(""), message, advice);
        } else if (here.size() > most) {
            errorIn(here.get(most), keySpan(here.get(most)), message, advice);
        }
    }

    /** A key that has no place here. */
    public final void refuse(String key, String message, String advice) {
        asked.add(key);
        if (entries.containsKey(key)) {
            errorIn(key, keySpan(key), message, advice);
        }
    }

    /** Records an error at a key's value. */
    public final void error(String key, String message, String advice) {
        errorIn(key, span(key), message, advice);
    }

    /** Records an error at a place inside a key's value. */
    public final void errorIn(String key, Span at, String message, String advice) {
        errors.add(sourceOf(key), at, message, advice);
    }

    /** Records an error at a place of this file. */
    public final void errorAt(Span at, String message, String advice) {
        errors.add(source, at, message, advice);
    }

    /** A mapping without entries where this one stands. */
    final YamlNode.Mapping empty() {
        return new YamlNode.Mapping(List.of(), span);
    }

    /** What stands under a key; a key without a value counts as absent. */
    final Optional<YamlNode> ask(String key, Value wanted) {
        asked.add(key);
        if (probe.notes(key)) {
            probe.outline().value(key, wanted);
        }
        return value(key);
    }

    private Optional<YamlNode> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Slot::value).filter(n -> Shape.of(n) != Shape.ABSENT);
    }

    final void wrongType(String key, String what, String expected, YamlNode node, String advice) {
        errorIn(key, node.span(), what + " must be " + expected + ", but is " + Shape.describe(node), advice);
    }

    final SourceText sourceOf(String key) {
        Slot slot = entries.get(key);
        return slot == null ? source : slot.source();
    }
}
