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
        Claim ruled = claims.get(index);
        if (!taggers.has(CLAIM) || finder.isLabel()) {
            return ruled;
        }
        Claim benefit = ruled != null && ruled.effect() == Claim.Effect.BENEFIT ? ruled : null;
        // A guard that no weights outvote: more of something bad, or less of something good.
        boolean harm = ruled != null && ruled.effect() == Claim.Effect.HARM;
        if (scores.says(CLAIM) && !harm) {
            return made(index, benefit, scores);
        }
        if (scores.says(DENIED)) {
            Stance.Voice voice = benefit == null ? Stance.Voice.OWN : unasked(benefit.stance());
            return as(index, benefit, Stance.Polarity.DENIED, voice, scores.because(DENIED));
        }
        if (scores.says(ASKED)) {
            return as(index, benefit, Stance.Polarity.AFFIRMED, Stance.Voice.QUESTION, scores.because(ASKED));
        }
        boolean open = benefit != null
                && (benefit.stance().polarity() == Stance.Polarity.DENIED
                        || benefit.stance().voice() == Stance.Voice.QUESTION);
        return benefit == null || open ? ruled : ClaimFinder.other(sentence);
    }

    /** A benefit that is claimed, as surely as the weights say. */
    private Claim made(int index, @Nullable Claim benefit, Taggers.Scores scores) {
        Claim claim = benefit == null ? weighed(index) : benefit;
        Stance stance = claim.stance();
        boolean reported = stance.voice() == Stance.Voice.REPORTED;
        boolean hedged = scores.says(HEDGED);
        Stance.Voice voice = reported && !hedged ? Stance.Voice.OWN : unasked(stance);
        Stance.Certainty certainty = hedged ? Stance.Certainty.HEDGED : Stance.Certainty.ASSERTED;
        Stance said = new Stance(Stance.Polarity.AFFIRMED, reported && hedged ? stance.certainty() : certainty, voice);
        boolean doubted = said.certainty() != stance.certainty();
        return with(
                claim,
                said,
                benefit != null,
                doubted ? List.of(scores.because(CLAIM), scores.because(HEDGED)) : List.of(scores.because(CLAIM)));
    }

    private Claim as(int index, @Nullable Claim benefit, Stance.Polarity polarity, Stance.Voice voice, Cue because) {
        Claim claim = benefit == null ? weighed(index) : benefit;
        Stance stance = new Stance(polarity, claim.stance().certainty(), voice);
        return with(claim, stance, benefit != null, List.of(because));
    }

    private static Stance.Voice unasked(Stance stance) {
        return stance.voice() == Stance.Voice.QUESTION ? Stance.Voice.OWN : stance.voice();
    }

    /** A claim of the words that may claim in a sentence, or of all. */
    private Claim weighed(int index) {
        CuedSentence sentence = page.sentences().get(index);
        List<Candidate> found = finder.candidates().get(index);
        return finder.benefit(sentence, found.isEmpty() ? List.of(Candidate.whole(sentence)) : found);
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
                stance.voice() == Stance.Voice.REPORTED ? claim.reporter() : Claim.Reporter.NONE,
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
