package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Liquid, Jinja, Nunjucks and Twig ({@code {% tag %}}, {@code {{ output }}}, {@code {# comment #}}) and Hugo's shortcodes
 * ({@code {{< name >}}}, {@code {{% name %}}}, {@code {{/* comment *}/}}).
 */
final class TemplateTags {

    /** A longer tag is none: its end belongs to another one. */
    private static final int LONGEST = 10_000;

    /** Tags whose content is a program, data or a comment. */
    private static final Set<String> HIDING = Set.of(
            "comment",
            "highlight",
            "schema",
            "style",
            "stylesheet",
            "javascript",
            "script",
            "mermaid",
            "math",
            "katex",
            "chart",
            "code",
            "prism");

    /** Tags that steer what is shown and show nothing themselves. */
    private static final Set<String> STEERING = Set.of(
            "if",
            "unless",
            "elsif",
            "elseif",
            "elif",
            "else",
            "for",
            "case",
            "when",
            "assign",
            "set",
            "capture",
            "cycle",
            "tablerow",
            "block",
            "extends",
            "macro",
            "import",
            "from",
            "with",
            "break",
            "continue",
            "increment",
            "decrement",
            "liquid",
            "link",
            "post_url",
            "asyncAll",
            "asyncEach",
            "switch",
            "default",
            "autoescape",
            "filter",
            "verbatim",
            "spaceless",
            "load",
            "layout");

    private final String text;
    private final List<Token> tokens;

    /** Names of tags that nothing on the rest of the page closes. */
    private final Set<String> unclosed = new HashSet<>();

    TemplateTags(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Reads what begins with this brace; returns the offset behind it, or the same offset when it is no template's. */
    int read(int at) {
        if (text.startsWith("{{<", at) || text.startsWith("{{%", at)) {
            return shortcode(at);
        }
        if (text.startsWith("{{", at)) {
            boolean comment = text.startsWith("{{/*", at);
            boolean raw = text.startsWith("{{{", at);
            return hidden(at, "{{", comment ? "*/}}" : raw ? "}}}" : "}}", comment);
        }
        if (text.startsWith("{%", at)) {
            return tag(at);
        }
        boolean jinja = text.startsWith("{# ", at) || text.startsWith("{#-", at) || text.startsWith("{#\n", at);
        return jinja ? hidden(at, "{#", "#}", true) : at;
    }

    private int hidden(int at, String opens, String closes, boolean comment) {
        int end = end(at + opens.length(), opens, closes);
        if (end < 0) {
            return at;
        }
        tokens.add(Token.of(comment ? Token.Kind.COMMENT : Token.Kind.HIDDEN, at, end));
        return end;
    }

    private int shortcode(int at) {
        String closes = (text.charAt(at + 2) == '<' ? ">" : "%") + "}}";
        int end = end(at + 3, text.substring(at, at + 3), closes);
        if (end < 0) {
            return at;
        }
        int last = end - closes.length();
        boolean single = text.charAt(last - 1) == '/';
        return named(at, at + 3, single ? last - 1 : last, end, single);
    }

    private int tag(int at) {
        int end = end(at + 2, "{%", "%}");
        if (end < 0) {
            return at;
        }
        int from = at + 2 + (text.startsWith("-", at + 2) || text.startsWith("+", at + 2) ? 1 : 0);
        int last = end - 2 - (text.charAt(end - 3) == '-' && end - 3 >= from ? 1 : 0);
        return named(at, from, last, end, false);
    }

    /** The name, what it is given, and for some tags the content that nobody sees. */
    private int named(int at, int from, int last, int end, boolean single) {
        int start = Arguments.skipSpace(text, from, last);
        boolean slash = start < last && text.charAt(start) == '/';
        start = slash ? Arguments.skipSpace(text, start + 1, last) : start;
        int stop = start;
        while (stop < last
                && (Character.isLetterOrDigit(text.charAt(stop)) || "_-./*".indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        String name = text.substring(start, stop);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ends = slash || (lower.startsWith("end") && lower.length() > 3);
        if (name.isEmpty() || name.startsWith("/*")) {
            tokens.add(Token.of(Token.Kind.COMMENT, at, end));
            return end;
        }
        String closed = slash ? name : ends ? name.substring(3) : name;
        if (STEERING.contains(closed)) {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
            return end;
        }
        if (ends) {
            tokens.add(Token.of(Token.Kind.CLOSE, at, end, closed));
            return end;
        }
        if (!single && (HIDING.contains(lower) || lower.equals("raw"))) {
            return content(at, end, lower);
        }
        Tag tag = new Tag(name, Arguments.read(text, stop, last), new Span(at, end));
        tokens.add(Token.tag(single ? Token.Kind.SINGLE : Token.Kind.OPEN, tag));
        return end;
    }

    /** {@code {% raw %}} shows its content as it stands; the others hide theirs. */
    private int content(int at, int end, String name) {
        int close = closing(end, name);
        if (name.equals("raw") || close < 0) {
            tokens.add(Token.of(Token.Kind.HIDDEN, at, end));
            if (close < 0) {
                return end;
            }
            int after = text.indexOf('}', close) + 1;
            tokens.add(Token.of(Token.Kind.HIDDEN, close, after));
            return after;
        }
        int after = text.indexOf('}', close) + 1;
        while (after < text.length() && text.charAt(after) == '}') {
            after++;
        }
        boolean comment = name.equals("comment");
        tokens.add(Token.of(comment ? Token.Kind.COMMENT : Token.Kind.HIDDEN, at, after));
        return after;
    }

    /** Where the tag begins that closes one of this name, or -1. */
    private int closing(int from, String name) {
        if (unclosed.contains(name)) {
            return -1;
        }
        for (int at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
            int i = at + 1;
            while (i < text.length() && "{%<- \t".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            boolean template = i > at + 1 && i < text.length();
            int word = template && text.charAt(i) == '/' ? Arguments.skipSpace(text, i + 1, text.length()) : i;
            String closes = word > i ? name : "end" + name;
            int after = word + closes.length();
            if (template
                    && text.regionMatches(true, word, closes, 0, closes.length())
                    && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))
                    && text.indexOf('}', after) >= 0) {
                return at;
            }
        }
        unclosed.add(name);
        return -1;
    }

    /** The offset behind the closing sign, or -1 when another one opens first, or none is near. */
    private int end(int from, String opens, String closes) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == closes.charAt(0) && text.startsWith(closes, i)) {
                return i + closes.length();
            }
            if (c == '{' && text.startsWith(opens, i)) {
                return -1;
            }
        }
        return -1;
    }
}
