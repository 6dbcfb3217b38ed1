package io.healthlint.verdict;

import io.healthlint.settings.Settings;
import java.time.Period;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a policy asks of waivers and suppressions.
 *
 * @param max how long a waiver may hold, from its date
 * @param warnBefore how long before its end a waiver is told
 * @param never ids of rules of which nothing may be waived or suppressed
 * @param approvers who may approve a waiver; anybody when there is none
 */
public record WaiverTerms(Period max, Period warnBefore, Set<String> never, Set<String> approvers) {

    /** What holds where a policy says nothing: a year at most, told a month before its end. */
    public static final WaiverTerms USUAL = new WaiverTerms(Period.ofYears(1), Period.ofDays(30), Set.of(), Set.of());

    /** Reads {@code waivers: {max-waiver: P6M, warn-before: P14D, never: [absolute-claim], approvers: [A. Ruiz]}}. */
    public static WaiverTerms read(Settings settings) {
        return new WaiverTerms(
                settings.period("max-waiver").orElse(USUAL.max()),
                settings.period("warn-before").orElse(USUAL.warnBefore()),
                new TreeSet<>(settings.strings("never")),
                new TreeSet<>(settings.strings("approvers")));
    }
}
