package io.healthlint.annotate;

import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.RegulatoryStatement;
import io.healthlint.annotation.Stance;
import io.healthlint.document.Block;
import io.healthlint.document.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds regulatory statements: what a regulator or a law did, with or without its name in the sentence. */
final class RegulatoryFinder {

    private final Page page;

    RegulatoryFinder(Page page) {
        this.page = page;
    }

    List<Annotation> find() {
        List<Annotation> statements = new ArrayList<>();
        for (CuedSentence sentence : page.sentences()) {
            Match act = act(sentence);
            if (act != null && !sentence.isQuestion()) {
                RegulatoryStatement statement = statement(sentence, act);
                if (statement.stance().voice() != Stance.Voice.QUESTION) {
                    statements.add(statement);
                }
            }
        }
        return statements;
    }

    /** The act that needs no agency, or a weak one beside an agency in the sentence or above it. */
    private @Nullable Match act(CuedSentence sentence) {
        Match weak = null;
        for (Match cue : sentence.of(CueClass.REGULATORY_ACT)) {
            if (!cue.group().weak()) {
                return cue;
            }
            weak = weak == null ? cue : weak;
        }
        return weak != null && (sentence.has(CueClass.AGENCY) || regulatoryPlace(sentence.block())) ? weak : null;
    }

    /** Under a lead-in, a column head or a heading that names an agency. */
    private boolean regulatoryPlace(Block block) {
        List<Integer> above =
                new ArrayList<>(List.of(block.place().leadIn(), block.place().columnHeader()));
        page.document().headings(block).stream().limit(1).forEach(h -> above.add(h.index()));
        return above.stream()
                .filter(i -> i != Place.NONE)
                .flatMap(i -> page.sentences(i).stream())
                .anyMatch(s -> s.has(CueClass.AGENCY) || s.has(CueClass.REGULATORY_ACT));
    }

    private static RegulatoryStatement statement(CuedSentence sentence, Match act) {
        TokenizedSentence words = sentence.words();
        StanceFinder.Found stance = StanceFinder.stance(sentence, act.first(), act.last());
        Match agency = sentence.first(CueClass.AGENCY);
        List<Cue> because = new ArrayList<>();
        because.add(new Cue("act", words.text(act.first(), act.last())));
        int first = act.first();
        int last = act.last();
        if (agency != null) {
            because.add(new Cue("agency", words.text(agency.first(), agency.last())));
            first = Math.min(first, agency.first());
            last = Math.max(last, agency.last());
        }
        because.addAll(stance.because());
        return new RegulatoryStatement(
                words.anchor(first, last),
                stance.stance(),
                agency == null ? "" : agency.group().value(),
                act.group().value(),
                act.group().standing(),
                because);
    }
}
