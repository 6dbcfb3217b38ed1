package io.healthlint.dialect;

import io.healthlint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tags that stand on lines of their own, and which of them enclose what. */
final class TagLines {

    /** A tag that is closed behind more open ones than this was not meant to enclose them. */
    private static final int DEEPEST = 100;

    private static final Set<Token.Kind> ALONE =
            EnumSet.of(Token.Kind.OPEN, Token.Kind.CLOSE, Token.Kind.SINGLE, Token.Kind.HIDDEN, Token.Kind.COMMENT);

    private final String text;
    private final List<Token> tokens;

    /** The closing tag of each opening one, by their offsets. */
    private final Map<Integer, Token> closing = new HashMap<>();

    TagLines(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** @param indented those whose content is known by its indentation */
    List<TagLine> find(List<TagLine> indented) {
        pair();
        Map<Integer, TagLine> known = new HashMap<>();
        indented.forEach(line -> known.put(line.span().start(), line));
        List<List<Token>> runs = runs();
        Map<Integer, List<Token>> runOf = new HashMap<>();
        runs.forEach(run -> run.forEach(token -> runOf.put(token.span().start(), run)));
        List<TagLine> lines = new ArrayList<>();
        for (List<Token> run : runs) {
            TagLine line = known.get(run.get(0).span().start());
            lines.add(line != null ? line : line(run, runOf));
        }
        return lines;
    }

    private TagLine line(List<Token> run, Map<Integer, List<Token>> runOf) {
        Span span = span(run);
        for (Token token : run) {
            Token close = closing.get(token.span().start());
            if (close != null && close.span().start() >= span.end()) {
                return enclosing(span, run, close, runOf.get(close.span().start()));
            }
        }
        return new TagLine(span, run, span.end(), span.end(), -1);
    }

    /** @param last the line of the closing tag; null when other words stand on it */
    private TagLine enclosing(Span span, List<Token> run, Token close, @Nullable List<Token> last) {
        if (last == null) {
            int after = Lines.next(text, close.span().end());
            return new TagLine(span, run, after, after, -1);
        }
        Span closes = span(last);
        boolean opensNext = last.stream().anyMatch(token -> token.tag() != null);
        int contentEnd = opensNext ? Lines.start(text, closes.start()) : closes.start();
        return new TagLine(span, run, contentEnd, opensNext ? contentEnd : closes.end(), -1);
    }

    private static Span span(List<Token> run) {
        return run.get(0).span().union(run.get(run.size() - 1).span());
    }

    private void pair() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.OPEN) {
                open.push(token);
            } else if (token.kind() == Token.Kind.CLOSE) {
                close(open, token);
            }
        }
    }

    private void close(Deque<Token> open, Token close) {
        int depth = 0;
        for (Iterator<Token> above = open.iterator(); above.hasNext() && depth < DEEPEST; depth++) {
            Token token = above.next();
            if (token.value().equals(close.value())) {
                closing.put(token.span().start(), close);
                for (int i = 0; i <= depth; i++) {
                    open.pop();
                }
                return;
            }
        }
    }

    /** Tokens between a line's beginning and a line's end with only blanks between them. */
    private List<List<Token>> runs() {
        List<List<Token>> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int count = beginsLine(tokens.get(i)) ? runLength(i) : 0;
            if (count > 0) {
                runs.add(List.copyOf(tokens.subList(i, i + count)));
            }
            i += Math.max(1, count);
        }
        return runs;
    }

    private boolean beginsLine(Token token) {
        int at = token.span().start();
        while (at > 0 && " \t>".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean begins = at == 0 || Lines.isEnd(text.charAt(at - 1));
        return begins
                && Lines.skipBlanks(text, Lines.skipQuotes(text, at))
                        == token.span().start();
    }

    /** How many tokens from one on fill the line; 0 when something else stands on it. */
    private int runLength(int from) {
        for (int i = from; i < tokens.size() && ALONE.contains(tokens.get(i).kind()); i++) {
            int end = tokens.get(i).span().end();
            int next = Lines.skipBlanks(text, end);
            boolean ends = next == text.length() || Lines.isEnd(text.charAt(next));
            boolean module = end > 0 && Lines.isEnd(text.charAt(end - 1));
            if (ends || module) {
                return i - from + 1;
            }
            if (i + 1 == tokens.size() || tokens.get(i + 1).span().start() != next) {
                return 0;
            }
        }
        return 0;
    }
}
