package io.healthlint.annotate;

import io.healthlint.annotation.Claim;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.RegulatoryStatement;
import io.healthlint.annotation.Stance;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds regulatory statements: what a regulator or a law did, with or without its name in the sentence. Two passes: on a
 * page that speaks of regulation all the time, words of law need no agency beside them.
 */
final class RegulatoryFinder {

    /** The share of sentences with a plain act that makes a page one about regulation. */
    private static final double ABOUT_REGULATION = 0.12;

    /** What makes a lead-in or a head speak of regulation. */
    private static final Set<CueClass> OF_REGULATION =
            EnumSet.of(CueClass.AGENCY, CueClass.REGULATORY_ACT, CueClass.REGULATORY_LABEL);

    private final Page page;
    private final boolean aboutRegulation;
    private final Map<Integer, RegulatoryStatement> byBlock = new HashMap<>();

    RegulatoryFinder(Page page) {
        this.page = page;
        List<CuedSentence> sentences = page.sentences();
        long plain = sentences.stream().filter(s -> plainAct(s) != null).count();
        this.aboutRegulation = plain > ABOUT_REGULATION * sentences.size();
    }

    /** For each sentence of the page its statement, or null. */
    List<@Nullable RegulatoryStatement> find() {
        List<@Nullable RegulatoryStatement> statements = new ArrayList<>();
        for (int i = 0; i < page.sentences().size(); i++) {
            CuedSentence sentence = page.sentences().get(i);
            RegulatoryStatement statement = statement(i);
            statements.add(statement);
            if (statement != null && plainAct(sentence) != null) {
                byBlock.put(sentence.block().index(), statement);
            }
        }
        return statements;
    }

    /** A statement that only weights see; an act or a status that a word names is its act all the same. */
    static RegulatoryStatement weighed(Page page, int index, Cue because) {
        CuedSentence sentence = page.sentences().get(index);
        Match act = sentence.first(CueClass.REGULATORY_ACT);
        act = act == null ? sentence.first(CueClass.REGULATORY_LABEL) : act;
        if (act != null) {
            return statement(page, index, act, Claim.Basis.WEIGHTS, List.of(because));
        }
        TokenizedSentence words = sentence.words();
        Match agency = sentence.first(CueClass.AGENCY);
        Interventions.Found subject = Interventions.of(page, index);
        List<Cue> all = new ArrayList<>(List.of(because));
        if (subject != null) {
            all.add(subject.cue("subject"));
        }
        return new RegulatoryStatement(
                words.anchor(0, words.size() - 1),
                StanceFinder.stance(sentence, 0, words.size() - 1).stance(),
                agency == null ? "" : agency.group().value(),
                "",
                subject == null ? "" : subject.text(),
                subject == null ? "" : subject.product(),
                true,
                sentence.has(CueClass.CONTINUATION),
                Claim.Basis.WEIGHTS,
                all);
    }

    private @Nullable RegulatoryStatement statement(int index) {
        CuedSentence sentence = page.sentences().get(index);
        if (sentence.isQuestion() || sentence.words().size() == 0) {
            return null;
        }
        Match act = plainAct(sentence);
        if (act == null && weakPlace(sentence)) {
            act = sentence.first(CueClass.REGULATORY_ACT);
            boolean entry = sentence.block().kind() == BlockKind.TABLE_CELL
                    || sentence.block().kind() == BlockKind.LIST_ITEM;
            act = act == null && entry ? sentence.first(CueClass.REGULATORY_LABEL) : act;
        }
        if (act == null) {
            return inherited(index);
        }
        RegulatoryStatement statement = statement(page, index, act, Claim.Basis.RULES, List.of());
        return statement.stance().voice() == Stance.Voice.QUESTION ? null : statement;
    }

    private static @Nullable Match plainAct(CuedSentence sentence) {
        for (Match cue : sentence.of(CueClass.REGULATORY_ACT)) {
            if (!cue.group().weak()) {
                return cue;
            }
        }
        return null;
    }

    /** Where words of law alone are a statement: beside or under an agency, or on a page about regulation. */
    private boolean weakPlace(CuedSentence sentence) {
        boolean title = Page.isTitle(sentence.block(), page.context(sentence.block()));
        return !title && (aboutRegulation || sentence.has(CueClass.AGENCY) || underAgency(sentence.block()));
    }

    private boolean underAgency(Block block) {
        Place place = block.place();
        return speaksOfRegulation(place.leadIn())
                || speaksOfRegulation(place.columnHeader())
                || speaksOfRegulation(place.rowHeader());
    }

    private boolean speaksOfRegulation(int block) {
        return block != Place.NONE && !Collections.disjoint(page.classes(block), OF_REGULATION);
    }

    /** "FDA can place a trial on hold if:" goes on in the items under it. */
    private @Nullable RegulatoryStatement inherited(int index) {
        CuedSentence sentence = page.sentences().get(index);
        Block block = sentence.block();
        RegulatoryStatement lead = byBlock.get(block.place().leadIn());
        if (block.kind() != BlockKind.LIST_ITEM || lead == null || !announces(lead)) {
            return null;
        }
        TokenizedSentence words = sentence.words();
        Interventions.Found named = Interventions.in(sentence);
        return new RegulatoryStatement(
                words.anchor(0, words.size() - 1),
                lead.stance(),
                lead.agency(),
                lead.status(),
                named == null ? lead.subject() : named.text(),
                named == null ? lead.product() : named.product(),
                lead.standing(),
                lead.continues(),
                Claim.Basis.RULES,
                lead.because());
    }

    private boolean announces(RegulatoryStatement lead) {
        return page.document()
                .blocks()
                .get(lead.at().block())
                .prose()
                .text()
                .stripTrailing()
                .endsWith(":");
    }

    private static RegulatoryStatement statement(
            Page page, int index, Match act, Claim.Basis basis, List<Cue> weights) {
        CuedSentence sentence = page.sentences().get(index);
        TokenizedSentence words = sentence.words();
        StanceFinder.Found stance = StanceFinder.stance(sentence, act.first(), act.last());
        Match agency = sentence.first(CueClass.AGENCY);
        List<Cue> because = new ArrayList<>();
        because.add(words.cue("act", act.first(), act.last()));
        int first = act.first();
        int last = act.last();
        if (agency != null) {
            because.add(words.cue("agency", agency.first(), agency.last()));
            first = Math.min(first, agency.first());
            last = Math.max(last, agency.last());
        }
        Interventions.Found subject = Interventions.subject(page, index, act.first(), act.last());
        if (subject != null) {
            because.add(subject.cue("subject"));
        }
        because.addAll(stance.because());
        because.addAll(weights);
        return new RegulatoryStatement(
                words.anchor(first, last),
                stance.stance(),
                agency == null ? "" : agency.group().value(),
                act.group().value(),
                subject == null ? "" : subject.text(),
                subject == null ? "" : subject.product(),
                act.group().standing(),
                sentence.has(CueClass.CONTINUATION),
                basis,
                because);
    }
}
