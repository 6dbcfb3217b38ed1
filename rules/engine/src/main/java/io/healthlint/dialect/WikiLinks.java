package io.healthlint.dialect;

import java.util.List;
import java.util.Locale;

/** {@code [[Page]]}, {@code [[Page|words]]} and {@code ![[file]]}: the words stay, the page's address and the signs go. */
final class WikiLinks {

    private static final int LONGEST = 300;

    private WikiLinks() {}

    static int read(String text, int at, List<Token> tokens) {
        boolean embeds = text.startsWith("![[", at);
        int open = embeds ? at + 1 : at;
        if (!text.startsWith("[[", open)) {
            return at + 1;
        }
        int close = close(text, open + 2);
        if (close <= open + 2 || isMarkdown(text, close + 2)) {
            return open + 2;
        }
        String inside = text.substring(open + 2, close);
        boolean contents = inside.toLowerCase(Locale.ROOT).matches("_?toc_?");
        if (embeds || contents) {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, close + 2));
            return close + 2;
        }
        int bar = inside.lastIndexOf('|');
        int words = open + 2 + bar + 1;
        int page = bar < 0 ? inside.length() : inside.charAt(Math.max(0, bar - 1)) == '\\' ? bar - 1 : bar;
        int end = Math.max(words, anchor(text, bar, words, close));
        tokens.add(Token.of(Token.Kind.LINK, at, words, inside.substring(0, page)));
        tokens.add(Token.of(Token.Kind.END_LINK, end, close + 2));
        return close + 2;
    }

    /** {@code [[1]](#ref)} and {@code [[1]][ref]} are Markdown's own links with brackets in their words. */
    private static boolean isMarkdown(String text, int after) {
        if (!text.startsWith("[", after) || text.startsWith("[[", after) || text.startsWith("[^", after)) {
            return text.startsWith("(", after);
        }
        int label = text.indexOf(']', after);
        return label > 0 && label < Lines.end(text, after) && !text.startsWith("(", label + 1);
    }

    /** Without words of its own, {@code [[Page#part]]} shows the page's name; {@code [[#part]]} shows the part's. */
    private static int anchor(String text, int bar, int words, int close) {
        int sharp = bar < 0 ? text.indexOf('#', words + 1) : -1;
        return sharp > 0 && sharp < close ? sharp : close;
    }

    /** The closing brackets on the same line; -1 when there are none, or others open first. */
    private static int close(String text, int from) {
        int end = Math.min(text.length() - 1, from + LONGEST);
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ']') {
                return text.charAt(at + 1) == ']' ? at : -1;
            }
            if (c == '[' || Lines.isEnd(c)) {
                return -1;
            }
        }
        return -1;
    }
}
