package io.healthlint.annotation;

import io.healthlint.settings.Choices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * A statement that an intervention does something to body or mind.
 *
 * @param at where
 * @param effect good or bad for health, or other
 * @param relation cause or mere association
 * @param stance polarity, certainty and voice
 * @param evidence whether it reports one identified study
 * @param reporter who reports it, when somebody does
 * @param basis what says that it is one
 * @param tier how much is claimed
 * @param intervention the words of what acts, from the sentence, from the words before or from a heading above it; ""
 *     where none of them names it
 * @param product id in the lexicon of the product that acts, found in the same places; "" where no product is named
 * @param target the words of what is acted on; ""
 * @param topics the lexicon classes and words of the target: two claims that share one are about the same effect
 * @param targetGroups ids of the lexicon's groups that the targets stand in ("cancer")
 * @param because the cues that decided it
 */
public record Claim(
        Anchor at,
        Effect effect,
        Relation relation,
        Stance stance,
        Evidence evidence,
        Reporter reporter,
        Basis basis,
        Tier tier,
        String intervention,
        String product,
        String target,
        SortedSet<String> topics,
        SortedSet<String> targetGroups,
        List<Cue> because)
        implements Annotation {

    /** Good or bad for health. */
    public enum Effect {
        BENEFIT,
        HARM,
        OTHER
    }

    /** Cause or association. */
    public enum Relation {
        CAUSAL,
        CORRELATIONAL
    }

    /** Whether one study or review can be identified: at least two of year, design, size, author or journal, effect. */
    public enum Evidence {
        NONE,
        STUDY
    }

    /** Who reports a claim: evidence that suggests it softens it as a hedge does, others only keep their distance. */
    public enum Reporter {
        NONE,
        EVIDENCE,
        OTHERS
    }

    /** What says that there is a claim and how certain it is: the rules, or only the weights of all that is seen. */
    public enum Basis {
        RULES,
        WEIGHTS
    }

    /**
     * How much is claimed, the strongest first. The order follows the law: disease claims (FD&amp;C Act 201(g)(1)(B), 21 CFR
     * 101.93(g)), structure/function claims (21 CFR 101.93(f)), cosmetic claims (FD&amp;C Act 201(i)).
     */
    public enum Tier {
        CURE,
        PREVENT,
        TREAT,
        REPAIR,
        IMPROVE,
        STRUCTURE_FUNCTION,
        AESTHETIC
    }

    public Claim {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map(
                "effect", Choices.name(effect),
                "relation", Choices.name(relation),
                "certainty", Choices.name(stance.certainty()),
                "polarity", Choices.name(stance.polarity()),
                "voice", Choices.name(stance.voice()),
                "evidence", Choices.name(evidence),
                "reporter", Choices.name(reporter),
                "basis", Choices.name(basis),
                "tier", Choices.name(tier),
                "intervention", intervention,
                "product", product,
                "target", target);
    }

    @Override
    public Map<String, Set<String>> sets() {
        return Map.of("target-group", targetGroups);
    }
}
