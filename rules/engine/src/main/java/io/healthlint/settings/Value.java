package io.healthlint.settings;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a reader wants to find under a key. A key without a value counts as absent, whatever is wanted. */
public sealed interface Value {

    /**
     * Text.
     *
     * @param words the only ones that will do; none when others will, too
     * @param form that the text must have
     */
    record Text(SortedSet<String> words, Optional<Form> form) implements Value {

        static final Text ANY = new Text(new TreeSet<>(), Optional.empty());

        static Text of(Collection<String> words) {
            return new Text(new TreeSet<>(words), Optional.empty());
        }

        static Text of(Form form) {
            return new Text(new TreeSet<>(), Optional.of(form));
        }

        boolean knows(String word) {
            return words.isEmpty() || words.contains(word);
        }

        boolean fits(String text) {
            return form.map(f -> f.fits(text)).orElse(true);
        }

        String describe() {
            return form.map(Form::what).orElse("text");
        }

        private Text and(Text other) {
            SortedSet<String> both = new TreeSet<>(words.isEmpty() ? other.words : words);
            both.removeIf(word -> !other.knows(word));
            return new Text(both, form.or(other::form));
        }
    }

    /** One text or a list of texts. */
    record Texts(Text item) implements Value {}

    /**
     * Keys with values; which ones is in {@link Outline#inner}.
     *
     * @param listed whether there may be a list of such mappings
     * @param shorthand the key that a lone text is the value of; "" when a text is an error
     */
    record Mapping(boolean listed, String shorthand) implements Value {}

    /** What satisfies both of two readers of one key. */
    default Value and(Value other) {
        if (this instanceof Text one && other instanceof Text two) {
            return one.and(two);
        }
        if (this instanceof Texts one && other instanceof Texts two) {
            return new Texts(one.item.and(two.item));
        }
        if (!equals(other)) {
            throw new IllegalStateException("one key is read in two ways: " + this + ", " + other);
        }
        return this;
    }
}
