package io.healthlint.rule;

import java.time.LocalDate;

/**
 * What a rule may know besides the page.
 *
 * @param today the day that ages are counted from; given, so that a run can be repeated
 * @param profile {@code lenient}, {@code standard} or {@code strict}
 */
public record RuleContext(LocalDate today, Profile profile) {

    /** How much a policy asks for. */
    public enum Profile {
        LENIENT,
        STANDARD,
        STRICT
    }
}
