package io.healthlint.markdown;

import io.healthlint.document.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph that begin with a typed bullet ("•"), a dash or an emoji. To CommonMark they are running text; to
 * the writer who pasted them, and to every reader, they are a list. A dash makes items when the paragraph begins with one,
 * for a wrapped line can begin so, too; an emoji when two lines begin with one.
 */
final class BulletLines {

    /** Bullets of word processors; "-" and "*" are Markdown's own. */
    private static final String BULLETS = "•‣▪◦●∙";

    private static final String DASHES = "–—";

    /** Arrows are mathematical signs to Unicode; symbols begin with them. */
    private static final int FIRST_ARROW = 0x2190;

    private static final int LAST_ARROW = 0x21FF;

    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;

    private enum Sign {
        NONE,
        BULLET,
        DASH,
        SYMBOL
    }

    private BulletLines() {}

    /** Offsets in the prose of the signs that begin an item's line; none for an ordinary paragraph. */
    static List<Integer> of(Prose prose, String source) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> symbols = new ArrayList<>();
        String text = prose.text();
        boolean dashes = signAt(text, 0) == Sign.DASH;
        boolean lineStart = true;
        for (int i = 0; i < prose.length(); i++) {
            char c = text.charAt(i);
            if (lineStart) {
                Sign sign = signAt(text, i);
                if (sign == Sign.BULLET || (sign == Sign.DASH && dashes)) {
                    starts.add(i);
                } else if (sign == Sign.SYMBOL) {
                    symbols.add(i);
                }
            }
            lineStart = Character.isWhitespace(c) && (lineStart || breaksLine(prose, i, source));
        }
        if (symbols.size() > 1) {
            starts.addAll(symbols);
            starts.sort(null);
        }
        return starts;
    }

    /** The first offset from an item's sign on that holds neither a sign nor white space. */
    static int words(Prose prose, int from) {
        String text = prose.text();
        int at = from;
        while (at < text.length() && (signAt(text, at) != Sign.NONE || Character.isWhitespace(text.charAt(at)))) {
            at = Character.isWhitespace(text.charAt(at)) ? at + 1 : signEnd(text, at);
        }
        return at;
    }

    private static Sign signAt(String text, int at) {
        if (at >= text.length()) {
            return Sign.NONE;
        }
        char c = text.charAt(at);
        if (BULLETS.indexOf(c) >= 0) {
            return Sign.BULLET;
        }
        boolean spaced = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        if (DASHES.indexOf(c) >= 0 && spaced) {
            return Sign.DASH;
        }
        int end = signEnd(text, at);
        return end > at && end < text.length() && Character.isWhitespace(text.charAt(end)) ? Sign.SYMBOL : Sign.NONE;
    }

    /** Behind a run of symbols with what belongs to them; the same offset when there are none. */
    private static int signEnd(String text, int from) {
        if (BULLETS.indexOf(text.charAt(from)) >= 0 || DASHES.indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean keycap = Character.isDigit(c) && text.startsWith("\uFE0F\u20E3", at + 1);
            boolean belongs =
                    at > from && (c == VARIATION || c == JOINER || c == KEYCAP || (c >= FIRST_SKIN && c <= LAST_SKIN));
            if (!isSymbol(c) && !keycap && !belongs) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isSymbol(int c) {
        return c >= FIRST_ARROW && (c <= LAST_ARROW || Character.getType(c) == Character.OTHER_SYMBOL);
    }

    /** A line end of the source, or a break tag. */
    private static boolean breaksLine(Prose prose, int index, String source) {
        int start = prose.source(index).start();
        if (source.charAt(start) == '<') {
            return true;
        }
        for (int i = start; i < prose.source(index).end(); i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
