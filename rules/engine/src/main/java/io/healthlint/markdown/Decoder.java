package io.healthlint.markdown;

import io.healthlint.document.Prose;
import org.jsoup.parser.Parser;

/**
 * Lays a parser's decoded text beside the characters it was read from, so that each character keeps its place: most
 * stand there as they are, the others are a backslash escape (CommonMark 0.31 section 2.4), an entity (section 2.5) or a
 * NUL (section 2.3).
 */
final class Decoder {

    private static final int LONGEST_ENTITY = 34;

    /** An HTML parser ignores it (HTML section 13.2.5.7). */
    private static final String NAMELESS = "</>";

    private final boolean markdown;

    private Decoder(boolean markdown) {
        this.markdown = markdown;
    }

    /** Knows backslash escapes; an entity needs its semicolon. */
    static Decoder ofMarkdown() {
        return new Decoder(true);
    }

    /** Knows no escapes; some entities may lack their semicolon (HTML section 13.5). */
    static Decoder ofHtml() {
        return new Decoder(false);
    }

    /**
     * Writes {@code literal}, which was read from {@code [from, to)}.
     *
     * @return whether every character found its place; those that did not are given the rest of the piece
     */
    boolean decode(Characters raw, int from, int to, String literal, Prose.Builder out) {
        int plain = from + literal.length();
        if (plain <= to && raw.startsWith(literal, from) && isBlank(raw, plain, to)) {
            exact(raw, from, plain, out);
            return true;
        }
        int i = from;
        int j = 0;
        while (j < literal.length() && i < to) {
            if (!markdown && raw.startsWith(NAMELESS, i) && !literal.startsWith(NAMELESS, j)) {
                i += NAMELESS.length();
                continue;
            }
            int entity = raw.at(i) == '&' ? entityEnd(raw, i, to) : -1;
            String decoded = entity < 0 ? "" : decodeEntity(raw.text(i, entity));
            if (isEscape(raw, i, to, literal.charAt(j))) {
                out.decoded(literal.substring(j, ++j), raw.span(i, i + 2));
                i += 2;
            } else if (!decoded.isEmpty() && literal.startsWith(decoded, j)) {
                int shared = markdown ? 0 : sharedEnd(raw.text(i, entity), decoded);
                out.decoded(decoded.substring(0, decoded.length() - shared), raw.span(i, entity - shared));
                i = entity - shared;
                j += decoded.length() - shared;
            } else if (raw.at(i) == literal.charAt(j) || (raw.at(i) == 0 && literal.charAt(j) == '\uFFFD')) {
                out.decoded(literal.substring(j, ++j), raw.span(i, ++i));
            } else {
                break;
            }
        }
        out.decoded(literal.substring(j), raw.span(Math.min(i, to), to));
        return j == literal.length();
    }

    private static void exact(Characters raw, int from, int to, Prose.Builder out) {
        if (raw.areSource()) {
            out.exact(raw.text(from, to), from);
            return;
        }
        for (int i = from; i < to; i++) {
            out.decoded(raw.text(i, i + 1), raw.span(i, i + 1));
        }
    }

    private static boolean isBlank(Characters raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.at(i) != ' ' && raw.at(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private boolean isEscape(Characters raw, int i, int to, char literal) {
        return markdown && raw.at(i) == '\\' && i + 1 < to && raw.at(i + 1) == literal && isPunctuation(literal);
    }

    /** ASCII punctuation, the only characters that a backslash escapes. */
    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** The end of what looks like an entity, or -1. */
    private int entityEnd(Characters raw, int ampersand, int to) {
        int i = ampersand + 1;
        int limit = Math.min(to, i + LONGEST_ENTITY);
        while (i < limit && (raw.at(i) == '#' || isAlphanumeric(raw.at(i)))) {
            i++;
        }
        if (i < limit && raw.at(i) == ';') {
            return i + 1;
        }
        return markdown || i == ampersand + 1 ? -1 : i;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String decodeEntity(String entity) {
        if (markdown && entity.charAt(1) == '#') {
            return decodeNumber(entity.substring(2, entity.length() - 1));
        }
        String decoded = Parser.unescapeEntities(entity, false);
        return decoded.equals(entity) ? "" : decoded;
    }

    /** How many characters behind an entity without semicolon are no part of it: {@code &copyright} is ©right. */
    private static int sharedEnd(String entity, String decoded) {
        int shared = 0;
        while (shared < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - shared) == entity.charAt(entity.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private static String decodeNumber(String digits) {
        boolean hex = !digits.isEmpty() && (digits.charAt(0) == 'x' || digits.charAt(0) == 'X');
        try {
            int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            boolean valid = code != 0 && Character.isValidCodePoint(code);
            return valid ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
