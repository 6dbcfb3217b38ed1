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

    private static final String CLAIM = "claim";
    private static final String CAVEAT = "caveat-";
    private static final String REGULATORY = "regulatory";

    /** How far above zero, in hundredths, weights must be to see a claim that no rule sees: most of what they add above is one. */
    private static final int CLAIM_MARGIN = 40;

    /** The same for a regulatory statement, whose words ("requires", "application") are everyday words. */
    private static final int REGULATORY_MARGIN = 120;

    /** How far below zero weights must be to take away a risk that rules see: words of harm mostly speak of the disease. */
    private static final int RISK_DOUBT = 150;

    /** How sure weights have to be that a plain claim about a disease is none. */
    private static final int PLAIN_DOUBT = 100;

    private final Page page;
    private final Taggers taggers;

    /** The taggers' numbers: a claim that is made, one that is hedged or reported, a benefit that is denied, one asked for. */
    private final int claim;

    private final int hedged;
    private final int denied;
    private final int asked;
    private final int regulatory;
    private final EnumMap<Caveat.Type, Integer> caveat = new EnumMap<>(Caveat.Type.class);
    private final ClaimFinder finder;
    private final List<@Nullable Claim> claims;
    private final List<Map<Caveat.Type, Caveat>> caveats;
    private final List<@Nullable RegulatoryStatement> statements;
    private final Features features;

    Reading(Page page, Taggers taggers) {
        this.page = page;
        this.taggers = taggers;
        this.claim = taggers.number(CLAIM);
        this.hedged = taggers.number("hedged");
        this.denied = taggers.number("denied");
        this.asked = taggers.number("asked");
        this.regulatory = taggers.number(REGULATORY);
        for (Caveat.Type type : Caveat.Type.values()) {
            caveat.put(type, taggers.number(CAVEAT + Choices.name(type)));
        }
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
        caveats.get(index).keySet().forEach(type -> said.add(CAVEAT + Choices.name(type)));
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
        Claim ruled = claims.get(index);
        if (claim < 0 || finder.isLabel()) {
            return ruled;
        }
        Claim benefit = ruled != null && ruled.effect() == Claim.Effect.BENEFIT ? ruled : null;
        // Guards that no weights outvote: more of something bad, or less of something good; a question; a footnote's
        // source; where no rule sees a benefit, what a substance does in the body anyway.
        boolean harm = ruled != null && ruled.effect() == Claim.Effect.HARM;
        CuedSentence sentence = page.sentences().get(index);
        boolean source = benefit == null && !sentence.block().place().footnote().isEmpty();
        boolean biology = benefit == null && !sentence.of(CueClass.BIOLOGY).isEmpty();
        if (harm || sentence.isQuestion() || source || biology) {
            return ruled;
        }
        if (scores.says(claim, benefit == null ? CLAIM_MARGIN : 0)) {
            return made(index, benefit, scores);
        }
        if (scores.says(denied, 0)) {
            Stance.Voice voice = benefit == null ? Stance.Voice.OWN : unasked(benefit.stance());
            return as(index, benefit, Stance.Polarity.DENIED, voice, scores, denied);
        }
        if (scores.says(asked, 0)) {
            return as(index, benefit, Stance.Polarity.AFFIRMED, Stance.Voice.QUESTION, scores, asked);
        }
        boolean open = benefit != null
                && (benefit.stance().polarity() == Stance.Polarity.DENIED
                        || benefit.stance().voice() == Stance.Voice.QUESTION);
        // What the sentence itself limits is claimed in it: "it cures arthritis, but the evidence is limited".
        boolean limited = benefit != null
                && !benefit.target().isEmpty()
                && caveats.get(index).containsKey(Caveat.Type.EVIDENCE);
        boolean plain = benefit != null && isPlainDiseaseClaim(benefit) && scores.says(claim, -PLAIN_DOUBT);
        return benefit == null || open || limited || plain ? ruled : finder.other(index);
    }

    /** Whether something with a name is said to cure, prevent or treat something with a name: what no reader doubts. */
    private static boolean isPlainDiseaseClaim(Claim benefit) {
        return benefit.tier().compareTo(Claim.Tier.TREAT) <= 0
                && !benefit.intervention().isEmpty()
                && !benefit.target().isEmpty()
                && ClaimFinder.isPlain(benefit.stance());
    }

    /** A benefit that is claimed, as surely as the weights say. */
    private Claim made(int index, @Nullable Claim benefit, Taggers.Scores scores) {
        Claim found = benefit == null ? weighed(index) : benefit;
        Stance ruled = found.stance();
        boolean reported = ruled.voice() == Stance.Voice.REPORTED;
        boolean soft = scores.says(hedged, 0);
        Stance.Certainty certainty = soft ? Stance.Certainty.HEDGED : Stance.Certainty.ASSERTED;
        Stance stance = new Stance(Stance.Polarity.AFFIRMED, reported ? ruled.certainty() : certainty, unasked(ruled));
        List<Integer> because = stance.certainty() == ruled.certainty() ? List.of(claim) : List.of(claim, hedged);
        return with(found, stance, benefit != null, scores, because);
    }

    private Claim as(
            int index,
            @Nullable Claim benefit,
            Stance.Polarity polarity,
            Stance.Voice voice,
            Taggers.Scores scores,
            int because) {
        Claim found = benefit == null ? weighed(index) : benefit;
        Stance stance = new Stance(polarity, found.stance().certainty(), voice);
        return with(found, stance, benefit != null, scores, List.of(because));
    }

    private static Stance.Voice unasked(Stance stance) {
        return stance.voice() == Stance.Voice.QUESTION ? Stance.Voice.OWN : stance.voice();
    }

    /** A claim of the words that may claim in a sentence, or of all. */
    private Claim weighed(int index) {
        CuedSentence sentence = page.sentences().get(index);
        List<Candidate> found = finder.candidates().get(index);
        return finder.benefit(index, found.isEmpty() ? List.of(Candidate.whole(sentence)) : found);
    }

    /** Whether two stances say the same of the claim, whoever speaks. */
    private static boolean isSame(Stance one, Stance other) {
        return one.certainty() == other.certainty()
                && one.polarity() == other.polarity()
                && (one.voice() == Stance.Voice.QUESTION) == (other.voice() == Stance.Voice.QUESTION);
    }

    /** The claim with another stance and what it rests on; itself when the rules said the same. */
    private static Claim with(
            Claim claim, Stance stance, boolean byRule, Taggers.Scores scores, List<Integer> taggers) {
        if (byRule && stance.equals(claim.stance())) {
            return claim;
        }
        Set<Cue> because = new LinkedHashSet<>(claim.because());
        if (!ClaimFinder.isPlain(stance)) {
            because.removeIf(cue -> cue.role().equals(ClaimFinder.ASSERTED));
        }
        taggers.forEach(tagger -> because.add(scores.because(tagger)));
        return new Claim(
                claim.at(),
                claim.effect(),
                claim.relation(),
                stance,
                claim.evidence(),
                stance.voice() == Stance.Voice.REPORTED ? claim.reporter() : Claim.Reporter.NONE,
                byRule && isSame(stance, claim.stance()) ? Claim.Basis.RULES : Claim.Basis.WEIGHTS,
                claim.tier(),
                claim.intervention(),
                claim.product(),
                claim.target(),
                claim.topics(),
                claim.targetGroups(),
                List.copyOf(because));
    }

    private Map<Caveat.Type, Caveat> caveats(int index, Taggers.Scores scores) {
        Map<Caveat.Type, Caveat> found = new EnumMap<>(Caveat.Type.class);
        found.putAll(caveats.get(index));
        Integer risk = caveat.get(Caveat.Type.RISK);
        if (risk != null && risk >= 0 && !scores.says(risk, -RISK_DOUBT)) {
            found.remove(Caveat.Type.RISK);
        }
        caveat.forEach((type, tagger) -> {
            if (scores.says(tagger, 0)) {
                found.computeIfAbsent(
                        type, t -> CaveatFinder.whole(page.sentences().get(index), t, scores.because(tagger)));
            }
        });
        return found;
    }

    private @Nullable RegulatoryStatement statement(int index, Taggers.Scores scores) {
        RegulatoryStatement statement = statements.get(index);
        if (regulatory < 0) {
            return statement;
        }
        if (!scores.says(regulatory, statement == null ? REGULATORY_MARGIN : 0)) {
            return null;
        }
        return statement != null ? statement : RegulatoryFinder.weighed(page, index, scores.because(regulatory));
    }
}
