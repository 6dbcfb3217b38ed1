package io.healthlint.dialect;

import java.util.List;

/**
 * Links that CommonMark does not see and other parsers do: with white space in the address, or with paragraphs between their
 * brackets, as converters of web pages write them. The words stay, the brackets and the address go.
 */
final class LooseLinks {

    private static final int LONGEST = 1_000;

    /** How far back an opening bracket is looked for. */
    private static final int FARTHEST = 2_000;

    private static final List<String> ADDRESSES =
            List.of("http://", "https://", "mailto:", "www.", "/", "#", "./", "../");

    private LooseLinks() {}

    /** Reads what begins with this closing bracket; returns where to go on. */
    static int read(String text, int at, List<Token> tokens) {
        if (!text.startsWith("](", at)) {
            return at + 1;
        }
        int close = close(text, at + 2);
        if (close < 0 || ADDRESSES.stream().noneMatch(a -> text.startsWith(a, at + 2))) {
            return at + 1;
        }
        int open = open(text, at);
        boolean oneParagraph = open >= 0 && !hasBlankLine(text, open, at);
        String address = text.substring(at + 2, close);
        if ((oneParagraph && isAddress(address)) || (open < 0 && hasOpen(text, at))) {
            return at + 1;
        }
        boolean image = open > 0 && text.charAt(open - 1) == '!';
        if (open >= 0
                && !put(tokens, Token.of(Token.Kind.HIDDEN, image ? open - 1 : open, image ? close + 1 : open + 1))) {
            return at + 1;
        }
        if (!image) {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, close + 1));
        }
        return close + 1;
    }

    /** CommonMark's form: no white space, or a title behind it (0.31 section 6.3). */
    private static boolean isAddress(String address) {
        int space = 0;
        while (space < address.length() && !Character.isWhitespace(address.charAt(space))) {
            space++;
        }
        String title = address.substring(space).strip();
        return title.isEmpty() || (title.length() > 1 && "\"'(".indexOf(title.charAt(0)) >= 0);
    }

    /** The closing parenthesis on the same line, or -1. */
    private static int close(String text, int from) {
        int depth = 0;
        int end = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < end && !Lines.isEnd(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that this one closes, or -1. */
    private static int open(String text, int close) {
        int depth = 0;
        for (int i = close - 1; i >= Math.max(0, close - FARTHEST); i--) {
            char c = text.charAt(i);
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (c == ']' && !escaped) {
                depth++;
            } else if (c == '[' && !escaped && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a bracket may open farther away than was looked. */
    private static boolean hasOpen(String text, int close) {
        return close > FARTHEST
                && text.lastIndexOf('[', close - FARTHEST) >= 0
                && !hasBlankLine(text, close - FARTHEST, close);
    }

    private static boolean hasBlankLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lines.isEnd(text.charAt(i)) && Lines.isBlank(text, Lines.next(text, i))) {
                return true;
            }
        }
        return false;
    }

    /** Puts a token in its place; not where it would overlap another one. */
    private static boolean put(List<Token> tokens, Token token) {
        int at = Search.first(
                tokens.size(), i -> tokens.get(i).span().start() >= token.span().start());
        boolean free =
                (at == 0 || tokens.get(at - 1).span().end() <= token.span().start())
                        && (at == tokens.size()
                                || tokens.get(at).span().start() >= token.span().end());
        if (free) {
            tokens.add(at, token);
        }
        return free;
    }
}
