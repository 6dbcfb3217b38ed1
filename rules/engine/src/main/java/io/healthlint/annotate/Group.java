package io.healthlint.annotate;

import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Claim;
import io.healthlint.settings.Choices;
import org.jspecify.annotations.Nullable;

/**
 * Words of a lexicon that do the same.
 *
 * @param id unique in a lexicon; frames and reports name it
 * @param cueClass what the words do
 * @param takes which targets make it a benefit
 * @param tier how much it claims
 * @param weak whether it counts only where something else speaks for a claim
 * @param topic what a target belongs to; words of one topic are about the same effect
 * @param value the product's context, the agency's id, the act's status, the list that praise is told under
 * @param caveat what a caveat warns of
 * @param reach where a cue of stance acts
 * @param standing whether a status can change
 */
record Group(
        String id,
        CueClass cueClass,
        Takes takes,
        Claim.@Nullable Tier tier,
        boolean weak,
        String topic,
        String value,
        Caveat.@Nullable Type caveat,
        Reach reach,
        boolean standing) {

    /** Directions: which objects a benefit word takes, or which way a target should go. */
    enum Takes {
        /** Something that should become less: pain. */
        BAD,
        /** Something that should become more: sleep. */
        GOOD,
        /** Any target. */
        EITHER,
        /** Needs none. */
        NONE
    }

    /** Where a cue of stance acts, after ConText (Harkema et al. 2009): a direction, and how far. */
    enum Reach {
        RIGHT,
        LEFT,
        /** Both ways within its clause. */
        CLAUSE,
        SENTENCE
    }

    /** A group that has nothing but a class. */
    static Group plain(String id, CueClass cueClass) {
        return new Group(id, cueClass, Takes.EITHER, null, false, "", "", null, Reach.RIGHT, false);
    }

    /** The name of the list that mentions of a phrase are told under. */
    String list() {
        if (is(CueClass.PHRASE)) {
            return id;
        }
        return value.isEmpty() ? Choices.name(cueClass) : value;
    }

    boolean is(CueClass other) {
        return cueClass == other;
    }
}
