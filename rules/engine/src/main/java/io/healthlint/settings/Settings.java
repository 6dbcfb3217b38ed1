package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A typed view of one YAML mapping that keeps positions and remembers what was asked of it: wrong types, missing keys and
 * keys that nobody asked for become errors at their own place. Every getter records its error and returns a harmless
 * value, so that a reader can go on and find the next one.
 */
public final class Settings {

    private final SourceText source;
    private final SettingsErrors errors;
    private final Span span;

    /** False for the view that stands in for a mapping that could not be read: it has been complained of already. */
    private final boolean readable;

    private final Map<String, Slot> entries = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Map<String, List<Settings>> views = new LinkedHashMap<>();

    private Settings(SourceText source, SettingsErrors errors, YamlNode.Mapping mapping, boolean readable) {
        this.source = source;
        this.errors = errors;
        this.span = mapping.span();
        this.readable = readable;
        mapping.entries().forEach(e -> entries.put(e.key().value(), new Slot(source, e.key(), e.value())));
    }

    /** A view of a whole file; when it cannot be read, the fault is recorded and the view is empty. */
    public static Settings read(SourceText source, SettingsErrors errors) {
        Span start = new Span(0, 0);
        List<YamlException> faults = new ArrayList<>();
        try {
            YamlNode node = YamlReader.read(source, new Span(0, source.length()), faults);
            if (node instanceof YamlNode.Mapping mapping) {
                return new Settings(source, errors, mapping, true);
            }
            errors.add(source, node.span(), "the file must be a mapping of keys, but is " + Shape.describe(node), "");
        } catch (YamlException e) {
            faults.add(e);
        } finally {
            faults.forEach(f -> errors.add(source, f.span(), f.problem(), f.advice()));
        }
        return new Settings(source, errors, new YamlNode.Mapping(List.of(), start), false);
    }

    /** The file. */
    public SourceText source() {
        return source;
    }

    /** All keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether the key stands here with a value. */
    public boolean has(String key) {
        return shape(key) != Shape.ABSENT;
    }

    /** What stands under the key; a key without a value counts as absent. */
    public Shape shape(String key) {
        return node(key).map(Shape::of).orElse(Shape.ABSENT);
    }

    /** A fresh view of which nobody has asked for any key, without some of its keys. */
    public Settings without(List<String> keys) {
        Settings result = over(nothing(true));
        keys.forEach(result.entries::remove);
        return result;
    }

