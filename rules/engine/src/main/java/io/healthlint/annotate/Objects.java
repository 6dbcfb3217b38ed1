package io.healthlint.annotate;

import io.healthlint.annotate.Group.Takes;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the targets that a cue acts on: those in its reach and clause whose direction fits it.
 *
 * @param sentence the sentence
 * @param targets its targets, by first token
 */
record Objects(CuedSentence sentence, List<Match> targets) {

    /** How far the next of several objects may stand from the one before it, in tokens. */
    private static final int NEXT_REACH = 4;

    /** What stands behind a cue, within a reach in tokens. */
    List<Match> after(Match cue, int reach) {
        List<Match> objects = new ArrayList<>();
        int edge = cue.last();
        for (Match target : targets) {
            boolean near = target.first() > cue.last()
                    && target.first() - edge - 1 <= (objects.isEmpty() ? reach : NEXT_REACH);
            if (near && fits(cue, target) && !sentence.clauseEndsBetween(cue.last(), target.first())) {
                objects.add(target);
                edge = target.last();
            }
        }
        return objects;
    }

    /** What stands before it: a passive's subject. */
    List<Match> before(Match cue, int reach) {
        List<Match> objects = new ArrayList<>();
        for (Match target : targets) {
            boolean near = target.last() < cue.first() && cue.first() - target.last() - 1 <= reach;
            if (near && fits(cue, target) && !sentence.clauseEndsBetween(target.last(), cue.first())) {
                objects.add(target);
            }
        }
        return objects;
    }

    static boolean fits(Match cue, Match target) {
        Takes takes = cue.group().takes();
        Takes direction = target.group().takes();
        return takes == Takes.EITHER || takes == Takes.NONE || direction == Takes.EITHER || takes == direction;
    }
}
