package io.healthlint.annotate;

import io.healthlint.annotation.Cue;
import io.healthlint.annotation.Stance;
import io.healthlint.annotation.Stance.Certainty;
import io.healthlint.annotation.Stance.Polarity;
import io.healthlint.annotation.Stance.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which cues of stance reach which words: direction, distance and terminators after the ConText algorithm (Harkema,
 * Dowling, Thornblade, Chapman 2009).
 */
final class StanceFinder {

    /** How far a negation acts, in tokens: ConText's window. */
    private static final int NEGATION_WINDOW = 8;

    /** The value of a group of hedges whose words let evidence speak: "suggests". */
    private static final String EVIDENCE = "evidence";

    /**
     * A stance and the cues that made it.
     *
     * @param suggested whether evidence suggests it
     */
    record Found(Stance stance, boolean suggested, List<Cue> because) {}

    private StanceFinder() {}

    /** The stance of the words from one token to another, both included. */
    static Found stance(CuedSentence sentence, int first, int last) {
        return stance(sentence, first, last, cue -> true);
    }

    /**
     * How a listed phrase is used: its own words belong to what it says. "Not regulated" denies nothing that a rule about
     * "not regulated" asks for.
     */
    static Stance ofPhrase(CuedSentence sentence, int first, int last) {
        return stance(sentence, first, last, cue -> cue.first() < first || cue.last() > last)
                .stance();
    }

    private static Found stance(CuedSentence sentence, int first, int last, Predicate<Match> counts) {
        Polarity polarity = Polarity.AFFIRMED;
        Certainty certainty = Certainty.ASSERTED;
        Voice voice = sentence.isQuestion() ? Voice.QUESTION : Voice.OWN;
        boolean suggested = false;
        List<Cue> because = new ArrayList<>();
        for (Match cue : sentence.cues()) {
            String role = role(cue);
            if (role.isEmpty() || !counts.test(cue) || !reaches(sentence, cue, first, last)) {
                continue;
            }
            switch (cue.group().cueClass()) {
                case NEGATION -> polarity = Polarity.DENIED;
                case HEDGE -> {
                    if (cue.group().value().equals(EVIDENCE)) {
                        suggested = true;
                    } else {
                        certainty = Certainty.HEDGED;
                    }
                }
                case QUESTION -> voice = Voice.QUESTION;
                case ATTRIBUTION -> voice = voice == Voice.OWN ? Voice.REPORTED : voice;
                default -> voice = voice == Voice.OWN ? Voice.TESTIMONIAL : voice;
            }
            because.add(sentence.words().cue(role, cue.first(), cue.last()));
        }
        suggested &= certainty == Certainty.ASSERTED && voice == Voice.OWN;
        return new Found(new Stance(polarity, certainty, suggested ? Voice.REPORTED : voice), suggested, because);
    }

    private static String role(Match cue) {
        return switch (cue.group().cueClass()) {
            case NEGATION -> "negation";
            case HEDGE -> "hedge";
            case QUESTION -> "question";
            case ATTRIBUTION -> "attribution";
            case TESTIMONIAL -> "testimonial";
            default -> "";
        };
    }

    static boolean reaches(CuedSentence sentence, Match cue, int first, int last) {
        if (cue.overlaps(first, last)) {
            return true;
        }
        boolean left = cue.last() < first;
        int gap = left ? first - cue.last() - 1 : cue.first() - last - 1;
        boolean near = !cue.is(CueClass.NEGATION) || gap <= NEGATION_WINDOW;
        boolean open =
                left ? !sentence.clauseEndsBetween(cue.last(), first) : !sentence.clauseEndsBetween(last, cue.first());
        return switch (cue.group().reach()) {
            case RIGHT -> left && near && open;
            case LEFT -> !left && near && open;
            case CLAUSE -> near && open;
            case SENTENCE -> true;
        };
    }
}
