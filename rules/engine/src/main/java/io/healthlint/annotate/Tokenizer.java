package io.healthlint.annotate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts prose into folded tokens in one pass. "doesn't" is one token, "FDA's" is two ("fda", "'s"), "1,200.5" is one
 * number, "stress-fighting" is three with a {@link Token.Kind#JOINT} in the middle.
 */
final class Tokenizer {

    /** A line end of mainframes that Java does not count as white space. */
    private static final int NEXT_LINE = 0x85;

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The tokens of a slice.
     *
     * @param text a block's plain text
     * @param start offset in the text
     * @param end exclusive
     */
    static List<Token> tokens(String text, int start, int end) {
        Tokenizer tokenizer = new Tokenizer(text, end);
        int at = start;
        while (at < end) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    /** The tokens of a phrase in a lexicon. */
    static List<Token> tokens(String phrase) {
        return tokens(phrase, 0, phrase.length());
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c) || c == NEXT_LINE) {
            return at + Character.charCount(c);
        }
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (Character.isDigit(c)) {
            return number(at);
        }
        return mark(at, c);
    }

    private int word(int start) {
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            boolean inner = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || isInvisible(c)
                    || isApostrophe(c) && letterAt(at + 1) && !possessive(at);
            if (!inner) {
                break;
            }
            at += Character.charCount(c);
        }
        add(start, at, Token.Kind.WORD);
        if (at < end && possessive(at)) {
            tokens.add(new Token("'s", at, at + 2, Token.Kind.WORD, Token.Shape.LOWER));
            return at + 2;
        }
        return at;
    }

    private int number(int start) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            boolean separator = (c == '.' || c == ',') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !separator) {
                break;
            }
            at++;
        }
        if (letterAt(at)) {
            return word(start);
        }
        add(start, at, Token.Kind.NUMBER);
        return at;
    }

    private int mark(int at, int c) {
        int next = at + Character.charCount(c);
        String form = fold(c);
        boolean joint = form.equals("-") && at > 0 && wordCharacter(at - 1) && next < end && wordCharacter(next);
        tokens.add(new Token(form, at, next, joint ? Token.Kind.JOINT : Token.Kind.MARK, Token.Shape.NONE));
        return next;
    }

    private void add(int start, int at, Token.Kind kind) {
        String raw = text.substring(start, at);
        tokens.add(new Token(foldWord(raw), start, at, kind, shape(raw)));
    }

    private boolean possessive(int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !letterAt(at + 2);
    }

    private boolean letterAt(int at) {
        return at < end && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean wordCharacter(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == ')' || c == '%' || Character.isSurrogate(c);
    }

    /** Folds a word for matching. */
    static String foldWord(String raw) {
        return plain(raw).toLowerCase(Locale.ROOT);
    }

    /** A word in its own letter case, without accents and invisible characters, full-width letters as ordinary ones. */
    static String plain(String raw) {
        boolean plain = true;
        for (int i = 0; i < raw.length() && plain; i++) {
            plain = raw.charAt(i) < 0x80;
        }
        if (plain) {
            return raw;
        }
        StringBuilder folded = new StringBuilder(raw.length());
        String decomposed = Normalizer.normalize(raw, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c)) {
                folded.append(isApostrophe(c) ? '\'' : c);
            }
        }
        return folded.toString();
    }

    private static String fold(int c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u02BC', '\u2032', '`' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
            case '\u2014', '\u2015' -> "\u2014";
            case '\u2026' -> "...";
            case '\uFF05' -> "%";
            default -> Character.toString(c);
        };
    }

    private static Token.Shape shape(String raw) {
        int letters = 0;
        int upper = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (Character.isLetter(raw.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return Token.Shape.NONE;
        }
        if (letters > 1 && upper == letters) {
            return Token.Shape.UPPER;
        }
        return Character.isUpperCase(raw.charAt(0)) ? Token.Shape.CAPITAL : Token.Shape.LOWER;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    /** Soft hyphens, zero-width spaces and joiners, marks of direction (Unicode 16.0 section 23.2): category Cf. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
