package io.healthlint.annotate;

import io.healthlint.annotate.DateWords.Cue;
import io.healthlint.annotation.DateMention;
import io.healthlint.annotation.DateMention.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates with at least a year, and ranges of them. Bare months are words ("may", "march"); a number of four
 * digits is a year only where nothing says that it counts, measures or numbers something.
 */
final class DateRecognizer {

    private final DateWords words;
    private final Set<String> firstWords;

    /** @param words what the language calls months and the words round dates */
    DateRecognizer(DateWords words) {
        this.words = words;
        this.firstWords = words.firstWords();
    }

    private boolean canBegin(Token token) {
        return Character.isDigit(token.form().charAt(0)) || firstWords.contains(token.form());
    }

    /** The dates of a sentence, in order; they do not overlap. */
    List<DateMention> dates(TokenizedSentence sentence) {
        return new Search(sentence).dates();
    }

    /** A date or range with its tokens. */
    private record Found(int first, int last, LocalDate from, LocalDate to, Precision precision, boolean ambiguous) {

        static Found of(DatePart part) {
            return new Found(part.first(), part.last(), part.from(), part.to(), part.precision(), part.ambiguous());
        }

        /** From one date to another; null when they stand in the wrong order. */
        static @Nullable Found of(int first, DatePart from, DatePart to) {
            Precision precision = from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
            return from.from().isAfter(to.to())
                    ? null
                    : new Found(first, to.last(), from.from(), to.to(), precision, from.ambiguous() || to.ambiguous());
        }
    }

    /** One pass over the tokens of a sentence. */
    private final class Search {

        private final TokenizedSentence sentence;
        private final List<Token> tokens;
        private final DateParser parser;
        private final NumericDates numeric;
        private final YearGuard guard;
        private final DateRoles roles;

        Search(TokenizedSentence sentence) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.parser = new DateParser(tokens, words);
            this.numeric = new NumericDates(tokens);
            this.guard = new YearGuard(tokens, words);
            this.roles = new DateRoles(tokens, words);
        }

        List<DateMention> dates() {
            List<DateMention> dates = new ArrayList<>();
            int at = 0;
            while (at < tokens.size()) {
                Found found = canBegin(tokens.get(at)) ? find(at) : null;
                if (found != null) {
                    dates.add(mention(found));
                    at = found.last() + 1;
                } else {
                    at = tokens.get(at).isNumber() ? numeric.chainEnd(at) + 1 : at + 1;
                }
            }
            return dates;
        }

        private DateMention mention(Found found) {
            return new DateMention(
                    sentence.anchor(found.first(), found.last()),
                    found.from(),
                    found.to(),
                    found.precision(),
                    roles.role(found.first(), found.last()),
                    roles.asOf(found.first()),
                    found.ambiguous(),
                    List.of(sentence.cue("date", found.first(), found.last())));
        }

        private @Nullable Found find(int at) {
            int opened = Math.max(words.lastOf(Cue.FROM, tokens, at), words.lastOf(Cue.BETWEEN, tokens, at));
            if (opened >= 0) {
                return range(at, opened + 1, words.startsAt(Cue.BETWEEN, tokens, at));
            }
            Found range = range(at, at, false);
            if (range != null) {
                return range;
            }
            DatePart part = parser.at(at);
            if (part == null || !part.hasYear() || part.precision() == Precision.YEAR && !isYear(part)) {
                return null;
            }
            return Found.of(part);
        }

        /** Not so "1900" in "1900 to 2000 kcal". */
        private boolean isYear(DatePart part) {
            int next = connected(part.last() + 1, false);
            boolean amount = next >= 0 && tokens.get(next).isNumber() && !guard.allows(next, next);
            return !amount && guard.allows(part.first(), part.last());
        }

        /** A range whose first date starts at {@code from}; its words start at {@code first}. */
        private @Nullable Found range(int first, int from, boolean between) {
            if (from >= tokens.size()) {
                return null;
            }
            Found years = years(first, from);
            if (years != null) {
                return years;
            }
            DatePart start = parser.at(from);
            if (start == null) {
                return days(first, from, between);
            }
            int next = connected(start.last() + 1, between);
            DatePart end = next < 0 ? null : parser.at(next);
            if (end == null || !end.hasYear()) {
                return next < 0 ? null : daysOfMonth(first, start, next);
            }
            if (!start.hasYear()) {
                return end.precision() == Precision.YEAR ? null : Found.of(first, start.inYear(end.year()), end);
            }
            boolean bare = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR;
            return bare && !guard.allows(from, end.last()) ? null : Found.of(first, start, end);
        }

        /** "2019-20", "2014-2018". */
        private @Nullable Found years(int first, int from) {
            int chain = tokens.get(from).isNumber() ? numeric.chainEnd(from) : from;
            if (chain != from + 2 || numeric.date(from, chain) != null || !guard.allows(from, chain)) {
                return null;
            }
            DatePart end = numeric.lastYear(from, chain);
            int year = end == null ? 0 : Integer.parseInt(tokens.get(from).form());
            return end == null ? null : Found.of(first, DatePart.year(from, from, year), end);
        }

        /** "5–7 May 2021", "the 5th to the 7th of May 2021". */
        private @Nullable Found days(int first, int from, boolean between) {
            int day = day(from);
            int next = day < 1 ? -1 : connected(from + 1, between);
            DatePart end = next < 0 ? null : parser.at(next);
            boolean fits = end != null && end.hasYear() && end.precision() == Precision.DAY && end.day() > day;
            return !fits || end == null
                    ? null
                    : Found.of(first, DatePart.day(from, from, end.year(), end.month(), day), end);
        }

        /** "May 5–7, 2021". */
        private @Nullable Found daysOfMonth(int first, DatePart start, int next) {
            int day = start.day() > 0 && !start.hasYear() ? day(next) : 0;
            int year = day > start.day() ? parser.year(next + 1) : -1;
            if (year < 0) {
                return null;
            }
            int value = Integer.parseInt(tokens.get(year).form());
            return Found.of(first, start.inYear(value), DatePart.day(next, year, value, start.month(), day));
        }

        /** The number of a day; 0 for anything else. */
        private int day(int token) {
            Token word = tokens.get(token);
            int day = word.isNumber()
                    ? NumericDates.small(word.form())
                    : words.ordinals().getOrDefault(word.form(), 0);
            return day <= 31 ? day : 0;
        }

        /** The token after "to", a dash, or "and" after "between"; -1 when none of them stands here. */
        private int connected(int token, boolean between) {
            if (token + 1 >= tokens.size()) {
                return -1;
            }
            Token sign = tokens.get(token);
            if (sign.is("-") || sign.is("~") || sign.is("\u2014")) {
                return token + 1;
            }
            int last = words.lastOf(Cue.TO, tokens, token);
            last = last < 0 && between ? words.lastOf(Cue.AND, tokens, token) : last;
            return last < 0 || last + 1 >= tokens.size() ? -1 : last + 1;
        }
    }
}
