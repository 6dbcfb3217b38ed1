package io.healthlint.annotate;

import io.healthlint.annotation.Claim.Effect;
import io.healthlint.annotation.Claim.Relation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.Stance.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says of an effect, whoever acts on whatever: that one thing changes another, may change it, or
 * goes with it. The three strengths are those of Yu, Li and Wang, "Detecting Causal Language Use in Science Findings"
 * (2019): direct causal, conditional causal, correlational.
 */
final class EffectFinder {

    /** Marks that no object begins with. */
    private static final Set<String> ENDS = Set.of(".", ",", ";", ":", ")", "?", "!");

    /** How far the object of an effect may stand from its verb. */
    private static final int OBJECT_REACH = 6;

    /**
     * What is said.
     *
     * @param first index of the cue's first token
     * @param last index of its last token
     */
    record Found(Effect effect, Relation relation, Certainty certainty, int first, int last, List<Cue> because) {}

    private final CuedSentence sentence;
    private final List<Match> causal = new ArrayList<>();
    private final List<Match> together = new ArrayList<>();

    private EffectFinder(CuedSentence sentence) {
        this.sentence = sentence;
        for (Match cue : sentence.cues()) {
            boolean acts = cue.is(CueClass.EFFECT_VERB) && acts(cue) || cue.is(CueClass.EFFECT_PHRASE);
            if (acts && !blocked(cue)) {
                causal.add(cue);
            } else if (cue.is(CueClass.CORRELATION) && !blocked(cue)) {
                together.add(cue);
            }
        }
    }

    /** What a sentence says of an effect; null when it says nothing, asks, or plans to find out. */
    static @Nullable Found find(CuedSentence sentence) {
        if (sentence.isQuestion()) {
            return null;
        }
        return new EffectFinder(sentence).found();
    }

    private @Nullable Found found() {
        for (Match cue : causal) {
            Match modal = modal(cue);
            if (modal != null) {
                return found(cue, Relation.CAUSAL, modal);
            }
        }
        List<Match> strong = new ArrayList<>(causal);
        strong.addAll(together);
        strong.sort(Comparator.comparing((Match c) -> c.group().weak()).thenComparing(Match::first));
        if (strong.isEmpty()) {
            return null;
        }
        Match first = strong.get(0);
        return found(first, first.is(CueClass.CORRELATION) ? Relation.CORRELATIONAL : Relation.CAUSAL, null);
    }

    private Found found(Match cue, Relation relation, @Nullable Match modal) {
        List<Cue> because = new ArrayList<>();
        because.add(reason(relation == Relation.CAUSAL ? "effect" : "correlation", cue));
        if (modal != null) {
            because.add(reason("hedge", modal));
        }
        Certainty certainty = modal == null ? Certainty.ASSERTED : Certainty.HEDGED;
        return new Found(effect(cue), relation, certainty, cue.first(), cue.last(), because);
    }

    private Cue reason(String role, Match cue) {
        return sentence.words().cue(role, cue.first(), cue.last());
    }

    /** More of something bad, or less of something good, is harm. */
    private Effect effect(Match cue) {
        Group.Takes harmful = cue.group().takes();
        boolean harm = harmful != Group.Takes.EITHER
                && sentence.of(CueClass.TARGET).stream()
                        .anyMatch(c -> c.group().takes() == harmful
                                && c.first() > cue.last()
                                && c.first() - cue.last() <= OBJECT_REACH);
        return harm ? Effect.HARM : Effect.OTHER;
    }

    private boolean blocked(Match cue) {
        return sentence.of(CueClass.NO_FINDING).stream()
                .anyMatch(c -> StanceFinder.reaches(sentence, c, cue.first(), cue.last()) && !foundBetween(c, cue));
    }

    private boolean foundBetween(Match open, Match cue) {
        return sentence.of(CueClass.FINDING).stream().anyMatch(c -> c.first() > open.last() && c.last() < cue.first());
    }

