package io.healthlint.annotate;

import io.healthlint.settings.Choices;
import io.healthlint.settings.Settings;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a language calls months, quarters and the words round a date; a lexicon's {@code dates} mapping.
 *
 * @param months folded name to month, 1 to 12
 * @param ordinals folded ordinal word to day, 1 to 31
 * @param quarters folded name to quarter, 1 to 4
 * @param seasons folded name to the season's first month
 * @param cues phrases of folded words by what they say about a date
 */
record DateWords(
        Map<String, Integer> months,
        Map<String, Integer> ordinals,
        Map<String, Integer> quarters,
        Map<String, Integer> seasons,
        Map<Cue, PhraseSet> cues) {

    /** What a phrase beside a number says about it; in the file in kebab case. */
    enum Cue {
        /** A part of a year or decade: "mid", "early". */
        PART,
        /** Before a year that is no calendar year: "fiscal year". */
        FISCAL,
        /** Opens a range: "from". */
        FROM,
        /** Opens a range that goes on with "and": "between". */
        BETWEEN,
        /** Joins the ends of a range: "to", "through". */
        TO,
        /** Joins the ends after {@link #BETWEEN}: "and". */
        AND,
        /** Stands before the day a statement is of: "as of", "last updated". */
        AS_OF,
        /** A number after it is no year: "section", "CFR". */
        NO_YEAR,
        /** A number before it is an amount: "mg". */
        UNIT,
        /** People and things that are counted: "patients". */
        COUNTED,
        /** Before an amount: "more than". */
        AMOUNT,
        /** Stands before dates: "in", "since". */
        PREPOSITION,
        /** Ends an address: "street". */
        ADDRESS,
        /** After a year and a hyphen: "2015-present". */
        OPEN,
        /** A study, which the year then belongs to. */
        STUDY,
        /** A word of a journal's name in a reference. */
        JOURNAL,
        /** What a study's authors do: "found". */
        STUDY_VERB,
        /** A law, which the year then belongs to. */
        LAW,
        COPYRIGHT,
        /** Before the first year of a decade: "the 1960's". */
        DECADE,
        /** Introduces something new: "a", "another". */
        ONE,
        /** Between a day, its month and its year: "of". */
        LINK
    }

    /** No words: nothing but ISO dates and bare years is found. */
    static final DateWords NONE = new DateWords(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    DateWords {
        months = Map.copyOf(months);
        ordinals = Map.copyOf(ordinals);
        quarters = Map.copyOf(quarters);
        seasons = Map.copyOf(seasons);
        cues = Map.copyOf(cues);
    }

    /** Reads the mapping; names stand under their numbers. */
    static DateWords read(Settings dates) {
        Map<Cue, PhraseSet> cues = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            String key = Choices.name(cue);
            cues.put(cue, PhraseSet.of(dates.strings(key)));
        }
        return new DateWords(
                numbered(dates, "months", 12),
                numbered(dates, "ordinals", 31),
                numbered(dates, "quarters", 4),
                numbered(dates, "seasons", 12),
                cues);
    }

    /** These words and those of another file. */
    DateWords and(DateWords more) {
        Map<Cue, PhraseSet> all = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            all.put(cue, phrases(cue).and(more.phrases(cue)));
        }
        return new DateWords(
                union(months, more.months),
                union(ordinals, more.ordinals),
                union(quarters, more.quarters),
                union(seasons, more.seasons),
                all);
    }

    private PhraseSet phrases(Cue cue) {
        return cues.getOrDefault(cue, PhraseSet.EMPTY);
    }

    /** The words that a date can begin with. */
    Set<String> firstWords() {
        Set<String> first = new HashSet<>();
        for (Map<String, Integer> names : List.of(months, ordinals, quarters, seasons)) {
            names.keySet().forEach(name -> first.add(name.split(" ", 2)[0]));
        }
        for (Cue cue : List.of(Cue.PART, Cue.FISCAL, Cue.FROM, Cue.BETWEEN)) {
            first.addAll(phrases(cue).firstWords());
        }
        return first;
    }

    private static Map<String, Integer> union(Map<String, Integer> one, Map<String, Integer> more) {
        Map<String, Integer> all = new LinkedHashMap<>(one);
        all.putAll(more);
        return all;
    }

    private static Map<String, Integer> numbered(Settings dates, String key, int max) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Settings mapping = dates.mapping(key);
        for (int number = 1; number <= max; number++) {
            for (String name : mapping.strings(Integer.toString(number))) {
                numbers.put(String.join(" ", PhraseSet.fold(name)), number);
            }
        }
        return numbers;
    }

    /** Whether one of the cue's phrases ends right before a token. */
    boolean endsBefore(Cue cue, List<Token> tokens, int token) {
        return phrases(cue).endsBefore(tokens, token);
    }

    /** The last token of the cue's longest phrase that starts at a token; -1 when none does. */
    int lastOf(Cue cue, List<Token> tokens, int token) {
        return phrases(cue).lastOf(tokens, token);
    }

    /** Whether one of the cue's phrases starts at a token. */
    boolean startsAt(Cue cue, List<Token> tokens, int token) {
        return lastOf(cue, tokens, token) >= 0;
    }
}
