package io.healthlint.annotate;

import io.healthlint.annotation.DateMention;
import io.healthlint.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with all its cues. */
final class CuedSentence {

    /** How far before a word another may stand that makes it what it is, in tokens: an adverb or two between them. */
    private static final int CLOSE = 3;

    private final TokenizedSentence words;
    private final List<Match> cues;
    private final List<DateMention> dates;
    private final EnumMap<CueClass, List<Match>> byClass = new EnumMap<>(CueClass.class);

    /** For each token the last token of the nearest terminator that starts there or later. */
    private final int[] terminatorEnds;

    /**
     * @param words its tokens
     * @param cues what the lexicon found, by first token
     * @param dates its dates
     */
    CuedSentence(TokenizedSentence words, List<Match> cues, List<DateMention> dates) {
        this.words = words;
        this.cues = dates.isEmpty() ? List.copyOf(cues) : withoutMonths(words, cues, dates);
        this.dates = List.copyOf(dates);
        this.terminatorEnds = new int[words.size() + 1];
        Arrays.fill(terminatorEnds, Integer.MAX_VALUE);
        for (Match cue : this.cues) {
            byClass.computeIfAbsent(cue.group().cueClass(), c -> new ArrayList<>())
                    .add(cue);
        }
        for (Match cue : of(CueClass.TERMINATOR)) {
            terminatorEnds[cue.first()] = Math.min(terminatorEnds[cue.first()], cue.last());
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            terminatorEnds[i] = Math.min(terminatorEnds[i], terminatorEnds[i + 1]);
        }
    }

    /** "May" in "May 2025" is a month and hedges nothing. */
    private static List<Match> withoutMonths(TokenizedSentence words, List<Match> cues, List<DateMention> dates) {
        return cues.stream()
                .filter(cue -> !cue.is(CueClass.HEDGE) && !cue.is(CueClass.MODAL)
                        || !isDate(dates, words.token(cue.first()), words.token(cue.last())))
                .toList();
    }

    private static boolean isDate(List<DateMention> dates, Token first, Token last) {
        for (DateMention date : dates) {
            if (date.at().start() <= first.start() && last.end() <= date.at().end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a part of a date. */
    boolean isInDate(Token token) {
        return isDate(dates, token, token);
    }

    TokenizedSentence words() {
        return words;
    }

    List<Match> cues() {
        return cues;
    }

    List<DateMention> dates() {
        return dates;
    }

    Block block() {
        return words.block();
    }

    boolean has(CueClass cueClass) {
        return byClass.containsKey(cueClass);
    }

    @Nullable
    Match first(CueClass cueClass) {
        List<Match> cues = of(cueClass);
        return cues.isEmpty() ? null : cues.get(0);
    }

    /** The cues of a class, by first token. */
    List<Match> of(CueClass cueClass) {
        return byClass.getOrDefault(cueClass, List.of());
    }

    /** Whether a clause ends between two tokens, both excluded. */
    boolean clauseEndsBetween(int after, int before) {
        return terminatorEnds[after + 1] < before;
    }

    /** Whether a cue of the class ends right before a token. */
    boolean precedes(CueClass cueClass, int token) {
        for (Match cue : of(cueClass)) {
            if (cue.last() == token - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of a class stands close before another: "was significantly reduced", "shown to greatly reduce". */
    boolean follows(CueClass cueClass, Match cue) {
        return of(cueClass).stream().anyMatch(c -> c.last() < cue.first() && cue.first() - c.last() <= CLOSE);
    }

    /** The last token of the terminator that opens a token's clause, or -1 when the sentence does. */
    int clauseStart(int token) {
        int start = -1;
        for (Match cue : of(CueClass.TERMINATOR)) {
            if (cue.last() < token) {
                start = Math.max(start, cue.last());
            }
        }
        return start;
    }

    /** Number of words and numbers. */
    int wordCount() {
        int count = 0;
        for (Token token : words.tokens()) {
            count += token.isWord() || token.isNumber() ? 1 : 0;
        }
        return count;
    }

    boolean isQuestion() {
        return words.size() > 0 && words.token(words.size() - 1).is("?")
                || words.size() > 1 && words.token(words.size() - 2).is("?");
    }
}
