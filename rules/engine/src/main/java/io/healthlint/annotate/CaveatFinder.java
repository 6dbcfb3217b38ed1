package io.healthlint.annotate;

import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.Stance;
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

    /** For each sentence of the page its caveats. */
    List<Map<Caveat.Type, Caveat>> find() {
        List<Map<Caveat.Type, Caveat>> all = new ArrayList<>();
        StudyLimits limits = new StudyLimits(page);
        for (CuedSentence sentence : page.sentences()) {
            Map<Caveat.Type, Match> found = own(sentence);
            Match limit = limits.next(sentence);
            if (limit != null) {
                found.putIfAbsent(Caveat.Type.EVIDENCE, limit);
            }
            Map<Caveat.Type, Caveat> caveats = new EnumMap<>(Caveat.Type.class);
            found.forEach((type, match) ->
                    caveats.put(type, caveat(sentence, type, match.first(), match.last(), cue(sentence, match))));
            if (!found.containsKey(Caveat.Type.RISK) && riskItem(sentence)) {
                caveats.put(
                        Caveat.Type.RISK,
                        whole(
                                sentence,
                                Caveat.Type.RISK,
                                new Cue("caveat", "an item of a list of risks", Cue.CONCLUSION)));
            }
            all.add(caveats);
        }
        return all;
    }

    /** A sentence that is a caveat as a whole. */
    static Caveat whole(CuedSentence sentence, Caveat.Type type, Cue because) {
        return caveat(sentence, type, 0, sentence.words().size() - 1, because);
    }

    private static Cue cue(CuedSentence sentence, Match match) {
        return sentence.words().cue("caveat", match.first(), match.last());
    }

    private Map<Caveat.Type, Match> own(CuedSentence sentence) {
        Map<Caveat.Type, Match> found = new EnumMap<>(Caveat.Type.class);
        for (Match cue : sentence.of(CueClass.CAVEAT)) {
            Caveat.Type type = cue.group().caveat();
            if (type != null && !sentence.isQuestion() && counts(sentence, cue, type)) {
                found.putIfAbsent(type, cue);
            }
        }
        return found;
    }

    /** A heading only announces its risks, and a weak cue of risk needs something whose risk it is. */
    private boolean counts(CuedSentence sentence, Match cue, Caveat.Type type) {
        if (type != Caveat.Type.RISK) {
            return true;
        }
        Context context = page.context(sentence.block());
        if (Page.isTitle(sentence.block(), context)) {
            return false;
        }
        boolean denied =
                StanceFinder.stance(sentence, cue.first(), cue.last()).stance().polarity() == Stance.Polarity.DENIED;
        if (cue.group().weak() && (denied || sentence.has(CueClass.NO_HARM))) {
            return false;
        }
        return !cue.group().weak()
                || sentence.has(CueClass.PRODUCT)
                || sentence.has(CueClass.INTERVENTION)
                || context == Context.RISK;
    }

    /** An item or a cell under "Side effects", or a field of that name. */
    private boolean riskItem(CuedSentence sentence) {
        Block block = sentence.block();
        boolean listed = block.place().item() != Place.NONE
                || block.kind() == BlockKind.TABLE_CELL
                || block.kind() == BlockKind.FRONT_MATTER;
        boolean harm = sentence.has(CueClass.HARM)
                || sentence.has(CueClass.NEGATION)
                || sentence.has(CueClass.QUESTION)
                || sentence.of(CueClass.TARGET).stream().anyMatch(t -> t.group().takes() == Group.Takes.BAD);
        return listed && harm && !sentence.isQuestion() && page.context(block) == Context.RISK;
    }

    private static Caveat caveat(CuedSentence sentence, Caveat.Type type, int first, int last, Cue because) {
        return new Caveat(sentence.words().anchor(first, last), type, new TreeSet<>(), List.of(because));
    }
}
