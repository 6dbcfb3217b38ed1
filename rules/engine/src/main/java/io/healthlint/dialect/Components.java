package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Components: tags that are not HTML's own ({@code <EvidenceTier tier="…" />}, {@code <info-box>}), and in MDX also the HTML
 * elements that only lay out what they hold, for there Markdown stands inside them. Other HTML is left to the HTML reader;
 * what an MDX page writes in braces into its tags is blanked, for HTML knows none of it.
 */
final class Components {

    /** Elements that group and say nothing. */
    private static final Set<String> TRANSPARENT =
            Set.of("div", "section", "article", "main", "aside", "header", "footer", "center", "figure", "nav", "span");

    /** Elements whose content is no page. */
    private static final Set<String> OPAQUE = Set.of("script", "style", "pre", "textarea", "svg", "math", "iframe");

    private final String text;
    private final List<Token> tokens;
    private final boolean mdx;

    /** The element that says it holds Markdown ({@code <div markdown="1">}), and how many of its name are open in it. */
    private String holder = "";

    private int depth;
    private int noClosingBefore;

    Components(String text, List<Token> tokens, boolean mdx) {
        this.text = text;
        this.tokens = tokens;
        this.mdx = mdx;
    }

    /** Reads what begins with this sign; returns where to go on. */
    int read(int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? at + 4 : end + 3;
        }
        if (mdx && (text.startsWith("<>", at) || text.startsWith("</>", at))) {
            int end = text.indexOf('>', at) + 1;
            tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
            return end;
        }
        boolean closes = text.startsWith("</", at);
        int start = at + (closes ? 2 : 1);
        int stop = nameEnd(start);
        if (stop == start || (stop < text.length() && !endsName(text.charAt(stop)))) {
            return at + 1;
        }
        String name = text.substring(start, stop);
        return closes ? close(at, stop, name) : open(at, stop, name);
    }

    private int close(int at, int stop, String name) {
        int end = Arguments.skipSpace(text, stop, text.length());
        if (end == text.length() || text.charAt(end) != '>') {
            return at + 1;
        }
        boolean held = name.equals(holder) && --depth == 0;
        holder = held ? "" : holder;
        if (held || isComponent(name) || isTransparent(name)) {
            tokens.add(Token.of(Token.Kind.CLOSE, at, end + 1, name));
        }
        return end + 1;
    }

    private int open(int at, int stop, String name) {
        TagReader reader = new TagReader(text, stop, mdx || isComponent(name));
        if (!reader.read()) {
            return at + 1;
        }
        int end = reader.end();
        boolean component = isComponent(name);
        boolean holds = holder.isEmpty()
                && reader.attributes().stream().anyMatch(a -> a.name().equals("markdown"));
        depth += name.equals(holder) && !reader.single() ? 1 : 0;
        if (holds && !reader.single()) {
            holder = name;
            depth = 1;
        }
        if (component || holds || isTransparent(name)) {
            Tag tag = component ? new Tag(name, reader.attributes(), new Span(at, end)) : null;
            Token.Kind kind = reader.single() ? Token.Kind.SINGLE : Token.Kind.OPEN;
            tokens.add(new Token(kind, new Span(at, end), tag, name));
        } else {
            reader.braced().forEach(span -> tokens.add(Token.of(Token.Kind.BLANK, span.start(), span.end())));
        }
        return OPAQUE.contains(name.toLowerCase(Locale.ROOT)) && !reader.single() ? skip(end, name) : end;
    }

    /** Behind the content of an element that holds no page; right behind its tag when it is never closed. */
    private int skip(int from, String name) {
        if (from < noClosingBefore) {
            return from;
        }
        String closes = "</" + name;
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at, closes, 0, closes.length())) {
                return at;
            }
        }
        noClosingBefore = text.length();
        return from;
    }

    private boolean isTransparent(String name) {
        return mdx && TRANSPARENT.contains(name);
    }

    /** HTML's names are written in small letters, or all in capitals; {@code <Table>} is a component. */
    private static boolean isComponent(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean known = HtmlNames.isKnown(lower);
        return !known || !(name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT)));
    }

    /** A letter, then letters, digits and {@code .-_}; one colon between two such names, as Word writes {@code <o:p>}. */
    private int nameEnd(int start) {
        int at = start;
        boolean colon = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = at > start && ((c >= '0' && c <= '9') || "._-".indexOf(c) >= 0);
            boolean parts = c == ':' && !colon && at > start && at + 1 < text.length() && isLetter(text.charAt(at + 1));
            if (!letter && !inner && !parts) {
                break;
            }
            colon |= parts;
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }
}
