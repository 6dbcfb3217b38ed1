package io.healthlint.annotate;

import io.healthlint.annotate.DateWords.Cue;
import java.util.List;

/**
 * Tells a bare year from other numbers of four digits: amounts, sections of law, product names, ratios, addresses.
 * Better no date than a wrong one: a wrong one lets an undated statement pass.
 */
final class YearGuard {

    private static final String BEFORE = "$€£¥#§+:=@<>/.";
    private static final String AFTER = "%+:=@/°×";
    private static final int ADDRESS_WORDS = 4;

    private final List<Token> tokens;
    private final DateWords words;
    private final NumericDates numeric;

    YearGuard(List<Token> tokens, DateWords words) {
        this.tokens = tokens;
        this.words = words;
        this.numeric = new NumericDates(tokens);
    }

    /** Whether the years from one token to another are calendar years. */
    boolean allows(int first, int last) {
        return !marked(first, last)
                && !joined(first, last)
                && !words.endsBefore(Cue.NO_YEAR, tokens, first)
                && !words.startsAt(Cue.UNIT, tokens, joint(last + 1) ? last + 2 : last + 1)
                && !counts(first, last)
                && !address(last);
    }

    private boolean marked(int first, int last) {
        boolean before = numeric.touches(first - 1)
                && BEFORE.contains(tokens.get(first - 1).form());
        boolean currency = first > 0 && "$€£¥§#".contains(tokens.get(first - 1).form());
        boolean after =
                numeric.touches(last) && AFTER.contains(tokens.get(last + 1).form());
        return before || currency || after;
    }

    /** "SARS-2003", "2019-nCoV", "32 - 2015"; but "mid-2019" and "2015-present". */
    private boolean joined(int first, int last) {
        if (hyphen(first - 1)) {
            boolean number = first > 1 && tokens.get(first - 2).isNumber();
            boolean part = words.endsBefore(Cue.PART, tokens, first - 1);
            if (number || joint(first - 1) && !part) {
                return true;
            }
        }
        if (hyphen(last + 1)) {
            boolean number = last + 2 < tokens.size() && tokens.get(last + 2).isNumber();
            return number || joint(last + 1) && !words.startsAt(Cue.OPEN, tokens, last + 2);
        }
        return first > 0 && tokens.get(first - 1).isNumber() && !words.startsAt(Cue.STUDY, tokens, last + 1);
    }

    private boolean hyphen(int token) {
        return token >= 0 && token < tokens.size() && tokens.get(token).is("-");
    }

    private boolean joint(int token) {
        return hyphen(token) && tokens.get(token).kind() == Token.Kind.JOINT;
    }

    /** "4200 patients", "about 2000", "2000 clinics". */
    private boolean counts(int first, int last) {
        boolean dated = words.endsBefore(Cue.PREPOSITION, tokens, first);
        boolean opening = dated && first > 0 && tokens.get(first - 1).shape() == Token.Shape.CAPITAL;
        if (words.startsAt(Cue.COUNTED, tokens, last + 1) && !opening) {
            return true;
        }
        boolean round = tokens.get(last).form().endsWith("00")
                || tokens.get(last).form().endsWith("50");
        if (!round || first != last) {
            return false;
        }
        Token next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        boolean plural = next != null
                && next.shape() == Token.Shape.LOWER
                && next.form().endsWith("s")
                && next.form().length() > 3;
        return words.endsBefore(Cue.AMOUNT, tokens, first) || plural && !dated;
    }

    /** "1999 Main Street". */
    private boolean address(int last) {
        for (int i = last + 1; i <= last + ADDRESS_WORDS && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.shape() == Token.Shape.LOWER) {
                return false;
            }
            if (i > last + 1 && words.startsAt(Cue.ADDRESS, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
