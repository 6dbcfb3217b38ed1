package io.healthlint.annotate;

import io.healthlint.annotation.Claim;
import io.healthlint.annotation.Claim.Effect;
import io.healthlint.annotation.Claim.Evidence;
import io.healthlint.annotation.Claim.Relation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims by rules: at most one per sentence, which is what a label of the annotation guide speaks of. Two passes: where
 * few sentences of a page could be claims, only those with a verb, a target and an intervention are taken for one.
 */
final class ClaimFinder {

    /** Below this share of sentences with a candidate, a page is no page of claims. */
    private static final double CLAIM_POOR = 0.15;

    /** Above this share of sentences with an indication, a page is one of product labels. */
    private static final double LABEL = 0.1;

    /** Tokens between two candidates that are told as one claim. */
    private static final int LINK = 4;

    /** The rank behind all others. */
    private static final int LAST = 4;

    /** The role of the reason that a claim is asserted. */
    static final String ASSERTED = "asserted";

    private final Page page;
    private final boolean label;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<EffectFinder.@Nullable Found> effects = new ArrayList<>();

    ClaimFinder(Page page) {
        this.page = page;
        this.label = isLabel(page.sentences());
        for (CuedSentence sentence : page.sentences()) {
            Context context = page.context(sentence.block());
            candidates.add(Candidates.of(sentence, context, page.leadsIn(sentence.block()), label));
            effects.add(EffectFinder.find(sentence));
        }
    }

    /** For each sentence of the page what may claim a benefit in it. */
    List<List<Candidate>> candidates() {
        return candidates;
    }

    /** Whether the page is one of product labels. */
    boolean isLabel() {
        return label;
    }

