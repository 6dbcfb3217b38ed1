package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A slot pattern: cues that mean something together. "(no | few | limited) … (human | long-term) … (data | trials)" is one
 * frame, where a list of phrases would hold hundreds and miss the next.
 *
 * @param result the group that a match of the frame belongs to
 * @param parts for each part the groups that can fill it
 * @param within the most tokens that may stand between two parts
 * @param anyOrder whether the parts may stand in any order
 * @param unless groups whose words anywhere in the sentence forbid the frame
 */
record Frame(Group result, List<Set<Group>> parts, int within, boolean anyOrder, Set<Group> unless) {

    Frame {
        parts = parts.stream().map(Frame::identities).toList();
        unless = identities(unless);
    }

    /** A lexicon has each group once: to compare all that a group is would cost more than all else here. */
    private static Set<Group> identities(Set<Group> groups) {
        Set<Group> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(groups);
        return Collections.unmodifiableSet(identities);
    }

    /** Frames are told apart by themselves: a lexicon has each once, and a sentence asks for many. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The places where the frame stands among a sentence's matches, leftmost first; none overlaps another. */
    List<Match> find(List<Match> matches) {
        List<Match> found = new ArrayList<>();
        if (!unless.isEmpty() && matches.stream().anyMatch(m -> unless.contains(m.group()))) {
            return found;
        }
        for (int part = 0; part < parts.size(); part++) {
            if (!isFilled(matches, part)) {
                return found;
            }
        }
        int from = 0;
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).first() >= from) {
                Match whole = anyOrder ? unordered(matches, i) : ordered(matches, i);
                if (whole != null) {
                    found.add(whole);
                    from = whole.last() + 1;
                }
            }
        }
        return found;
    }

    private @Nullable Match ordered(List<Match> matches, int start) {
        if (!fills(matches.get(start), 0)) {
            return null;
        }
        int last = matches.get(start).last();
        for (int part = 1; part < parts.size(); part++) {
            int wanted = part;
            last = next(matches, start, last, match -> fills(match, wanted));
            if (last < 0) {
                return null;
            }
        }
        return whole(matches, start, last);
    }

    private @Nullable Match unordered(List<Match> matches, int start) {
        boolean[] filled = new boolean[parts.size()];
        if (!fill(matches.get(start), filled)) {
            return null;
        }
        int last = matches.get(start).last();
        for (int n = 1; n < parts.size(); n++) {
            last = next(matches, start, last, match -> fill(match, filled));
            if (last < 0) {
                return null;
            }
        }
        return whole(matches, start, last);
    }

    private Match whole(List<Match> matches, int start, int last) {
        return new Match(result, Inflector.Form.BASE, matches.get(start).first(), last);
    }

    /** The last token of the first match within reach that the test takes, or -1; matches are sorted by first token. */
    private int next(List<Match> matches, int start, int after, Predicate<Match> test) {
        for (int i = start + 1; i < matches.size() && matches.get(i).first() <= after + 1 + within; i++) {
            if (matches.get(i).first() > after && test.test(matches.get(i))) {
                return matches.get(i).last();
            }
        }
        return -1;
    }

    private boolean fill(Match match, boolean[] filled) {
        for (int part = 0; part < parts.size(); part++) {
            if (!filled[part] && fills(match, part)) {
                filled[part] = true;
                return true;
            }
        }
        return false;
    }

    /** Whether any match fills a part: most sentences that have one part of a frame do not have the others. */
    private boolean isFilled(List<Match> matches, int part) {
        for (Match match : matches) {
            if (fills(match, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean fills(Match match, int part) {
        return parts.get(part).contains(match.group());
    }
}
