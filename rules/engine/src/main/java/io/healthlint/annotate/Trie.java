package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of a lexicon, word by word. One walk over a sentence's tokens finds every phrase that stands in it, however
 * many phrases there are; a joint ("anti-aging") is walked over, and also counts for the phrases that ask for it.
 */
final class Trie {

    /** A phrase's end: the group that lists it, and the exact letters where they count ("WHO", not "who"). */
    private record Entry(Group group, Inflector.Form form, List<String> exact) {

        boolean lists(Group other) {
            return group.equals(other);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);
    }

    private final Node root = new Node();

    /**
     * Adds a phrase; the same phrase of the same group is kept once. Where the group lists it both letter by letter and
     * in any writing, any writing counts.
     *
     * @param exact the words as they must be written, or none when letter case is free
     */
    void add(List<String> words, Group group, Inflector.Form form, List<String> exact) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        if (exact.isEmpty()) {
            node.entries.removeIf(e -> e.lists(group) && !e.exact().isEmpty());
        }
        for (Entry entry : node.entries) {
            if (entry.lists(group) && (entry.exact().isEmpty() || entry.exact().equals(exact))) {
                return;
            }
        }
        node.entries.add(new Entry(group, form, List.copyOf(exact)));
    }

    /** Every phrase that stands in the sentence, by first token, then by length. */
    List<Match> find(TokenizedSentence sentence) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).kind() != Token.Kind.JOINT) {
                walk(sentence, root, i, i, found);
            }
        }
        return found;
    }

    private void walk(TokenizedSentence sentence, Node from, int first, int at, List<Match> found) {
        Node node = from;
        for (int i = at; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            Node next = node.next.get(token.form());
            if (token.kind() == Token.Kind.JOINT) {
                if (next != null) {
                    walk(sentence, next, first, i + 1, found);
                }
                continue;
            }
            if (next == null) {
                return;
            }
            node = next;
            for (Entry entry : node.entries) {
                if (entry.exact().isEmpty() || written(sentence, first, i, entry.exact())) {
                    found.add(new Match(entry.group(), entry.form(), first, i));
                }
            }
        }
    }

    private static boolean written(TokenizedSentence sentence, int first, int last, List<String> exact) {
        int word = 0;
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).kind() == Token.Kind.JOINT) {
                continue;
            }
            if (word >= exact.size() || !Tokenizer.plain(sentence.text(i, i)).equals(exact.get(word++))) {
                return false;
            }
        }
        return word == exact.size();
    }
}
