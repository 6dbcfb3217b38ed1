package io.healthlint.annotate;

import io.healthlint.annotation.DateMention.Precision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates written in digits: {@code 2019-12-06}, {@code 12/06/2019}, {@code 6.12.2019}, {@code 11/2016}. */
final class NumericDates {

    /** Years that a page about health speaks of. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2100;

    private final List<Token> tokens;

    NumericDates(List<Token> tokens) {
        this.tokens = tokens;
    }

    static boolean isYear(String form) {
        return form.length() == 4
                && form.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(form) >= FIRST_YEAR
                && Integer.parseInt(form) <= LAST_YEAR;
    }

    /** The value of one or two digits; 0 for anything else. */
    static int small(String form) {
        boolean digits = form.length() <= 2 && !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(form) : 0;
    }

    boolean touches(int left) {
        return left >= 0
                && left + 1 < tokens.size()
                && tokens.get(left).end() == tokens.get(left + 1).start();
    }

    private boolean joins(int token) {
        return token < tokens.size()
                && (tokens.get(token).is("-") || tokens.get(token).is("/"));
    }

    /** The last number of a row of numbers joined by hyphens or slashes without spaces; the token itself when alone. */
    int chainEnd(int from) {
        int at = from;
        while (at + 2 < tokens.size()
                && joins(at + 1)
                && touches(at)
                && touches(at + 1)
                && tokens.get(at + 2).isNumber()) {
            at += 2;
        }
        return at;
    }

    /** A date of three numbers or of a month and a year, from {@code first} to {@code last}, joined by one sign. */
    @Nullable
    DatePart date(int first, int last) {
        if (last - first == 4 && tokens.get(first + 1).is(tokens.get(first + 3).form())) {
            String separator = tokens.get(first + 1).form();
            return triple(first, last, form(first), form(first + 2), form(last), separator.equals("/"), false);
        }
        if (last - first == 2) {
            return monthAndYear(first, last);
        }
        return first == last ? dotted(first) : null;
    }

    private String form(int token) {
        return tokens.get(token).form();
    }

    private @Nullable DatePart monthAndYear(int first, int last) {
        boolean yearFirst = isYear(form(first));
        String year = yearFirst ? form(first) : form(last);
        int month = small(yearFirst ? form(last) : form(first));
        if (!isYear(year) || month < 1 || month > 12 || Integer.parseInt(year) % 100 == 0) {
            return null;
        }
        return DatePart.month(first, last, Integer.parseInt(year), month);
    }

    /** "6.12.2019" and "2019.12.6" are one token each; the first is a European form: the day stands first. */
    private @Nullable DatePart dotted(int token) {
        String[] parts = form(token).split("\\.", -1);
        return parts.length == 3 ? triple(token, token, parts[0], parts[1], parts[2], false, true) : null;
    }

    private static @Nullable DatePart triple(
            int first, int last, String a, String b, String c, boolean slashes, boolean dayFirst) {
        int second = small(b);
        if (isYear(a)) {
            return valid(first, last, Integer.parseInt(a), second, small(c), false);
        }
        int year = isYear(c) ? Integer.parseInt(c) : slashes && c.length() == 2 ? shortYear(small(c)) : 0;
        int one = small(a);
        if (year == 0 || one == 0 || second == 0) {
            return null;
        }
        boolean swap = dayFirst ? second <= 12 : one > 12;
        boolean ambiguous = one <= 12 && second <= 12 && one != second;
        return valid(first, last, year, swap ? second : one, swap ? one : second, ambiguous);
    }

    private static int shortYear(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable DatePart valid(int first, int last, int year, int month, int day, boolean ambiguous) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        DatePart date = DatePart.day(first, last, year, month, day);
        return new DatePart(first, last, year, month, date.day(), date.precision(), ambiguous);
    }

    /** "2019-20" or "2018/19": the years from one to another; null when the numbers cannot be that. */
    @Nullable
    DatePart lastYear(int first, int last) {
        if (last - first != 2 || !isYear(form(first))) {
            return null;
        }
        int from = Integer.parseInt(form(first));
        String end = form(last);
        int to = isYear(end) ? Integer.parseInt(end) : end.length() == 2 ? from / 100 * 100 + small(end) : 0;
        int most = isYear(end) ? 200 : 10;
        boolean slash = tokens.get(first + 1).is("/");
        boolean follows = slash ? to == from + 1 : to > from && to - from <= most;
        return follows ? new DatePart(last, last, to, 0, 0, Precision.YEAR, false) : null;
    }
}
