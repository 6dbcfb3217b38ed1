package io.healthlint.rule;

import java.time.LocalDate;
import java.time.Period;

/** Ages in words. */
@SuppressWarnings("JavaPeriodGetDays") // the days are what is left beside the months, which are asked for, too
final class Ages {

    private Ages() {}

    /** "3 years", "7 months", "12 days": the largest unit of which there are at least two. */
    static String words(LocalDate from, LocalDate to) {
        return words(Period.between(from, to));
    }

    static String words(Period period) {
        long months = period.toTotalMonths();
        if (months >= 24) {
            return months / 12 + " years";
        }
        if (months >= 2) {
            return months + " months";
        }
        int days = period.getDays() + (int) months * 30;
        return days == 1 ? "1 day" : days + " days";
    }
}