    /** Whether words only say what is to be found out. */
    static boolean open(CuedSentence sentence, Match cue) {
        return sentence.of(CueClass.NO_FINDING).stream()
                .anyMatch(c -> !c.group().weak() && StanceFinder.reaches(sentence, c, cue.first(), cue.last()));
    }

    private @Nullable Match modal(Match cue) {
        for (Match match : sentence.cues()) {
            if (match.is(CueClass.MODAL)
                    && !compared(match)
                    && StanceFinder.reaches(sentence, match, cue.first(), cue.last())) {
                return match;
            }
        }
        return null;
    }

    /** "More likely to" compares. */
    private boolean compared(Match modal) {
        return sentence.of(CueClass.CORRELATION).stream().anyMatch(c -> c.contains(modal));
    }

    /** Whether a form of an effect verb is used as one, with an object: not "an increase in", "increased risk of". */
    private boolean acts(Match cue) {
        boolean object = hasObject(cue.last() + 1);
        return switch (cue.form()) {
            case THIRD -> object && !opens(cue) && !sentence.precedes(CueClass.ARTICLE, cue.first());
            case PAST -> sentence.follows(CueClass.COPULA, cue) ? byAgent(cue) : object && !participle(cue);
            case GERUND -> object && linked(cue);
            default -> object && base(cue);
        };
    }

    private boolean base(Match cue) {
        if (sentence.precedes(CueClass.INFINITIVE, cue.first())) {
            return linked(cue);
        }
        boolean noun = sentence.precedes(CueClass.ARTICLE, cue.first())
                || sentence.precedes(CueClass.NO_OBJECT, cue.first())
                        && !sentence.precedes(CueClass.CONJUNCTION, cue.first());
        return !noun && !opens(cue) && !adjectival(cue.first() - 1);
    }

    private boolean hasObject(int next) {
        return next < sentence.words().size()
                && !ENDS.contains(sentence.words().token(next).form())
                && sentence.of(CueClass.NO_OBJECT).stream().noneMatch(c -> c.first() == next);
    }

    private boolean opens(Match cue) {
        int before = back(cue.first() - 1);
        return before < 0 || sentence.words().token(before).kind() == Token.Kind.MARK;
    }

    /** "Increased risk": a past form that opens the sentence or stands behind a determiner, a preposition, an adjective. */
    private boolean participle(Match cue) {
        int before = back(cue.first() - 1);
        if (before < 0) {
            return true;
        }
        boolean after = sentence.cues().stream()
                .anyMatch(c -> c.last() == before
                        && (c.is(CueClass.ARTICLE)
                                || c.is(CueClass.DETERMINER)
                                || c.is(CueClass.NO_OBJECT)
                                || c.is(CueClass.COPULA)));
        return after && !(sentence.precedes(CueClass.CONJUNCTION, before + 1) && earlier(cue))
                || sentence.words().token(before).kind() == Token.Kind.MARK && !earlier(cue)
                || adjectival(before);
    }

    /** Whether an effect verb in the same clause makes "and reduced" go on with it. */
    private boolean earlier(Match cue) {
        return causal.stream().anyMatch(c -> c.is(CueClass.EFFECT_VERB) && c.last() < cue.first());
    }

    /** "Was reduced by": only a passive that names what acts says what did it. */
    private boolean byAgent(Match cue) {
        return sentence.cues().stream()
                .anyMatch(
                        c -> c.is(CueClass.AGENT) && c.first() > cue.last() && c.first() - cue.last() <= OBJECT_REACH);
    }

    /** "Shown to reduce", "effective in reducing", "thereby reducing". */
    private boolean linked(Match cue) {
        return sentence.follows(CueClass.RESULT_LINK, cue);
    }

    /** "High increase": an adjective before a form makes it a noun. */
    private boolean adjectival(int token) {
        if (token < 0) {
            return false;
        }
        return Inflector.isAdjective(sentence.words().token(token).form());
    }

    /** Back over adverbs: "significantly reduced". */
    private int back(int token) {
        int at = token;
        while (at >= 0 && Inflector.isAdverb(sentence.words().token(at).form())) {
            at--;
        }
        return at;
    }
}
