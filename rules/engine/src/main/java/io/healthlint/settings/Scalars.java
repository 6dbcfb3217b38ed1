package io.healthlint.settings;

import io.healthlint.text.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The texts of a mapping, alone and in lists, each in the form or of the words that its reader asks for. */
abstract class Scalars extends Entries {

    Scalars(SourceText source, SettingsErrors errors, YamlNode.Mapping mapping, boolean readable, Probe probe) {
        super(source, errors, mapping, readable, probe);
    }

    /** A text that must be there; "" after an error. */
    public final String string(String key) {
        require(key);
        return string(key, "");
    }

    /** A text, or the fallback. */
    public final String string(String key, String fallback) {
        return scalar(key, Value.Text.ANY).orElse(fallback);
    }

    /** A text of a form; nothing when it is absent or after an error. */
    public final Optional<String> string(String key, Form form) {
        return scalar(key, Value.Text.of(form));
    }

    /** A day of the calendar, written in ISO 8601; nothing when it is absent or after an error. */
    public final Optional<LocalDate> day(String key) {
        try {
            return string(key, Form.DAY).map(LocalDate::parse);
        } catch (DateTimeException e) {
            error(key, "the calendar has no such day", Form.DAY.advice());
            return Optional.empty();
        }
    }

    /** A period such as {@code P24M} or {@code P180D}; nothing when it is absent or wrong. */
    public final Optional<Period> period(String key) {
        return string(key, Form.PERIOD).map(Period::parse);
    }

    /** A text or a list of texts; none when it is absent. */
    public final List<String> strings(String key) {
        return texts(located(key));
    }

    /** The same with places. */
    public final List<Located> located(String key) {
        return located(key, Value.Text.ANY);
    }

    /** The same; a text that has not the form is left out after an error. */
    public final List<Located> located(String key, Form form) {
        return located(key, Value.Text.of(form));
    }

    private List<Located> located(String key, Value.Text item) {
        YamlNode node = ask(key, new Value.Texts(item)).orElse(null);
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream()
                    .flatMap(n -> checked(key, "an item of '" + key + "'", item, n).stream())
                    .toList();
        }
        if (node instanceof YamlNode.Mapping) {
            wrongType(key, "'" + key + "'", "text or a list of texts", node, "");
            return List.of();
        }
        return Optional.ofNullable(node).flatMap(n -> checked(key, "'" + key + "'", item, n)).stream()
                .toList();
    }

    private static List<String> texts(List<Located> located) {
        return located.stream().map(Located::value).toList();
    }

    /** Phrases, whose slots are written as {@link Phrases} expands them; none when it is absent. */
    public final List<String> phrases(String key) {
        List<Located> phrases = located(key, Form.NOT_BLANK);
        for (Located phrase : phrases) {
            Phrases.fault(phrase.value())
                    .ifPresent(fault -> errorIn(key, phrase.span(), fault, "Write choices as (one|two) words."));
        }
        return texts(phrases);
    }

    /** One of some words, which must be there; "" after an error. */
    public final String word(String key, Collection<String> words) {
        require(key);
        return scalar(key, Value.Text.of(words)).orElse("");
    }

    /** One or several of some words, or any when these are none; unknown ones are left out after an error. */
    public final List<String> words(String key, Collection<String> words) {
        return texts(located(key, words));
    }

    /** The same with places. */
    public final List<Located> located(String key, Collection<String> words) {
        return located(key, Value.Text.of(words));
    }

    /**
     * Says that a text is the name of something that a lexicon defines; whether one does is asked when
     * {@linkplain SettingsErrors#resolve all files are read}.
     *
     * @param vocabulary what it names: "product"
     */
    public final void refer(String key, Located name, String vocabulary) {
        errors.refer(sourceOf(key), name, vocabulary);
    }

    /** One of the constants by its kebab-case name, or the fallback. */
    public final <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        Map<String, E> names = Choices.of(type);
        return scalar(key, Value.Text.of(names.keySet())).map(names::get).orElse(fallback);
    }

    /** One or several of the constants by their names; none when it is absent. */
    public final <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Map<String, E> names = Choices.of(type);
        Set<E> chosen = new TreeSet<>();
        words(key, names.keySet()).stream().map(names::get).forEach(chosen::add);
        return chosen;
    }

    /** {@code true} or {@code false}, or the fallback. */
    public final boolean flag(String key, boolean fallback) {
        return scalar(key, Value.Text.of(Form.FLAG)).map("true"::equals).orElse(fallback);
    }

    /** A whole number of at most nine digits, or the fallback. */
    public final int number(String key, int fallback) {
        return scalar(key, Value.Text.of(Form.NUMBER)).map(Integer::parseInt).orElse(fallback);
    }

    private Optional<String> scalar(String key, Value.Text wanted) {
        Optional<YamlNode> node = ask(key, wanted);
        return probe.on()
                ? Optional.of(probe.word(key)).filter(wanted::knows).filter(wanted::fits)
                : node.flatMap(n -> checked(key, "'" + key + "'", wanted, n)).map(Located::value);
    }

    private Optional<Located> checked(String key, String what, Value.Text wanted, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar) || scalar.isNull()) {
            wrongType(key, what, wanted.describe(), node, "");
            return Optional.empty();
        }
        if (!wanted.fits(scalar.value())) {
            String advice = wanted.form().map(Form::advice).orElse("");
            wrongType(key, what, wanted.describe(), scalar, advice);
            return Optional.empty();
        }
        if (!wanted.knows(scalar.value())) {
            String advice = DidYouMean.advice(scalar.value(), wanted.words());
            errorIn(key, scalar.span(), "'" + key + "' cannot be '" + scalar.value() + "'", advice);
            return Optional.empty();
        }
        return Optional.of(new Located(scalar.value(), scalar.span()));
    }
}
