package io.healthlint.rule;

import io.healthlint.settings.Form;
import io.healthlint.settings.Settings;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** ISO 8601 periods of policies, and ages in words. */
@SuppressWarnings("JavaPeriodGetDays") // the days are what is left beside the months, which are asked for, too
final class Ages {

    /** Short enough for every date that a page can hold. */
    private static final Form PERIOD = Form.of(
            "P(?=[^1-9]*[1-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?",
            "an ISO 8601 period",
            "Write P180D for 180 days, P24M for 24 months, P3Y for three years.");

    private Ages() {}

    /** A period such as {@code P24M} or {@code P180D}; nothing when the key is absent or wrong. */
    static Optional<Period> read(Settings settings, String key) {
        return settings.string(key, PERIOD).map(Period::parse);
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
