package io.healthlint.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds what is not CommonMark on a page: Liquid and Jinja tags, Hugo shortcodes, components and expressions of MDX, callouts
 * ({@code :::}, {@code !!!}, GitHub alerts), wiki links, attribute lists, formulas. One pass, linear in the page; code,
 * comments and scripts are passed over.
 */
public final class DialectReader {

    /** What only MDX has: an import or an export that JavaScript could read. It begins its line. */
    private static final Pattern MODULE_LINE =
            Pattern.compile("(?:import\\s+(?:[\\w*{][^\\n\"']{0,500}\\sfrom\\s+)?[\"'][^\\n\"']+[\"']"
                    + "|export\\s+(?:(?:const|let|var|default|function|class|async)\\s|\\*\\s"
                    + "|\\{[^}\\n]*\\}\\s*(?:from\\s|;?\\s*$))).*");

    private final String text;
    private final boolean mdx;
    private final List<Token> tokens = new ArrayList<>();
    private final List<TagLine> indented = new ArrayList<>();
    private final TemplateTags templates;
    private final Components components;
    private final Braces braces;

    private DialectReader(String text, boolean mdx) {
        this.text = text;
        this.mdx = mdx;
        this.templates = new TemplateTags(text, tokens);
        this.braces = new Braces(text, tokens);
        this.components = new Components(text, tokens, mdx);
    }

    /**
     * Reads a page.
     *
     * @param path tells an MDX file by its ending; other pages are MDX when they import or export something
     * @param text the page, blank where its front matter stands
     */
    public static Dialect read(String path, String text) {
        boolean mdx = path.toLowerCase(Locale.ROOT).endsWith(".mdx") || hasModuleLine(text);
        DialectReader reader = new DialectReader(text, mdx);
        reader.scan();
        if (reader.tokens.isEmpty()) {
            return new Dialect(text, List.of(), List.of(), !mdx);
        }
        List<TagLine> lines = new TagLines(text, reader.tokens).find(reader.indented);
        boolean components = lines.stream()
                .anyMatch(line -> line.encloses() && text.charAt(line.span().start()) == '<');
        return new Dialect(Mask.of(text, reader.tokens, lines), reader.tokens, lines, !mdx && !components);
    }

    private static boolean hasModuleLine(String text) {
        for (String word : List.of("import ", "export ")) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean begins = at == 0 || Lines.isEnd(text.charAt(at - 1));
                if (begins && isModuleLine(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isModuleLine(String text, int at) {
        int end = Math.min(Lines.end(text, at), at + 2_000);
        return MODULE_LINE.matcher(text).region(at, end).lookingAt();
    }

    private void scan() {
        int at = 0;
        boolean begins = true;
        while (at < text.length()) {
            int next = begins ? line(at) : at;
            if (next == at) {
                begins = Lines.isEnd(text.charAt(at));
                next = inline(at);
            } else {
                begins = next == 0 || Lines.isEnd(text.charAt(next - 1));
            }
            at = next;
        }
    }

    /** What only the beginning of a line can be; the same offset when it is none of it. */
    private int line(int at) {
        int fenced = Code.fenceEnd(text, at);
        if (fenced > at) {
            return fenced;
        }
        if (mdx && (text.startsWith("import ", at) || text.startsWith("export ", at)) && isModuleLine(text, at)) {
            int end = braces.moduleEnd(at);
            tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
            return end;
        }
        int callout = Callouts.read(text, at, tokens);
        if (callout > at) {
            return callout;
        }
        return Admonitions.read(text, at, tokens, indented);
    }

    private int inline(int at) {
        int next =
                switch (text.charAt(at)) {
                    case '\\' -> at + 2;
                    case '`' -> Code.spanEnd(text, at);
                    case '<' -> components.read(at);
                    case '{' -> brace(at);
                    case '[', '!' -> WikiLinks.read(text, at, tokens);
                    case ']' -> LooseLinks.read(text, at, tokens);
                    case '=' -> Highlights.read(text, at, tokens);
                    case '$' -> Formulas.read(text, at, tokens);
                    default -> at + 1;
                };
        return Math.min(Math.max(next, at + 1), text.length());
    }

    private int brace(int at) {
        int next = templates.read(at);
        if (next == at) {
            next = braces.comment(at);
        }
        if (next == at) {
            next = mdx ? braces.expression(at) : AttributeLists.read(text, at, tokens);
        }
        return next;
    }
}
