package io.healthlint.annotate;

import io.healthlint.annotation.Cue;
import io.healthlint.document.Block;
import io.healthlint.document.Place;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What acts, in a claim whose own sentence may leave it to the words before and above. */
final class Interventions {

    /** In how many sentences of a block, which may be without end, what acts is looked for. */
    private static final int MOST_SENTENCES = 5;

    /**
     * What acts.
     *
     * @param text its words
     * @param at offset of the first in the source
     * @param where they stand when not in the sentence itself: " in the heading"
     * @param product its id in the lexicon, "" when it is no product
     */
    record Found(String text, int at, String where, String product) {

        /** The words as a reason, in the role that they have in a claim or a statement. */
        Cue cue(String role) {
            return new Cue(role + where, text, at);
        }
    }

    private Interventions() {}

    /**
     * What acts in the page's nth sentence: named in it, in the sentences before it in its block (the nearest first), in
     * what leads into its list, its row's or its column's head, or in a heading above (the nearest first). Null when nothing
     * of that names an intervention.
     */
    static @Nullable Found of(Page page, int index) {
        CuedSentence sentence = page.sentences().get(index);
        Found found = in(sentence);
        return found == null ? above(page, index, Match::isIntervention) : found;
    }

    private static @Nullable Found above(Page page, int index, Predicate<Match> wanted) {
        CuedSentence sentence = page.sentences().get(index);
        Found found = null;
        Block block = sentence.block();
        for (int i = 1; i <= MOST_SENTENCES && found == null && isIn(page, index - i, block); i++) {
            found = named(" in the sentence before", List.of(page.sentences().get(index - i)), wanted);
        }
        Place place = block.place();
        if (found == null && place.leadIn() != Place.NONE) {
            List<CuedSentence> lead = page.sentences(place.leadIn());
            found = named(
                    " in the lead-in", lead.subList(Math.max(0, lead.size() - MOST_SENTENCES), lead.size()), wanted);
        }
        for (int head : new int[] {place.rowHeader(), place.columnHeader()}) {
            found = found == null && head != block.index() ? head(page, head, " in the table's head", wanted) : found;
        }
        for (Block heading : page.document().headings(block)) {
            found = found == null ? head(page, heading.index(), " in the heading", wanted) : found;
        }
        return found;
    }

    private static @Nullable Found head(Page page, int block, String where, Predicate<Match> wanted) {
        if (block == Place.NONE) {
            return null;
        }
        List<CuedSentence> sentences = page.sentences(block);
        return named(where, sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())), wanted);
    }

    /** What a sentence itself names first. */
    static @Nullable Found in(CuedSentence sentence) {
        return named("", List.of(sentence), Match::isIntervention);
    }

    /**
     * What the page's nth sentence says something of, whose words stand from one token to another: the product named last
     * before them, the next one behind them, or the same of other interventions; else what the words before and above name.
     */
    static @Nullable Found subject(Page page, int index, int first, int last) {
        CuedSentence sentence = page.sentences().get(index);
        for (CueClass named : new CueClass[] {CueClass.PRODUCT, CueClass.INTERVENTION}) {
            Match nearest = nearest(sentence, named, first, last);
            if (nearest != null) {
                return found("", sentence, nearest);
            }
        }
        return above(page, index, Match::isIntervention);
    }

    /** The id of the product that acts in the page's nth sentence, by the same order of places; "" where none is named. */
    static String product(Page page, int index, int first, int last) {
        CuedSentence sentence = page.sentences().get(index);
        Match nearest = nearest(sentence, CueClass.PRODUCT, first, last);
        if (nearest != null) {
            return nearest.group().id();
        }
        // Words that only weights call a claim may be the whole sentence, product and all.
        int verb = sentence.of(CueClass.BENEFIT_VERB).stream()
                .mapToInt(Match::first)
                .min()
                .orElse(last + 1);
        Match inside = nearest(sentence, CueClass.PRODUCT, verb, verb);
        if (inside != null) {
            return inside.group().id();
        }
        Found found = above(page, index, match -> match.is(CueClass.PRODUCT));
        return found == null ? "" : found.product();
    }

    private static @Nullable Match nearest(CuedSentence sentence, CueClass named, int first, int last) {
        Match nearest = null;
        for (Match match : sentence.of(named)) {
            if (!match.overlaps(first, last) && (nearest == null || match.last() < first)) {
                nearest = match;
            }
        }
        return nearest;
    }

    private static Found found(String where, CuedSentence sentence, Match match) {
        TokenizedSentence words = sentence.words();
        return new Found(
                words.text(match.first(), match.last()),
                words.anchor(match.first(), match.last()).span().start(),
                where,
                match.is(CueClass.PRODUCT) ? match.group().id() : "");
    }

    private static boolean isIn(Page page, int index, Block block) {
        return index >= 0 && page.sentences().get(index).block() == block;
    }

    private static @Nullable Found named(String where, List<CuedSentence> sentences, Predicate<Match> wanted) {
        for (CuedSentence sentence : sentences) {
            for (Match cue : sentence.cues()) {
                if (wanted.test(cue)) {
                    return found(where, sentence, cue);
                }
            }
        }
        return null;
    }
}
