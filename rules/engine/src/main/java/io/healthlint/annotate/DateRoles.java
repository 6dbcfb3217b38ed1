package io.healthlint.annotate;

import io.healthlint.annotate.DateWords.Cue;
import java.util.List;

/** What a date belongs to: a statement, a study, a law, a copyright; and whether it is the day a statement is of. */
final class DateRoles {

    private static final int NEAR = 6;

    private final List<Token> tokens;
    private final DateWords words;

    DateRoles(List<Token> tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "copyright", "law", "study" or "statement". */
    String role(int first, int last) {
        if (words.endsBefore(Cue.COPYRIGHT, tokens, back(first))) {
            return "copyright";
        }
        if (law(first, last)) {
            return "law";
        }
        return study(first, last) ? "study" : "statement";
    }

    /** Whether "as of", "last updated", … stands before the date. */
    boolean asOf(int first) {
        return words.endsBefore(Cue.AS_OF, tokens, back(first)) || words.endsBefore(Cue.AS_OF, tokens, first);
    }

    /** Goes back over prepositions and marks that may stand between a date and what it belongs to. */
    private int back(int first) {
        int at = first;
        for (int i = 0; i < 3 && at > 0; i++) {
            boolean mark = ":,([*".contains(tokens.get(at - 1).form());
            if (!mark
                    && !(words.endsBefore(Cue.PREPOSITION, tokens, at)
                            && tokens.get(at - 1).isWord())) {
                break;
            }
            at--;
        }
        return at;
    }

    /** "the 1938 Act", "the Cures Act of 2016". */
    private boolean law(int first, int last) {
        int before = back(first);
        before = words.endsBefore(Cue.LINK, tokens, before) ? before - 1 : before;
        if (before < first && words.endsBefore(Cue.LAW, tokens, before)) {
            return true;
        }
        for (int i = last + 1; i <= last + NEAR && i < tokens.size(); i++) {
            boolean name = tokens.get(i).isWord() && tokens.get(i).shape() != Token.Shape.LOWER;
            if (!name && !tokens.get(i).is("and")) {
                return false;
            }
            if (words.startsAt(Cue.LAW, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean study(int first, int last) {
        return named(last) || cited(first, last) || ofStudy(first);
    }

    /** "a 2019 randomised trial": words only up to the study's noun. */
    private boolean named(int last) {
        for (int i = last + 1; i <= last + NEAR && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (words.startsAt(Cue.STUDY, tokens, i)) {
                return true;
            }
            if (!token.isWord() && token.kind() != Token.Kind.JOINT
                    || words.startsAt(Cue.LINK, tokens, i)
                    || words.startsAt(Cue.PREPOSITION, tokens, i)
                    || words.startsAt(Cue.ONE, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "(Smith et al., 2019)", "Lee (2020) found", "B. (2016).", "2019;12(3)". */
    private boolean cited(int first, int last) {
        if (is(last + 1, ";")
                && last + 2 < tokens.size()
                && tokens.get(last + 2).isNumber()) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
            if (tokens.get(i).is("al") && is(i - 1, "et")) {
                return true;
            }
        }
        if (is(first - 1, "(") && is(last + 1, ")")) {
            return bracketed(first, last);
        }
        if (is(first - 1, ".") && words.endsBefore(Cue.JOURNAL, tokens, first - 1)) {
            return true;
        }
        return is(last + 1, ")") && is(first - 1, ",") && names(first - 2);
    }

    /** A year alone in brackets: after a journal or an author's initial, before what the author found, or all there is. */
    private boolean bracketed(int first, int last) {
        if (first == 1 && last + 3 >= tokens.size()) {
            return true;
        }
        boolean initial =
                is(first - 2, ".") && first > 2 && tokens.get(first - 3).form().length() == 1;
        boolean issue = first > 1
                        && tokens.get(first - 2).isNumber()
                        && !NumericDates.isYear(tokens.get(first - 2).form())
                || is(last + 2, ":");
        boolean author = first > 1 && tokens.get(first - 2).shape() == Token.Shape.CAPITAL;
        boolean journal = false;
        for (int i = first - 2; i >= Math.max(0, first - 2 * NEAR); i--) {
            journal |= words.startsAt(Cue.JOURNAL, tokens, i) && tokens.get(i).shape() != Token.Shape.LOWER;
        }
        return initial || issue || journal || author && words.startsAt(Cue.STUDY_VERB, tokens, last + 2);
    }

    /** Whether only authors' names stand between an opening bracket and a token. */
    private boolean names(int lastName) {
        for (int i = lastName; i >= Math.max(0, lastName - 2 * NEAR); i--) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[")) {
                return i < lastName;
            }
            boolean name = token.shape() == Token.Shape.CAPITAL && !words.startsAt(Cue.AS_OF, tokens, i);
            if (!name && !token.is("and") && !token.is("&") && !token.is(",") && !token.is("-")) {
                return false;
            }
        }
        return false;
    }

    /** "a study in 2019", "one trial from May 2020": what the year belongs to stands right before it. */
    private boolean ofStudy(int first) {
        int at = back(first);
        if (at == first || !words.endsBefore(Cue.STUDY, tokens, at)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (words.startsAt(Cue.ONE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, String form) {
        return token >= 0 && token < tokens.size() && tokens.get(token).is(form);
    }
}
