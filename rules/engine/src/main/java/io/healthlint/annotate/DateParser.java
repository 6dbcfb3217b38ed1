package io.healthlint.annotate;

import io.healthlint.annotate.DateWords.Cue;
import io.healthlint.annotation.DateMention.Precision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one date that starts at a token; whether a bare year is one is {@link YearGuard}'s to say. */
final class DateParser {

    /** A number that one or more tokens stand for. */
    private record Named(int value, int last) {}

    private final List<Token> tokens;
    private final DateWords words;
    private final NumericDates numeric;

    DateParser(List<Token> tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
        this.numeric = new NumericDates(tokens);
    }

    /** The date that starts at a token; it may lack its year. Null when none does. */
    @Nullable
    DatePart at(int token) {
        if (token >= tokens.size()) {
            return null;
        }
        return tokens.get(token).isNumber() ? number(token) : tokens.get(token).isWord() ? word(token) : null;
    }

    private @Nullable DatePart number(int token) {
        int end = numeric.chainEnd(token);
        if (end > token) {
            return chain(token, end);
        }
        String form = tokens.get(token).form();
        if (NumericDates.isYear(form)) {
            return yearFirst(token);
        }
        if (NumericDates.small(form) > 0) {
            return dayFirst(token, token, NumericDates.small(form));
        }
        return numeric.date(token, token);
    }

    /** The first date of a row of joined numbers, which may go on with a second one. */
    private @Nullable DatePart chain(int first, int end) {
        int last = end;
        for (int i = first + 1; i < end; i += 2) {
            boolean mixed = tokens.get(i).is("-") && tokens.get(first + 1).is("/");
            if (mixed || end - first == 10 && i == first + 5) {
                last = i - 1;
                break;
            }
        }
        DatePart date = numeric.date(first, last);
        boolean shortYear = date != null
                && last - first == 4
                && tokens.get(last).form().length() == 2
                && !NumericDates.isYear(tokens.get(first).form());
        boolean introduced =
                words.endsBefore(Cue.AS_OF, tokens, first) || words.endsBefore(Cue.PREPOSITION, tokens, first);
        if (date != null && date.precision() == Precision.MONTH && separator(last + 1)) {
            return timestamp(date);
        }
        boolean tail = last - first == 2
                && numeric.touches(first - 1)
                && tokens.get(first - 1).is("-");
        return shortYear && !introduced || tail ? null : date;
    }

    /** The day of "2022-08-12T14:29": the tokenizer takes day and hour for one word. */
    private @Nullable DatePart timestamp(DatePart month) {
        String form = tokens.get(month.last() + 2).form();
        int day = form.length() == 5 && form.charAt(2) == 't' ? NumericDates.small(form.substring(0, 2)) : 0;
        return day < 1 || day > 31
                ? null
                : DatePart.day(month.first(), month.last() + 2, month.year(), month.month(), day);
    }

    /** "2019", "2019 Q3", "2019-Sep-01". */
    private DatePart yearFirst(int token) {
        int year = Integer.parseInt(tokens.get(token).form());
        boolean decade = year % 10 == 0 && numeric.touches(token) && is(token + 1, "'") && is(token + 2, "s");
        if (decade && words.endsBefore(Cue.DECADE, tokens, token)) {
            return new DatePart(token, token + 2, year, 0, 0, Precision.DECADE, false);
        }
        int next = separator(token + 1) ? token + 2 : token + 1;
        Named quarter = named(words.quarters(), next);
        if (quarter != null) {
            return new DatePart(token, quarter.last(), year, quarter.value() * 3 - 2, 0, Precision.QUARTER, false);
        }
        Named month = next == token + 2 ? named(words.months(), next) : null;
        if (month != null && separator(month.last() + 1)) {
            int day = small(month.last() + 2);
            if (day > 0 && day <= 31) {
                return DatePart.day(token, month.last() + 2, year, month.value(), day);
            }
        }
        return DatePart.year(token, token, year);
    }

    private @Nullable DatePart word(int token) {
        Named month = named(words.months(), token);
        if (month != null) {
            return monthFirst(token, month);
        }
        Named ordinal = named(words.ordinals(), token);
        DatePart day = ordinal == null ? null : dayFirst(token, ordinal.last(), ordinal.value());
        if (day != null) {
            return day;
        }
        DatePart period = period(token);
        return period != null ? period : decade(token);
    }

    /** "Q3 2023", "the third quarter of 2023", "spring 2021", "fiscal year 2022", "mid-2019". */
    private @Nullable DatePart period(int token) {
        Named quarter = named(words.quarters(), token);
        Named season = named(words.seasons(), token);
        if (quarter != null || season != null) {
            Named name = quarter != null ? quarter : season;
            int at = name == null ? 0 : year(name.last() + 1);
            int month = quarter != null ? quarter.value() * 3 - 2 : season == null ? 1 : season.value();
            return at < 0 ? null : new DatePart(token, at, value(at), month, 0, Precision.QUARTER, false);
        }
        int fiscal = words.lastOf(Cue.FISCAL, tokens, token);
        if (fiscal >= 0) {
            int at = year(fiscal + 1);
            return at < 0 ? null : DatePart.year(token, at, value(at));
        }
        int part = words.lastOf(Cue.PART, tokens, token);
        if (part >= 0) {
            int next =
                    part + 1 < tokens.size() && tokens.get(part + 1).kind() == Token.Kind.JOINT ? part + 2 : part + 1;
            DatePart whole = words.startsAt(Cue.PART, tokens, next) ? null : at(next);
            boolean fits = whole != null && whole.hasYear() && whole.precision() != Precision.DAY;
            return fits && whole != null ? whole.through(token, whole.last()) : null;
        }
        return null;
    }

