package io.healthlint.rule;

import java.time.LocalDate;

/**
 * The day that ages are counted from, as the rules see it while one page is read. It is asked, not shown, and remembers the
 * first later day on which one of its answers would be another: until then the page's result stays what it is. For one
 * thread.
 */
public final class Today {

    private final LocalDate day;
    private LocalDate until = LocalDate.MAX;

    private Today(LocalDate day) {
        this.day = day;
    }

    /** A day of which nothing was asked. */
    public static Today of(LocalDate day) {
        return new Today(day);
    }

    /** Whether today comes after a day. */
    boolean isAfter(LocalDate other) {
        boolean after = day.isAfter(other);
        if (!after && other.isBefore(LocalDate.MAX)) {
            changesOn(other.plusDays(1));
        }
        return after;
    }

    /** Whether today comes before a day. */
    boolean isBefore(LocalDate other) {
        boolean before = day.isBefore(other);
        if (before) {
            changesOn(other);
        }
        return before;
    }

    /** How long ago a day was, in {@linkplain Ages words}. */
    String age(LocalDate since) {
        String age = Ages.words(since, day);
        LocalDate next = day;
        while (next.isBefore(LocalDate.MAX) && Ages.words(since, next).equals(age)) {
            next = next.plusDays(1);
        }
        changesOn(next);
        return age;
    }

    private void changesOn(LocalDate other) {
        until = other.isBefore(until) ? other : until;
    }

    /** The first later day on which an answer would be another; {@link LocalDate#MAX} when none would. */
    public LocalDate until() {
        return until;
    }
}
