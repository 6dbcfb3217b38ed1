package io.healthlint.dialect;

import java.util.List;

/**
 * Formulas between {@code $…$} and {@code $$…$$}, by Pandoc's rule: no white space inside the signs, no digit behind them. An
 * amount of money is none, so a single pair must hold a sign that only a formula has, or be the name of a variable.
 */
final class Formulas {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 2;

    private Formulas() {}

    static int read(String text, int at, List<Token> tokens) {
        boolean display = text.startsWith("$$", at);
        int from = at + (display ? 2 : 1);
        int close = close(text, from, display);
        if (close < 0) {
            return from;
        }
        int end = close + (display ? 2 : 1);
        if (!display && !isFormula(text, from, close)) {
            return from;
        }
        tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
        return end;
    }

    private static boolean isFormula(String text, int from, int close) {
        boolean digitBehind = close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
        if (close == from
                || digitBehind
                || Character.isWhitespace(text.charAt(from))
                || Character.isWhitespace(text.charAt(close - 1))) {
            return false;
        }
        String inside = text.substring(from, close);
        boolean signs = inside.chars().anyMatch(c -> "\\^_{}=".indexOf(c) >= 0);
        return signs || (inside.length() <= LONGEST_NAME && inside.chars().allMatch(Character::isLetter));
    }

    /** The closing sign, in the same paragraph. */
    private static int close(String text, int from, boolean display) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '$' && (!display || text.startsWith("$$", at))) {
                return at;
            } else if (Lines.isEnd(c) && Lines.isBlank(text, Lines.next(text, at))) {
                return -1;
            }
        }
        return -1;
    }
}
