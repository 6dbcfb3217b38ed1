package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** ISO 8601 periods of policies, and ages in words. */
@SuppressWarnings("JavaPeriodGetDays") // the days are what is left beside the months, which are asked for, too
final class Ages {

    private static final int LONGEST_YEARS = 1000;

    private Ages() {}

    /** A period such as {@code P24M} or {@code P180D}; nothing when the key is absent or wrong. */
    static Optional<Period> read(Settings settings, String key) {
        if (!settings.has(key)) {
            return Optional.empty();
        }
        String text = settings.string(key);
        try {
            Period period = Period.parse(text);
            boolean possible = !period.isNegative() && !period.isZero() && period.toTotalMonths() / 12 < LONGEST_YEARS;
            if (possible && period.getDays() / 365 < LONGEST_YEARS) {
                return Optional.of(period);
            }
        } catch (DateTimeException e) {
            // said below, in words for a policy's author
        }
        settings.error(
                key,
                "'" + key + "' must be an ISO 8601 period, but is '" + text + "'",
                "Write P180D for 180 days, P24M for 24 months, P3Y for three years.");
        return Optional.empty();
    }

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
