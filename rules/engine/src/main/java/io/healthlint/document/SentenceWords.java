package io.healthlint.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that decide whether a stop ends a sentence; a lexicon's data. Letter case does not matter.
 *
 * @param abbreviations without their last stop ("e.g", "u.s", "approx"); those of {@code bound} belong to them
 * @param bound abbreviations that something always follows, so that they never end a sentence ("dr", "vs")
 * @param numbered words that are abbreviations before a number only ("no", "fig")
 * @param openers words that begin a sentence when they are capitalised after an abbreviation ("it", "they")
 * @param labels words whose single letter is a name and no initial: "vitamin" C., "hepatitis" B.
 */
public record SentenceWords(
        Set<String> abbreviations, Set<String> bound, Set<String> numbered, Set<String> openers, Set<String> labels) {

    public SentenceWords {
        bound = lower(bound.stream());
        abbreviations = lower(Stream.concat(abbreviations.stream(), bound.stream()));
        numbered = lower(numbered.stream());
        openers = lower(openers.stream());
        labels = lower(labels.stream());
    }

    private static Set<String> lower(Stream<String> words) {
        return words.map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