    /** For each sentence of the page its claim, or null. */
    List<@Nullable Claim> find() {
        List<CuedSentence> sentences = page.sentences();
        long with = candidates.stream().filter(c -> !c.isEmpty()).count();
        boolean poor = with < CLAIM_POOR * sentences.size();
        List<@Nullable Claim> claims = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            CuedSentence sentence = sentences.get(i);
            List<Candidate> kept = candidates.get(i).stream()
                    .filter(c -> (!poor || !c.weak()) && (label || !EffectFinder.open(sentence, c.cue())))
                    .toList();
            claims.add(kept.isEmpty() ? other(i) : benefit(i, kept));
        }
        return claims;
    }

    private static boolean isLabel(List<CuedSentence> sentences) {
        long indications = sentences.stream()
                .filter(s -> s.of(CueClass.INDICATION).stream()
                        .anyMatch(c -> !c.group().weak()))
                .count();
        return indications > LABEL * sentences.size();
    }

    /** The claim of an effect that is no benefit in the page's nth sentence, or null. */
    @Nullable
    Claim other(int index) {
        EffectFinder.Found effect = effects.get(index);
        if (effect == null) {
            return null;
        }
        CuedSentence sentence = page.sentences().get(index);
        StanceFinder.Found found = StanceFinder.stance(sentence, effect.first(), effect.last());
        Stance stance = found.stance();
        return new Claim(
                sentence.words().anchor(effect.first(), effect.last()),
                effect.effect(),
                effect.relation(),
                new Stance(stance.polarity(), effect.certainty(), stance.voice()),
                Studies.identified(sentence) ? Evidence.STUDY : Evidence.NONE,
                reporter(stance, found.suggested()),
                Claim.Basis.RULES,
                Claim.Tier.STRUCTURE_FUNCTION,
                text(Interventions.in(sentence)),
                Interventions.product(page, index, effect.first(), effect.last()),
                "",
                new TreeSet<>(),
                new TreeSet<>(),
                effect.because());
    }

    /** The benefit that candidates of the page's nth sentence claim. */
    Claim benefit(int index, List<Candidate> candidates) {
        CuedSentence sentence = page.sentences().get(index);
        Context context = page.context(sentence.block());
        Candidate best = candidates.get(0);
        StanceFinder.Found stance = null;
        for (Candidate candidate : candidates) {
            StanceFinder.Found found = StanceFinder.stance(sentence, candidate.first(), candidate.last());
            if (stance == null || rank(found.stance()) < rank(stance.stance())) {
                stance = found;
                best = candidate;
            }
        }
        Stance said = stance == null ? Stance.PLAIN : stance.stance();
        if (context == Context.AIM) {
            said = new Stance(said.polarity(), said.certainty(), Stance.Voice.QUESTION);
        }
        List<Cue> because = stance == null ? List.of() : stance.because();
        boolean suggested = stance != null && stance.suggested();
        return build(index, linked(sentence, candidates, best), said, reporter(said, suggested), because);
    }

    private static Claim.Reporter reporter(Stance stance, boolean suggested) {
        if (stance.voice() != Stance.Voice.REPORTED) {
            return Claim.Reporter.NONE;
        }
        return suggested ? Claim.Reporter.EVIDENCE : Claim.Reporter.OTHERS;
    }

    /**
     * The guide's order where two codes fit: denied, asked, hedged, asserted. A label tells in one breath what a product is
     * indicated for and what it is not.
     */
    private int rank(Stance stance) {
        if (stance.polarity() == Stance.Polarity.DENIED) {
            return label ? LAST : 0;
        }
        if (stance.voice() == Stance.Voice.QUESTION) {
            return 1;
        }
        boolean softened = stance.certainty() == Stance.Certainty.HEDGED || stance.voice() == Stance.Voice.REPORTED;
        return softened ? 2 : 3;
    }

    /** The best candidate and those that go on from it in the same clause. */
    private static List<Candidate> linked(CuedSentence sentence, List<Candidate> candidates, Candidate best) {
        List<Candidate> linked = new ArrayList<>(List.of(best));
        int last = best.last();
        for (Candidate candidate : candidates) {
            boolean near = candidate.first() >= best.first() && candidate.first() <= last + LINK;
            if (near && !candidate.equals(best) && !sentence.clauseEndsBetween(last, candidate.first())) {
                linked.add(candidate);
                last = Math.max(last, candidate.last());
            }
        }
        return linked;
    }

    private Claim build(
            int index, List<Candidate> parts, Stance stance, Claim.Reporter reporter, List<Cue> stanceCues) {
        CuedSentence sentence = page.sentences().get(index);
        TokenizedSentence words = sentence.words();
        int first = parts.stream().mapToInt(Candidate::first).min().orElse(0);
        int last = parts.stream().mapToInt(Candidate::last).max().orElse(0);
        Set<Cue> because = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        Claim.Tier tier = Claim.Tier.AESTHETIC;
        Set<Match> objects = new HashSet<>();
        for (Candidate part : parts) {
            tier = part.tier().compareTo(tier) < 0 ? part.tier() : tier;
            for (Match match : part.targets()) {
                because.add(words.cue("target", match.first(), match.last()));
                targets.add(words.text(match.first(), match.last()));
                objects.add(match);
            }
        }
        for (Candidate part : parts) {
            Match cue = part.cue();
            // "Boosts healing": what is acted on may be a benefit by itself, and is told once.
            if (objects.stream().noneMatch(o -> o.first() == cue.first() && o.last() == cue.last())) {
                because.add(words.cue("benefit", cue.first(), cue.last()));
            }
        }
        if (aesthetic(parts)) {
            tier = Claim.Tier.AESTHETIC;
        }
        Interventions.Found intervention = Interventions.of(page, index);
        if (intervention != null) {
            because.add(intervention.cue("intervention"));
        }
        because.addAll(stanceCues);
        if (isPlain(stance)) {
            Match cue = parts.get(0).cue();
            String said = words.text(cue.first(), cue.last());
            because.add(new Cue(ASSERTED, "no hedge reaches '" + said + "'", Cue.CONCLUSION));
        }
        EffectFinder.Found effect = effects.get(index);
        return new Claim(
                words.anchor(first, last),
                Effect.BENEFIT,
                effect == null ? Relation.CAUSAL : effect.relation(),
                stance,
                Studies.identified(sentence) ? Evidence.STUDY : Evidence.NONE,
                reporter,
                Claim.Basis.RULES,
                tier,
                text(intervention),
                Interventions.product(page, index, first, last),
                String.join(", ", targets),
                topics(words, parts.get(0)),
                objects.stream().map(o -> o.group().id()).collect(Collectors.toCollection(TreeSet::new)),
                List.copyOf(because));
    }

    /** Whether a claim is made without a word that softens, denies or asks it. */
    static boolean isPlain(Stance stance) {
        return stance.certainty() == Stance.Certainty.ASSERTED
                && stance.polarity() == Stance.Polarity.AFFIRMED
                && stance.voice() != Stance.Voice.QUESTION;
    }

    /** Claims about looks alone are cosmetic claims, whatever their verb (FD&C Act 201(i)). */
    private static boolean aesthetic(List<Candidate> parts) {
        List<Match> targets = parts.stream().flatMap(p -> p.targets().stream()).toList();
        return !targets.isEmpty() && targets.stream().allMatch(t -> t.group().tier() == Claim.Tier.AESTHETIC);
    }

    /** The first effect alone: a hedge on one effect says nothing of the others told with it. */
    private static SortedSet<String> topics(TokenizedSentence words, Candidate main) {
        SortedSet<String> topics = new TreeSet<>();
        Match effect = main.targets().isEmpty() ? main.cue() : main.targets().get(0);
        if (!effect.group().topic().isEmpty()) {
            topics.add(effect.group().topic());
        } else if (effect.is(CueClass.TARGET)) {
            topics.add(words.token(effect.last()).form());
        }
        return topics;
    }

    private static String text(Interventions.@Nullable Found intervention) {
        return intervention == null ? "" : intervention.text();
    }
}
