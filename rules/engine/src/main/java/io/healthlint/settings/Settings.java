package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A typed view of one YAML mapping that keeps positions and remembers what was asked of it: wrong types, missing keys and
 * keys that nobody asked for become errors at their own place. Every getter records its error and returns a harmless
 * value, so that a reader can go on and find the next one.
 */
public final class Settings extends Scalars {

    private final Map<String, List<Settings>> views = new LinkedHashMap<>();

    private Settings(
            SourceText source, SettingsErrors errors, YamlNode.Mapping mapping, boolean readable, Probe probe) {
        super(source, errors, mapping, readable, probe);
    }

    /** A view of a whole file; when it cannot be read, the fault is recorded and the view is empty. */
    public static Settings read(SourceText source, SettingsErrors errors) {
        List<YamlException> faults = new ArrayList<>();
        try {
            YamlNode node = YamlReader.read(source, new Span(0, source.length()), faults);
            if (node instanceof YamlNode.Mapping mapping) {
                return new Settings(source, errors, mapping, true, Probe.NONE);
            }
            errors.add(source, node.span(), "the file must be a mapping of keys, but is " + Shape.describe(node), "");
        } catch (YamlException e) {
            faults.add(e);
        } finally {
            faults.forEach(f -> errors.add(source, f.span(), f.problem(), f.advice()));
        }
        return new Settings(source, errors, NOTHING, false, Probe.NONE);
    }

    /**
     * A view in which every key stands. Whoever reads it shows thereby what they would read of a file; its {@link #outline}
     * has it in writing. Its values mean nothing, and its errors go nowhere.
     */
    public static Settings probe() {
        return new Settings(SourceText.of("probe", ""), new SettingsErrors(), NOTHING, true, Probe.start());
    }

    /** What has been asked of a probe so far. */
    public Outline outline() {
        return probe.outline();
    }

    /** A fresh view of which nobody has asked for any key, without some of its keys. */
    public Settings without(List<String> keys) {
        Settings result = new Settings(source(), errors, empty(), readable, probe.hiding(keys));
        result.entries.putAll(entries);
        keys.forEach(result.entries::remove);
        return result;
    }

    /** A fresh view in which the keys of this one hide those of another; each keeps its place in its own file. */
    public Settings over(Settings base) {
        Settings result = new Settings(base.source(), errors, base.empty(), base.readable, probe.asLayer());
        result.entries.putAll(base.entries);
        result.entries.putAll(entries);
        return result;
    }

    /**
     * Lets a reader read on whose questions depend on a word.
     *
     * @param path the word's key, or two keys with a stop between them ("each.kind")
     * @param words all words that may stand there
     * @param none the word that is meant where none stands; "" when one must
     * @param reader reads on, with the word in it; of a probe it gets a view for each word
     */
    public <T> T byWord(String path, Collection<String> words, String none, Function<Settings, T> reader) {
        if (!probe.on()) {
            return reader.apply(this);
        }
        Map<String, Outline> cases = new LinkedHashMap<>();
        T result = null;
        for (String word : new TreeSet<>(words)) {
            Settings branch = branch(probe.with(path, word));
            T read = reader.apply(branch);
            cases.put(word, branch.outline());
            result = result == null || word.equals(probe.word(path)) ? read : result;
        }
        Outline.Branch all = new Outline.ByWord(path, none, cases);
        outline().branch(path, probe.layer() ? new Outline.Elsewhere(List.copyOf(cases.values())) : all);
        return Objects.requireNonNull(result);
    }

    /** Lets one of two readers read on: the first where the key stands, the second where it does not. */
    public <T> T either(String key, Function<Settings, T> present, Function<Settings, T> absent) {
        if (!probe.on()) {
            return (has(key) ? present : absent).apply(this);
        }
        Settings with = branch(probe.with(key, Outline.ANY));
        Settings without = branch(probe.without(key));
        List<T> results = List.of(present.apply(with), absent.apply(without));
        outline().branch(key, new Outline.ByPresence(key, with.outline(), without.outline()));
        return results.get(0);
    }

    private Settings branch(Probe notes) {
        return new Settings(source(), errors, NOTHING, true, notes);
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
        Optional<YamlNode> node = ask(key, new Value.Mapping(false, shorthand));
        return views.computeIfAbsent(
                        key,
                        k -> List.of(node.map(n -> view(k, "'" + k + "'", n, shorthand))
                                .orElseGet(() -> nothing(k, true))))
                .get(0);
    }

    /** A list of mappings, or one mapping for a list of one; none when it is absent. */
    public List<Settings> mappings(String key) {
        return mappings(key, "");
    }

    /** The same, where an item that is a text {@code x} may stand for {@code {shorthand: x}}. */
    public List<Settings> mappings(String key, String shorthand) {
        Optional<YamlNode> node = ask(key, new Value.Mapping(true, shorthand));
        return views.computeIfAbsent(
                key,
                k -> probe.on()
                        ? List.of(nothing(k, true))
                        : node.stream()
                                .flatMap(
                                        n -> n instanceof YamlNode.Sequence list ? list.items().stream() : Stream.of(n))
                                .map(n -> view(k, "an item of '" + k + "'", n, shorthand))
                                .toList());
    }

    private Settings view(String key, String what, YamlNode node, String shorthand) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new Settings(sourceOf(key), errors, mapping, true, Probe.NONE);
        }
        if (node instanceof YamlNode.Scalar scalar && !shorthand.isEmpty()) {
            YamlNode.Scalar name = new YamlNode.Scalar(shorthand, scalar.span(), true);
            List<YamlNode.Entry> only = List.of(new YamlNode.Entry(name, scalar));
            return new Settings(sourceOf(key), errors, new YamlNode.Mapping(only, scalar.span()), true, Probe.NONE);
        }
        wrongType(key, what, shorthand.isEmpty() ? "a mapping" : "text or a mapping", node, "");
        return nothing(key, false);
    }

    private Settings nothing(String key, boolean complains) {
        return new Settings(source(), errors, empty(), complains && readable, probe.inner(key));
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
}
