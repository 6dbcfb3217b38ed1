package io.healthlint.annotate;

import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Claim;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.RegulatoryStatement;
import io.healthlint.annotation.Stance;
import io.healthlint.settings.Choices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a page claims, limits and says of regulation. The rules read first; the lexicon's taggers, where it has any, weigh
 * what the rules found together with all else that can be seen, and have the last word on whether it is there.
 */
final class Reading {

    /** The taggers' ids: a claim that is made, and the caveats by their kinds. */
    static final String CLAIM = "claim";

    /** A benefit that is denied; one that is asked for, aimed at or a condition. */
    static final String DENIED = "denied";

    static final String ASKED = "asked";

    /** A claim that is hedged or reported, among those that are made. */
    static final String HEDGED = "hedged";

    static final String REGULATORY = "regulatory";

    private final Page page;
    private final Taggers taggers;
    private final ClaimFinder finder;
    private final List<@Nullable Claim> claims;
    private final List<Map<Caveat.Type, Caveat>> caveats;
    private final List<@Nullable RegulatoryStatement> statements;
    private final Features features;

    Reading(Page page, Taggers taggers) {
        this.page = page;
        this.taggers = taggers;
        this.finder = new ClaimFinder(page);
        this.claims = finder.find();
        this.caveats = new CaveatFinder(page).find();
        this.statements = new RegulatoryFinder(page).find();
        List<Set<String>> said = new ArrayList<>();
        for (int i = 0; i < page.sentences().size(); i++) {
            said.add(said(i));
        }
        this.features = new Features(page, finder.candidates(), said);
    }

    /** What can be seen of the page's sentences. */
    Features features() {
        return features;
    }

    private Set<String> said(int index) {
        Set<String> said = new TreeSet<>();
        caveats.get(index).keySet().forEach(type -> said.add("caveat-" + Choices.name(type)));
        if (statements.get(index) != null) {
            said.add(REGULATORY);
        }
        Claim claim = claims.get(index);
        if (claim != null) {
            Stance stance = claim.stance();
            said.add(String.join(
                    "-",
                    CLAIM,
                    Choices.name(claim.effect()),
                    Choices.name(stance.certainty()),
                    Choices.name(stance.polarity()),
                    Choices.name(stance.voice())));
        }
        return said;
    }

