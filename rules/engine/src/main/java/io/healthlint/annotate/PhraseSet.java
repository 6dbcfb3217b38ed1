package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A few phrases that are looked up beside a known token; hyphens between their words do not count. */
final class PhraseSet {

    static final PhraseSet EMPTY = new PhraseSet(Set.of());

    private final Set<List<String>> phrases;
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    PhraseSet(Set<List<String>> phrases) {
        this.phrases = phrases;
        for (List<String> phrase : phrases) {
            byFirst.computeIfAbsent(phrase.get(0), k -> new ArrayList<>()).add(phrase);
            byLast.computeIfAbsent(phrase.get(phrase.size() - 1), k -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Folded phrases, as a lexicon lists them. */
    static PhraseSet of(List<String> texts) {
        Set<List<String>> phrases = new LinkedHashSet<>();
        for (String text : texts) {
            List<String> words = fold(text);
            if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        return new PhraseSet(phrases);
    }

    static List<String> fold(String phrase) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(phrase)) {
            if (token.kind() != Token.Kind.JOINT) {
                words.add(token.form());
            }
        }
        return List.copyOf(words);
    }

    PhraseSet and(PhraseSet more) {
        Set<List<String>> all = new LinkedHashSet<>(phrases);
        all.addAll(more.phrases);
        return new PhraseSet(all);
    }

    /** The words that phrases begin with. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** Whether a phrase ends right before a token. */
    boolean endsBefore(List<Token> tokens, int token) {
        int last = token - 1;
        while (last >= 0 && tokens.get(last).kind() == Token.Kind.JOINT) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        for (List<String> phrase : byLast.getOrDefault(tokens.get(last).form(), List.of())) {
            if (endsAt(phrase, tokens, last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(List<String> phrase, List<Token> tokens, int last) {
        int at = last;
        for (int i = phrase.size() - 1; i >= 0; i--) {
            while (at >= 0 && tokens.get(at).kind() == Token.Kind.JOINT) {
                at--;
            }
            if (at < 0 || !tokens.get(at).is(phrase.get(i))) {
                return false;
            }
            at--;
        }
        return true;
    }

    /** The last token of the longest phrase that starts at a token; -1 when none does. */
    int lastOf(List<Token> tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return -1;
        }
        int longest = -1;
        for (List<String> phrase : byFirst.getOrDefault(tokens.get(token).form(), List.of())) {
            longest = Math.max(longest, startsAt(phrase, tokens, token));
        }
        return longest;
    }

    private static int startsAt(List<String> phrase, List<Token> tokens, int first) {
        int at = first;
        for (int i = 1; i < phrase.size(); i++) {
            at++;
            while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.JOINT) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).is(phrase.get(i))) {
                return -1;
            }
        }
        return at;
    }
}
