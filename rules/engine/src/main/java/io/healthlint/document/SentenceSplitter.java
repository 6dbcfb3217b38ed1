package io.healthlint.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block's plain text into sentences, in one pass; what is an abbreviation is data. A stop ends a sentence when
 * white space and a sentence's beginning follow it; {@link Boundary} decides in doubt.
 */
public final class SentenceSplitter {

    /** A bracket that stands in the middle of a sentence holds its sentences together up to this many characters. */
    private static final int MAX_ASIDE = 240;

    private final SentenceWords words;

    /** @param abbreviations without their last stop, any letter case ("e.g", "dr", "approx") */
    public SentenceSplitter(Set<String> abbreviations) {
        this(new SentenceWords(abbreviations, Set.of(), Set.of(), Set.of(), Set.of()));
    }

    /** A splitter with all that a language's lexicon knows about stops. */
    public SentenceSplitter(SentenceWords words) {
        this.words = words;
    }

    /** The sentences of a text, in order, trimmed; none for a blank text. */
    public List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int[] asides = asideEnds(text);
        int start = skipSpace(text, 0);
        int at = start;
        while (at < text.length()) {
            if (asides[at] > 0 && at > start) {
                at = asideStop(text, at, asides[at]);
                continue;
            }
            char c = text.charAt(at);
            int end = -1;
            int next = at + 1;
            if (Chars.isStop(c)) {
                Boundary boundary = new Boundary(text, start, at, words);
                next = boundary.next();
                end = boundary.end();
            } else if (c == '\n' && skipSpace(text, at) < text.length() && blankLine(text, at)) {
                end = at;
            }
            at = next;
            if (end >= 0) {
                add(sentences, text, start, end);
                start = skipSpace(text, end);
                at = start;
            }
        }
        add(sentences, text, start, text.length());
        return List.copyOf(sentences);
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int last = end;
        while (last > start && Chars.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Sentence(sentences.size(), start, last));
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blankLine(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /**
     * For each opening bracket that stands inside a sentence, where its closing one is; 0 elsewhere. A bracket that is
     * never closed, or only far away, holds nothing together.
     */
    private static int[] asideEnds(String text) {
        int[] ends = new int[text.length()];
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
            } else if ((c == ')' || c == ']') && depth > 0) {
                int from = open[--depth];
                if (i - from <= MAX_ASIDE && matches(text.charAt(from), c)) {
                    ends[from] = i;
                }
            }
        }
        return ends;
    }

    /** The stops right before a closing bracket may end a sentence: "(A whole sentence.) Another." */
    private static int asideStop(String text, int open, int close) {
        int at = close;
        while (at > open + 1 && Chars.isStop(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean matches(char open, char close) {
        return open == '(' ? close == ')' : close == ']';
    }
}