    /** All claims, caveats and regulatory statements of the page. */
    List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < page.sentences().size(); i++) {
            CuedSentence sentence = page.sentences().get(i);
            if (sentence.words().size() == 0) {
                continue;
            }
            Taggers.Scores scores = taggers.scores(features, i);
            Claim claim = claim(i, scores);
            if (claim != null) {
                all.add(claim);
            }
            all.addAll(caveats(i, scores).values());
            RegulatoryStatement statement = statement(i, scores);
            if (statement != null) {
                all.add(statement);
            }
        }
        return all;
    }

    private @Nullable Claim claim(int index, Taggers.Scores scores) {
        CuedSentence sentence = page.sentences().get(index);
        Claim claim = claims.get(index);
        if (!taggers.has(CLAIM) || finder.isLabel()) {
            return claim;
        }
        boolean benefit = claim != null && claim.effect() == Claim.Effect.BENEFIT;
        if (scores.says(CLAIM)) {
            return made(benefit ? claim : weighed(sentence, index), benefit, scores);
        }
        if (taggers.has(DENIED) && scores.says(DENIED)) {
            return open(sentence, index, claim, DENIED, scores);
        }
        if (taggers.has(ASKED) && scores.says(ASKED)) {
            return open(sentence, index, claim, ASKED, scores);
        }
        boolean live = benefit && isMade(claim.stance());
        return live ? ClaimFinder.other(sentence) : claim;
    }

    /** A benefit that is denied or asked for. */
    private Claim open(CuedSentence sentence, int index, @Nullable Claim claim, String id, Taggers.Scores scores) {
        boolean byRule = claim != null && claim.effect() == Claim.Effect.BENEFIT;
        Claim found = byRule ? claim : weighed(sentence, index);
        Stance ruled = found.stance();
        Stance stance = id.equals(DENIED)
                ? new Stance(Stance.Polarity.DENIED, ruled.certainty(), ruled.voice() == Stance.Voice.QUESTION ? Stance.Voice.OWN : ruled.voice())
                : new Stance(Stance.Polarity.AFFIRMED, ruled.certainty(), Stance.Voice.QUESTION);
        return with(found, stance, byRule, List.of(scores.because(id)));
    }

    /** Whether a benefit is claimed, and neither denied nor asked for: the taggers only know those. */
    private static boolean isMade(Stance stance) {
        return stance.polarity() == Stance.Polarity.AFFIRMED && stance.voice() != Stance.Voice.QUESTION;
    }

    /** A claim of the words that may claim in a sentence, or of all. */
    private Claim weighed(CuedSentence sentence, int index) {
        List<Candidate> found = finder.candidates().get(index);
        return finder.benefit(sentence, found.isEmpty() ? List.of(Candidate.whole(sentence)) : found);
    }

    /** A benefit as the weights see it: claimed, and as surely as they say. */
    private Claim made(Claim claim, boolean byRule, Taggers.Scores scores) {
        Stance ruled = claim.stance();
        boolean hedged = taggers.has(HEDGED) ? scores.says(HEDGED) : ruled.certainty() == Stance.Certainty.HEDGED;
        Stance stance = new Stance(
                Stance.Polarity.AFFIRMED,
                hedged ? Stance.Certainty.HEDGED : Stance.Certainty.ASSERTED,
                ruled.voice() == Stance.Voice.QUESTION
                                || taggers.has(HEDGED) && !hedged && ruled.voice() == Stance.Voice.REPORTED
                        ? Stance.Voice.OWN
                        : ruled.voice());
        List<Cue> because = new ArrayList<>(List.of(scores.because(CLAIM)));
        if (hedged != (ruled.certainty() == Stance.Certainty.HEDGED)) {
            because.add(scores.because(HEDGED));
        }
        return with(claim, stance, byRule, because);
    }

    /** The claim with another stance and what it rests on; itself when the rules said the same. */
    private static Claim with(Claim claim, Stance stance, boolean byRule, List<Cue> weights) {
        if (byRule && stance.equals(claim.stance())) {
            return claim;
        }
        Set<Cue> because = new LinkedHashSet<>(claim.because());
        because.addAll(weights);
        return new Claim(
                claim.at(),
                claim.effect(),
                claim.relation(),
                stance,
                claim.evidence(),
                byRule ? Claim.Basis.RULES : Claim.Basis.WEIGHTS,
                claim.tier(),
                claim.intervention(),
                claim.target(),
                claim.topics(),
                List.copyOf(because));
    }

    private Map<Caveat.Type, Caveat> caveats(int index, Taggers.Scores scores) {
        Map<Caveat.Type, Caveat> found = new EnumMap<>(Caveat.Type.class);
        found.putAll(caveats.get(index));
        for (Caveat.Type type : Caveat.Type.values()) {
            String id = "caveat-" + Choices.name(type);
            if (taggers.has(id) && scores.says(id)) {
                found.computeIfAbsent(
                        type, t -> CaveatFinder.whole(page.sentences().get(index), t, scores.because(id)));
            }
        }
        return found;
    }

    private @Nullable RegulatoryStatement statement(int index, Taggers.Scores scores) {
        RegulatoryStatement statement = statements.get(index);
        if (!taggers.has(REGULATORY)) {
            return statement;
        }
        if (!scores.says(REGULATORY)) {
            return null;
        }
        return statement != null
                ? statement
                : RegulatoryFinder.unnamed(page.sentences().get(index), scores.because(REGULATORY));
    }
}
