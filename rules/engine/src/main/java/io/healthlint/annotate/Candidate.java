package io.healthlint.annotate;

import io.healthlint.annotation.Claim;
import java.util.List;

/**
 * Words that may claim a benefit.
 *
 * @param first index of the first token
 * @param last index of the last token, included
 * @param weak whether it counts only on a page that makes many claims
 * @param tier how much it claims
 * @param cue what names the benefit
 * @param targets what is acted on
 */
record Candidate(int first, int last, boolean weak, Claim.Tier tier, Match cue, List<Match> targets) {

    private static final Group UNNAMED = Group.plain("unnamed", CueClass.BENEFIT_PHRASE);

    Candidate {
        targets = List.copyOf(targets);
    }

    /** A sentence, an item or a cell that claims as a whole; the target it names first stands for its cue. */
    static Candidate whole(CuedSentence sentence) {
        List<Match> targets = sentence.of(CueClass.TARGET);
        Match cue = targets.isEmpty()
                ? new Match(UNNAMED, Inflector.Form.BASE, 0, sentence.words().size() - 1)
                : targets.get(0);
        int last = sentence.words().size() - 1;
        while (last > 0 && sentence.words().token(last).kind() == Token.Kind.MARK) {
            last--;
        }
        return new Candidate(0, last, false, Claim.Tier.IMPROVE, cue, targets);
    }

    static Candidate of(Match cue, List<Match> targets, boolean weak) {
        int first = cue.first();
        int last = cue.last();
        for (Match target : targets) {
            first = Math.min(first, target.first());
            last = Math.max(last, target.last());
        }
        Claim.Tier tier = cue.group().tier();
        return new Candidate(first, last, weak, tier == null ? Claim.Tier.IMPROVE : tier, cue, targets);
    }
}
