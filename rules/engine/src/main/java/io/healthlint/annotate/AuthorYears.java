package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Authors with the year of their paper: "(Smith et al., 2019)", "Smith and Jones (2019)". */
final class AuthorYears {

    private static final int MAX_NAMES = 16;

    /** Tokens that cite a paper, both included. */
    record Found(int first, int last) {}

    private final DateWords words;

    /** @param words months and words such as "updated", which are no names */
    AuthorYears(DateWords words) {
        this.words = words;
    }

    /** All citations, in order. */
    List<Found> find(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 2; i < tokens.size(); i++) {
            Found citation = tokens.get(i).isNumber()
                            && NumericDates.isYear(tokens.get(i).form())
                    ? at(tokens, i)
                    : null;
            if (citation != null) {
                found.add(citation);
            }
        }
        return found;
    }

    private @Nullable Found at(List<Token> tokens, int year) {
        boolean narrative = is(tokens, year - 1, "(") && is(tokens, year + 1, ")");
        boolean closed = is(tokens, year + 1, ")") || is(tokens, year + 1, ";");
        if (!narrative && !(closed && is(tokens, year - 1, ","))) {
            return null;
        }
        int first = names(tokens, year - 2);
        if (first < 0) {
            return null;
        }
        boolean several = false;
        for (int i = first; i < year; i++) {
            several |= is(tokens, i, "al") || is(tokens, i, "and") || is(tokens, i, "&");
        }
        boolean opened = is(tokens, first - 1, "(") || is(tokens, first - 1, ";");
        return several || opened && !narrative ? new Found(first, narrative ? year + 1 : year) : null;
    }

    /** The first token of the names that end at a token; -1 when no name stands there. */
    private int names(List<Token> tokens, int last) {
        int first = -1;
        for (int i = last; i >= Math.max(0, last - MAX_NAMES); i--) {
            Token token = tokens.get(i);
            boolean name = token.isWord()
                    && token.shape() == Token.Shape.CAPITAL
                    && !words.months().containsKey(token.form())
                    && !words.startsAt(DateWords.Cue.AS_OF, tokens, i);
            boolean between = token.is("et")
                    || token.is("al")
                    || token.is(".")
                    || token.is(",")
                    || token.is("and")
                    || token.is("&")
                    || token.kind() == Token.Kind.JOINT;
            if (!name && !between) {
                break;
            }
            first = name ? i : first;
        }
        return first;
    }

    private static boolean is(List<Token> tokens, int at, String form) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(form);
    }
}