    /** A fresh view in which the keys of this one hide those of another; each keeps its place in its own file. */
    public Settings over(Settings base) {
        YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), base.span);
        Settings result = new Settings(base.source, errors, nothing, base.readable);
        result.entries.putAll(base.entries);
        result.entries.putAll(entries);
        return result;
    }

    /** Where the key's value stands; the key when it has no value; the start of this mapping when it is absent. */
    public Span span(String key) {
        Slot slot = entries.get(key);
        return slot == null || slot.value().span().isEmpty()
                ? keySpan(key)
                : slot.value().span();
    }

    /** Where the key itself stands; the start of this mapping when it is absent. */
    public Span keySpan(String key) {
        Slot slot = entries.get(key);
        return slot == null
                ? new Span(span.start(), Math.min(span.start() + 1, span.end()))
                : slot.key().span();
    }

    /** A text that must be there; "" after an error. */
    public String string(String key) {
        if (!has(key)) {
            missing(key);
            return "";
        }
        return string(key, "");
    }

    /** A text, or the fallback. */
    public String string(String key, String fallback) {
        return scalar(key, "text").map(YamlNode.Scalar::value).orElse(fallback);
    }

    /** A text or a list of texts; none when it is absent. */
    public List<String> strings(String key) {
        return located(key).stream().map(Located::value).toList();
    }

    /** The same with places. */
    public List<Located> located(String key) {
        YamlNode node = node(key).orElse(null);
        if (!(node instanceof YamlNode.Sequence sequence)) {
            return scalar(key, "text or a list of texts")
                    .map(s -> List.of(new Located(s.value(), s.span())))
                    .orElse(List.of());
        }
        List<Located> result = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof YamlNode.Scalar scalar) {
                result.add(new Located(scalar.value(), scalar.span()));
            } else {
                wrongType(key, "an item of '" + key + "'", "text", item);
            }
        }
        return result;
    }

    /** One of the constants by its kebab-case name, or the fallback. */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        return scalar(key, "text").flatMap(s -> constant(key, type, s)).orElse(fallback);
    }

    private <E extends Enum<E>> Optional<E> constant(String key, Class<E> type, YamlNode.Scalar scalar) {
        Map<String, E> names = Choices.of(type);
        E found = names.get(scalar.value());
        if (found == null) {
            String advice = DidYouMean.advice(scalar.value(), names.keySet());
            errorIn(key, scalar.span(), "'" + key + "' cannot be '" + scalar.value() + "'", advice);
        }
        return Optional.ofNullable(found);
    }

    /** {@code true} or {@code false}, or the fallback. */
    public boolean flag(String key, boolean fallback) {
        YamlNode.Scalar scalar = scalar(key, "true or false").orElse(null);
        if (scalar == null) {
            return fallback;
        }
        boolean yes = scalar.value().equals("true");
        if (!yes && !scalar.value().equals("false")) {
            wrongType(key, "'" + key + "'", "true or false", scalar);
            return fallback;
        }
        return yes;
    }

    /** A whole number, or the fallback. */
    public int number(String key, int fallback) {
        YamlNode.Scalar scalar = scalar(key, "a whole number").orElse(null);
        if (scalar == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(scalar.value());
        } catch (NumberFormatException e) {
            wrongType(key, "'" + key + "'", "a whole number", scalar);
            return fallback;
        }
    }

    /** The mapping under a key; an empty view when it is absent. */
    public Settings mapping(String key) {
        return mapping(key, "");
    }

    /**
     * The mapping under a key, where a lone text {@code x} may stand for {@code {shorthand: x}}.
     *
     * @param shorthand the key that the text is the value of; "" when a text is an error
     */
    public Settings mapping(String key, String shorthand) {
        return views.computeIfAbsent(
                        key,
                        k -> List.of(node(k).map(n -> view(k, "'" + k + "'", n, shorthand))
                                .orElseGet(() -> nothing(true))))
                .get(0);
    }

    /** A list of mappings, or one mapping for a list of one; none when it is absent. */
    public List<Settings> mappings(String key) {
        return mappings(key, "");
    }

    /** The same, where an item that is a text {@code x} may stand for {@code {shorthand: x}}. */
    public List<Settings> mappings(String key, String shorthand) {
        return views.computeIfAbsent(key, k -> {
            List<YamlNode> items = node(k).map(n -> n instanceof YamlNode.Sequence list ? list.items() : List.of(n))
                    .orElse(List.of());
            return items.stream()
                    .map(n -> view(k, "an item of '" + k + "'", n, shorthand))
                    .toList();
        });
    }

    private Settings view(String key, String what, YamlNode node, String shorthand) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Settings(sourceOf(key), errors, mapping, true);
        }
        if (node instanceof YamlNode.Scalar scalar && !shorthand.isEmpty()) {
            YamlNode.Scalar name = new YamlNode.Scalar(shorthand, scalar.span(), true);
            List<YamlNode.Entry> only = List.of(new YamlNode.Entry(name, scalar));
            return new Settings(sourceOf(key), errors, new YamlNode.Mapping(only, scalar.span()), true);
        }
        wrongType(key, what, shorthand.isEmpty() ? "a mapping" : "text or a mapping", node);
        return nothing(false);
    }

    private Settings nothing(boolean complains) {
        return new Settings(source, errors, new YamlNode.Mapping(List.of(), span), complains && readable);
    }

    /** Records an error at a key's value. */
    public void error(String key, String message, String advice) {
        errorIn(key, span(key), message, advice);
    }

    /** Records an error at a place inside a key's value. */
    public void errorIn(String key, Span at, String message, String advice) {
        errors.add(sourceOf(key), at, message, advice);
    }

    /** Records an error at a place of this file. */
    public void errorAt(Span at, String message, String advice) {
        errors.add(source, at, message, advice);
    }

    /** Records that a key must be there. */
    public void missing(String key) {
        asked.add(key);
        if (readable) {
            errorIn(key, keySpan(key), "the key '" + key + "' is missing", "Add '" + key + ":' with a value.");
        }
    }

    /** Records an error for each key, here and in the views below, that nobody asked for; call it once, after reading. */
    public void finish() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                errorIn(key, keySpan(key), "unknown key '" + key + "'", DidYouMean.advice(key, asked));
            }
        }
        views.values().forEach(list -> list.forEach(Settings::finish));
    }

    private Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(Slot::value)
                .filter(n -> !(n instanceof YamlNode.Scalar scalar && scalar.isNull()));
    }

    private Optional<YamlNode.Scalar> scalar(String key, String expected) {
        YamlNode node = node(key).orElse(null);
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        if (node != null) {
            wrongType(key, "'" + key + "'", expected, node);
        }
        return Optional.empty();
    }

    private void wrongType(String key, String what, String expected, YamlNode node) {
        errorIn(key, node.span(), what + " must be " + expected + ", but is " + Shape.describe(node), "");
    }

    private SourceText sourceOf(String key) {
        Slot slot = entries.get(key);
        return slot == null ? source : slot.source();
    }
}
