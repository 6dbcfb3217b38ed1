package io.healthlint.verdict;

import java.time.LocalDate;
import java.time.Period;

/**
 * What findings are held against before they count: somebody's waivers and what is known already. Suppressions come with the
 * pages.
 *
 * @param waivers those of the project's file
 * @param baseline the findings that are known
 * @param warnBefore how long before its end a waiver is told
 * @param today the day that decides what has expired
 */
public record Exemptions(Waivers waivers, Baseline baseline, Period warnBefore, LocalDate today) {

    /** Nothing is exempt. */
    public static final Exemptions NONE =
            new Exemptions(Waivers.NONE, Baseline.NONE, WaiverTerms.USUAL.warnBefore(), LocalDate.EPOCH);

    /** The same with another baseline. */
    public Exemptions with(Baseline other) {
        return new Exemptions(waivers, other, warnBefore, today);
    }
}
