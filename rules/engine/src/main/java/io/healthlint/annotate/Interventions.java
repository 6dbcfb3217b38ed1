package io.healthlint.annotate;

import io.healthlint.annotation.Cue;
import io.healthlint.document.Block;
import io.healthlint.document.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What acts, in a claim whose own sentence may leave it to the words before and above. */
final class Interventions {

    /** In how many sentences of a block, which may be without end, what acts is looked for. */
    private static final int MOST_SENTENCES = 5;

    private Interventions() {}

    /**
     * What acts in the page's nth sentence: named in it, in the sentences before it in its block (the nearest first), in
     * what leads into its list, its row's or its column's head, or in a heading above (the nearest first). Null when nothing
     * of that names an intervention.
     */
    static @Nullable Cue of(Page page, int index) {
        CuedSentence sentence = page.sentences().get(index);
        Cue found = in(sentence);
        Block block = sentence.block();
        for (int i = 1; i <= MOST_SENTENCES && found == null && isIn(page, index - i, block); i++) {
            found = named(" in the sentence before", List.of(page.sentences().get(index - i)));
        }
        Place place = block.place();
        if (found == null && place.leadIn() != Place.NONE) {
            List<CuedSentence> lead = page.sentences(place.leadIn());
            found = named(" in the lead-in", lead.subList(Math.max(0, lead.size() - MOST_SENTENCES), lead.size()));
        }
        for (int head : new int[] {place.rowHeader(), place.columnHeader()}) {
            found = found == null && head != block.index() ? above(page, head, " in the table's head") : found;
        }
        for (Block heading : page.document().headings(block)) {
            found = found == null ? above(page, heading.index(), " in the heading") : found;
        }
        return found;
    }

    private static @Nullable Cue above(Page page, int block, String where) {
        if (block == Place.NONE) {
            return null;
        }
        List<CuedSentence> sentences = page.sentences(block);
        return named(where, sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())));
    }

    /** What a sentence itself names first. */
    static @Nullable Cue in(CuedSentence sentence) {
        return named("", List.of(sentence));
    }

    private static boolean isIn(Page page, int index, Block block) {
        return index >= 0 && page.sentences().get(index).block() == block;
    }

    private static @Nullable Cue named(String where, List<CuedSentence> sentences) {
        for (CuedSentence sentence : sentences) {
            for (Match cue : sentence.cues()) {
                if (cue.isIntervention()) {
                    return new Cue("intervention" + where, sentence.words().text(cue.first(), cue.last()));
                }
            }
        }
        return null;
    }
}
