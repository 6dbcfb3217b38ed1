package io.healthlint.dialect;

import io.healthlint.document.Tag;
import io.healthlint.document.Tag.Attribute;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Callouts of Python-Markdown and MkDocs: {@code !!! danger "Title"}, {@code ??? note} that can be folded, and the tabs
 * {@code === "Title"}; what is indented below by four columns belongs to them. Some writers put the text on the same line.
 */
final class Admonitions {

    private static final int INDENTATION = 4;

    /** More bare words than a callout has class names are its text. */
    private static final int MOST_CLASSES = 4;

    private Admonitions() {}

    /** Reads a line's beginning; returns the offset behind what was read, or the same offset. */
    static int read(String text, int lineStart, List<Token> tokens, List<TagLine> lines) {
        int quoted = Lines.skipQuotes(text, lineStart);
        int at = Lines.skipBlanks(text, quoted);
        boolean tab = text.startsWith("=== \"", at) || text.startsWith("===! \"", at) || text.startsWith("===+ \"", at);
        if (!tab && !text.startsWith("!!!", at) && !text.startsWith("???", at)) {
            return lineStart;
        }
        int signs = at + 3;
        signs += text.startsWith("+", signs) || (tab && text.startsWith("!", signs)) ? 1 : 0;
        int end = Callouts.trimmed(text, signs, Lines.end(text, signs));
        int name = Lines.skipBlanks(text, signs);
        int stop = Callouts.nameEnd(text, name, end);
        if (stop == name && !tab) {
            return lineStart;
        }
        List<Attribute> attributes = new ArrayList<>();
        title(text, stop, end, attributes);
        Tag tag = new Tag(tab ? "tab" : text.substring(name, stop), attributes, new Span(at, end));
        Token token = Token.tag(Token.Kind.SINGLE, tag);
        tokens.add(token);
        int contentEnd = contentEnd(text, end, lineStart, quoted);
        lines.add(new TagLine(tag.span(), List.of(token), contentEnd, contentEnd, INDENTATION));
        return end;
    }

    private static void title(String text, int from, int end, List<Attribute> attributes) {
        int at = Lines.skipBlanks(text, from);
        int quote = text.indexOf('"', at);
        if (quote >= 0 && quote < end - 1 && text.charAt(end - 1) == '"' && isClasses(text.substring(at, quote))) {
            Callouts.addTitle(text, quote + 1, end - 1, attributes);
        } else if (!isClasses(text.substring(Math.min(at, end), end))) {
            Callouts.addTitle(text, at, end, attributes);
        }
    }

    /** A few words in small letters are names of classes: {@code !!! note inline end}. */
    private static boolean isClasses(String words) {
        return words.isBlank()
                || (words.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || c == '_')
                        && words.strip().split(" +").length < MOST_CLASSES);
    }

    /** Where the first line begins that is indented less, or leaves the quote; blank lines at the end are left out. */
    private static int contentEnd(String text, int from, int lineStart, int quoted) {
        int indentation = Lines.indentation(text, quoted) + INDENTATION;
        int quotes = 0;
        for (int at = lineStart; at < quoted; at = Lines.skipQuote(text, at)) {
            quotes++;
        }
        int end = from;
        int line = Lines.next(text, from);
        while (line < text.length()) {
            int content = line;
            for (int i = 0; i < quotes && content >= 0; i++) {
                int behind = Lines.skipQuote(text, content);
                content = behind == content ? -1 : behind;
            }
            boolean blank = content >= 0 && Lines.isBlank(text, content);
            if (content < 0 || (!blank && Lines.indentation(text, content) < indentation)) {
                break;
            }
            int next = Lines.next(text, line);
            end = blank ? end : next;
            line = next;
        }
        return end;
    }
}
