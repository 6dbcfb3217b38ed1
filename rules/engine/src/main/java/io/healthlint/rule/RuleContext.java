package io.healthlint.rule;

/**
 * What a rule may know besides the page.
 *
 * @param today the day that ages are counted from; given, so that a run can be repeated, and one for each page
 * @param profile {@code lenient}, {@code standard} or {@code strict}
 */
public record RuleContext(Today today, Profile profile) {

    /** How much a policy asks for. */
    public enum Profile {
        LENIENT,
        STANDARD,
        STRICT
    }
}