    private @Nullable DatePart decade(int token) {
        String form = tokens.get(token).form();
        boolean decade = form.length() == 5 && form.endsWith("0s") && NumericDates.isYear(form.substring(0, 4));
        return decade
                ? new DatePart(token, token, Integer.parseInt(form.substring(0, 4)), 0, 0, Precision.DECADE, false)
                : null;
    }

    /** "May 2021", "May 5, 2021", "Sep-23-2020"; without a year "May 5" and "May", for ranges. */
    private DatePart monthFirst(int token, Named month) {
        int at = skip(month.last() + 1, ".");
        int year = year(separator(at) ? at + 1 : at);
        if (year >= 0) {
            return DatePart.month(token, year, value(year), month.value());
        }
        int dayAt = separator(at) ? at + 1 : at;
        Named day = day(dayAt);
        if (day == null) {
            DatePart joined = joinedDay(token, month, at);
            return joined != null ? joined : DatePart.month(token, month.last(), 0, month.value());
        }
        int after = separator(day.last() + 1) ? day.last() + 2 : day.last() + 1;
        int yearAt = year(after);
        return yearAt < 0
                ? DatePart.day(token, day.last(), 0, month.value(), day.value())
                : DatePart.day(token, yearAt, value(yearAt), month.value(), day.value());
    }

    /** "January 12,2016": the tokenizer takes day and year for one number. */
    private @Nullable DatePart joinedDay(int token, Named month, int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return null;
        }
        String[] parts = tokens.get(at).form().split(",", -1);
        boolean fits = parts.length == 2 && NumericDates.isYear(parts[1]);
        int day = fits ? NumericDates.small(parts[0]) : 0;
        return day < 1 || day > 31 ? null : DatePart.day(token, at, Integer.parseInt(parts[1]), month.value(), day);
    }

    /** "5 May 2021", "the 5th of May, 2021", "05-Aug-2016"; without a year "5 May", for ranges. */
    private @Nullable DatePart dayFirst(int token, int last, int day) {
        if (day > 31) {
            return null;
        }
        int at = link(skip(last + 1, "."));
        Named month = named(words.months(), separator(at) ? at + 1 : at);
        if (month == null) {
            return null;
        }
        int after = skip(month.last() + 1, ".");
        int year = year(separator(after) ? after + 1 : after);
        return year < 0
                ? DatePart.day(token, month.last(), 0, month.value(), day)
                : DatePart.day(token, year, value(year), month.value(), day);
    }

    /** A day's number after a month: "5", "5th", "fifth". */
    private @Nullable Named day(int token) {
        int day = small(token);
        if (day >= 1 && day <= 31) {
            return new Named(day, token);
        }
        return named(words.ordinals(), token);
    }

    private int small(int token) {
        return token < tokens.size() && tokens.get(token).isNumber()
                ? NumericDates.small(tokens.get(token).form())
                : 0;
    }

    private int value(int token) {
        return Integer.parseInt(tokens.get(token).form());
    }

    /** Where the year of a month or quarter stands, after a comma or a linking word; -1 when none does. */
    int year(int from) {
        int at = link(skip(from, ","));
        boolean year = at < tokens.size()
                && tokens.get(at).isNumber()
                && NumericDates.isYear(tokens.get(at).form())
                && !words.startsAt(Cue.UNIT, tokens, at + 1);
        return year ? at : -1;
    }

    private boolean is(int token, String form) {
        return token < tokens.size() && tokens.get(token).is(form);
    }

    private int skip(int token, String mark) {
        return is(token, mark) ? token + 1 : token;
    }

    private int link(int token) {
        return words.startsAt(Cue.LINK, tokens, token) ? words.lastOf(Cue.LINK, tokens, token) + 1 : token;
    }

    private boolean separator(int token) {
        return token < tokens.size()
                && (tokens.get(token).is("-") || tokens.get(token).is("/"))
                && numeric.touches(token - 1)
                && numeric.touches(token);
    }

    /** The longest name of up to three words that starts at a token. */
    private @Nullable Named named(Map<String, Integer> names, int token) {
        if (token >= tokens.size()) {
            return null;
        }
        String name = tokens.get(token).form();
        Integer alone = names.get(name);
        Named found = alone == null ? null : new Named(alone, token);
        int count = 1;
        for (int at = token + 1; at < tokens.size() && count < 3; at++) {
            if (tokens.get(at).kind() == Token.Kind.JOINT) {
                continue;
            }
            name += " " + tokens.get(at).form();
            count++;
            Integer value = names.get(name);
            found = value == null ? found : new Named(value, at);
        }
        return found;
    }
}
