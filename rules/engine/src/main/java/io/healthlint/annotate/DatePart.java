package io.healthlint.annotate;

import io.healthlint.annotation.DateMention.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One date as it is written; an end of a range may leave its year to the other end ("January–March 2024").
 *
 * @param first its first token
 * @param last its last token
 * @param year 0 when it is not written
 * @param month 1 to 12; 0 when there is none. The first month of a quarter
 * @param day 1 to 31; 0 when there is none
 * @param precision how exact it is
 * @param ambiguous whether day and month could be exchanged
 */
record DatePart(int first, int last, int year, int month, int day, Precision precision, boolean ambiguous) {

    static DatePart year(int first, int last, int year) {
        return new DatePart(first, last, year, 0, 0, Precision.YEAR, false);
    }

    static DatePart month(int first, int last, int year, int month) {
        return new DatePart(first, last, year, month, 0, Precision.MONTH, false);
    }

    /** A day; a month when it has no such day (31 June): the writer's slip leaves the month. */
    static DatePart day(int first, int last, int year, int month, int day) {
        boolean exists = year == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
        return exists
                ? new DatePart(first, last, year, month, day, Precision.DAY, false)
                : month(first, last, year, month);
    }

    boolean hasYear() {
        return year > 0;
    }

    DatePart inYear(int other) {
        DatePart dated = new DatePart(first, last, other, month, day, precision, ambiguous);
        return day == 0 ? dated : day(first, last, other, month, day);
    }

    DatePart through(int newFirst, int newLast) {
        return new DatePart(newFirst, newLast, year, month, day, precision, ambiguous);
    }

    LocalDate from() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    LocalDate to() {
        return switch (precision) {
            case DAY -> from();
            case MONTH -> from().plusMonths(1).minusDays(1);
            case QUARTER -> from().plusMonths(3).minusDays(1);
            case YEAR -> from().plusYears(1).minusDays(1);
            case DECADE -> from().plusYears(10).minusDays(1);
        };
    }
}
