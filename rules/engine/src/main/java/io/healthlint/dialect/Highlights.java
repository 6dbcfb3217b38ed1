package io.healthlint.dialect;

import java.util.List;

/** {@code ==words==}: the words stay. They stand in one line and begin and end with no white space. */
final class Highlights {

    private static final int LONGEST = 500;

    private Highlights() {}

    static int read(String text, int at, List<Token> tokens) {
        int from = at;
        while (from < text.length() && text.charAt(from) == '=') {
            from++;
        }
        int limit = Math.min(text.length(), from + LONGEST);
        boolean opens = from - at == 2 && from < limit && !Character.isWhitespace(text.charAt(from));
        for (int close = from; opens && close < limit && !Lines.isEnd(text.charAt(close)); close++) {
            if (text.startsWith("==", close)) {
                if (!Character.isWhitespace(text.charAt(close - 1))) {
                    tokens.add(Token.of(Token.Kind.HIDDEN, at, from));
                    tokens.add(Token.of(Token.Kind.HIDDEN, close, close + 2));
                    return close + 2;
                }
                return from;
            }
        }
        return from;
    }
}
