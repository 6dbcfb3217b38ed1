package io.healthlint.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Dates as people write them in front matter. */
final class FrontMatterDates {

    private static final List<DateTimeFormatter> DAYS = List.of(
            form("uuuu-M-d"),
            form("uuuu/M/d"),
            form("MMMM d, uuuu"),
            form("MMM d, uuuu"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"));

    private static final List<DateTimeFormatter> MONTHS = List.of(form("uuuu-M"), form("MMMM uuuu"), form("MMM uuuu"));

    private static final int LONGEST = 40;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private FrontMatterDates() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day; the last day of a month without a day. A time of day is ignored. */
    static Optional<LocalDate> parse(String text) {
        String date = withoutTime(text.strip());
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        return first(DAYS, form -> LocalDate.parse(date, form))
                .or(() -> first(MONTHS, form -> YearMonth.parse(date, form).atEndOfMonth()))
                .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
    }

    private static Optional<LocalDate> first(
            List<DateTimeFormatter> forms, Function<DateTimeFormatter, LocalDate> parse) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(parse.apply(form));
            } catch (DateTimeException e) {
                // not this form; the next one
            }
        }
        return Optional.empty();
    }

    /** {@code 2024-05-01T10:00:00Z} and {@code 2024-05-01 10:00} are that day. */
    private static String withoutTime(String text) {
        int cut = 0;
        while (cut < text.length() && (Character.isDigit(text.charAt(cut)) || text.charAt(cut) == '-')) {
            cut++;
        }
        boolean hasTime = cut >= 8
                && cut + 1 < text.length()
                && (text.charAt(cut) == 'T' || text.charAt(cut) == ' ')
                && Character.isDigit(text.charAt(cut + 1));
        return hasTime ? text.substring(0, cut) : text;
    }
}
