package io.healthlint.annotate;

import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Cue;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds caveats: listed phrases and frames, and the items of a list or section of risks. */
final class CaveatFinder {

    private final Page page;

    CaveatFinder(Page page) {
        this.page = page;
    }

    List<Annotation> find() {
        List<Annotation> caveats = new ArrayList<>();
        for (CuedSentence sentence : page.sentences()) {
            Map<Caveat.Type, Match> found = own(sentence);
            if (!found.containsKey(Caveat.Type.RISK) && riskItem(sentence)) {
                Match harm = sentence.first(CueClass.TARGET);
                if (harm != null) {
                    found.put(Caveat.Type.RISK, harm);
                }
            }
            found.forEach((type, match) -> caveats.add(caveat(sentence, type, match)));
        }
        return caveats;
    }

    private static Map<Caveat.Type, Match> own(CuedSentence sentence) {
        Map<Caveat.Type, Match> found = new EnumMap<>(Caveat.Type.class);
        for (Match cue : sentence.of(CueClass.CAVEAT)) {
            Caveat.Type type = cue.group().caveat();
            if (type != null && !(sentence.isQuestion() && sentence.block().kind() != BlockKind.PARAGRAPH)) {
                found.putIfAbsent(type, cue);
            }
        }
        return found;
    }

    /** An item or a cell under "Side effects". */
    private boolean riskItem(CuedSentence sentence) {
        Block block = sentence.block();
        boolean listed = block.place().item() != Place.NONE || block.kind() == BlockKind.TABLE_CELL;
        return listed && page.context(block) == Context.RISK;
    }

    private static Caveat caveat(CuedSentence sentence, Caveat.Type type, Match cue) {
        TokenizedSentence words = sentence.words();
        return new Caveat(
                words.anchor(cue.first(), cue.last()),
                type,
                new TreeSet<>(),
                List.of(new Cue("caveat", words.text(cue.first(), cue.last()))));
    }
}
