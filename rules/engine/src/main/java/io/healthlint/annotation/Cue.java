package io.healthlint.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One reason for an annotation: what role which words played. Kept so that every finding can show which cue made it.
 *
 * @param role "benefit", "target", "intervention", "hedge", "negation", "attribution", "question", …
 * @param text the words as they stand in the plain text, or what is said of them
 * @param at offset in the source of the first of the words, UTF-16; {@link #CONCLUSION} or {@link #WEIGHTS} for what
 *     stands nowhere
 */
public record Cue(String role, String text, int at) {

    /** Stands before all words: what follows from them, as that no hedge reaches a verb. */
    public static final int CONCLUSION = -1;

    /** Stands behind all words: what many of them weigh together. */
    public static final int WEIGHTS = Integer.MAX_VALUE;

    /**
     * Cues as a reader meets them, without doubles. What a heading above names comes before what the sentence says.
     */
    public static List<Cue> inOrder(Collection<Cue> cues) {
        return cues.stream().distinct().sorted(Comparator.comparingInt(Cue::at)).toList();
    }

    @Override
    public String toString() {
        return role + ": " + text;
    }
}
