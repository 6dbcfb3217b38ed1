package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong in some YAML files, so that all of it can be said at once. */
public final class SettingsErrors {

    private static final Comparator<SettingsError> ORDER = Comparator.comparing(SettingsError::path)
            .thenComparing(SettingsError::span)
            .thenComparing(SettingsError::message);

    /** A word that must be among those that some file defines. */
    private record Reference(SourceText source, Located word, String vocabulary) {}

    private final List<SettingsError> errors = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param source the file
     * @param span where in it
     * @param message what is wrong, in one sentence
     * @param advice how to mend it, or ""
     */
    public void add(SourceText source, Span span, String message, String advice) {
        errors.add(SettingsError.of(source, span, message, advice));
    }

    /** Keeps a word until all files are read and {@link #resolve} knows what it may be. */
    void refer(SourceText source, Located word, String vocabulary) {
        references.add(new Reference(source, word, vocabulary));
    }

    /**
     * Adds a fault for each word that was referred to and that nothing defines.
     *
     * @param vocabularies the words that there are, in lower case, by the name of what they are: "product"
     */
    public void resolve(Map<String, Set<String>> vocabularies) {
        for (Reference reference : references) {
            String word = reference.word().value();
            Set<String> known = vocabularies.getOrDefault(reference.vocabulary(), Set.of());
            if (!known.contains(word.toLowerCase(Locale.ROOT))) {
                add(
                        reference.source(),
                        reference.word().span(),
                        "no lexicon has the " + reference.vocabulary() + " '" + word + "', so nothing can match it",
                        DidYouMean.advice(word, known));
            }
        }
        references.clear();
    }

    /** How many faults were added so far, the same one twice counted twice. */
    public int count() {
        return errors.size();
    }

    /** All faults by file and place, each once. */
    public List<SettingsError> all() {
        return errors.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether nothing has gone wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }
}
