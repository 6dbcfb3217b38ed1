package io.healthlint.annotation;

/**
 * How a statement is made: whether it is affirmed, how sure it sounds and who speaks. After the ConText algorithm's
 * modifiers (Harkema et al. 2009), with the values of the annotation guide.
 */
public record Stance(Polarity polarity, Certainty certainty, Voice voice) {

    /** Said plainly, in the page's own voice. */
    public static final Stance PLAIN = new Stance(Polarity.AFFIRMED, Certainty.ASSERTED, Voice.OWN);

    /** Whether something is said to be so or not to be so. */
    public enum Polarity {
        AFFIRMED,
        DENIED
    }

    /** Whether something softens the statement. */
    public enum Certainty {
        ASSERTED,
        HEDGED
    }

    /** Who says it. */
    public enum Voice {
        OWN,
        /** Somebody else is said to say it ("clinics claim"). */
        REPORTED,
        TESTIMONIAL,
        /** A question, an aim, a condition, a wish, advice what to ask. */
        QUESTION
    }
}
