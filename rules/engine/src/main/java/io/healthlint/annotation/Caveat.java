package io.healthlint.annotation;

import io.healthlint.settings.Choices;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * A statement that softens or limits what the page claims.
 *
 * @param at where
 * @param type what it warns of
 * @param topics lexicon classes and words of what it speaks of; empty when it speaks of everything around it
 * @param because the cues that decided it
 */
public record Caveat(Anchor at, Type type, SortedSet<String> topics, List<Cue> because) implements Annotation {

    /** The kinds of caveats, with the annotation guide's letters. */
    public enum Type {
        /** Limits of the evidence (e). */
        EVIDENCE,
        /** Risk, side effect, contraindication, contamination (r). */
        RISK,
        /** Results differ between people (i). */
        INDIVIDUAL,
        /** Not approved, or investigational (n). */
        STATUS,
        /** Consult a professional (c). */
        CONSULT,
        /** General disclaimer (d). */
        DISCLAIMER
    }

    public Caveat {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "caveat";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map("caveat", Choices.name(type));
    }
}
