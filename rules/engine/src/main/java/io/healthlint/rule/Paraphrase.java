package io.healthlint.rule;

import io.healthlint.document.Block;
import io.healthlint.document.Mark;
import io.healthlint.document.Sentence;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that say a fixed wording in other words.
 *
 * @param span the sentences, in the source
 * @param wording what is meant
 * @param alike the share of words that the two have in common
 */
record Paraphrase(Span span, String wording, double alike) {

    /** With fewer words in common it may be another text: nothing is replaced that could say more. */
    private static final double LEAST = 0.6;

    /** A notice has a few sentences. */
    private static final int MOST_SENTENCES = 4;

    /** The sentences of a block that are most like one of the wordings; none that hold a link, which would be lost. */
    static Optional<Paraphrase> of(Block block, List<String> wordings) {
        Paraphrase best = null;
        List<Sentence> sentences = block.sentences();
        for (int first = 0; first < sentences.size(); first++) {
            for (int last = first; last < Math.min(sentences.size(), first + MOST_SENTENCES); last++) {
                int start = sentences.get(first).start();
                int end = sentences.get(last).end();
                Set<String> words = words(block.prose().text().substring(start, end));
                for (String wording : wordings) {
                    double alike = alike(words, words(wording));
                    if (alike >= LEAST && (best == null || alike > best.alike())) {
                        best = new Paraphrase(block.prose().span(start, end), wording, alike);
                    }
                }
            }
        }
        boolean linked = block.marks().stream().map(Mark::kind).anyMatch(kind -> kind == Mark.Kind.LINK);
        return linked ? Optional.empty() : Optional.ofNullable(best);
    }

    private static double alike(Set<String> one, Set<String> other) {
        Collection<String> both = new ArrayList<>(one);
        both.retainAll(other);
        return both.size() / (double) (one.size() + other.size() - both.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(VerbatimRule.fold(text).split("[^\\p{L}\\p{N}']+")));
    }
}
