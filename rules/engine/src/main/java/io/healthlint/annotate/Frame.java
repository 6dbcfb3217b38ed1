package io.healthlint.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A slot pattern: cues that mean something together. "(no | few | limited) … (human | long-term) … (data | trials)" is one
 * frame, where a list of phrases would hold hundreds and miss the next.
 *
 * @param result the group that a match of the frame belongs to
 * @param parts for each part the groups (by id) that can fill it
 * @param within the most tokens that may stand between two parts
 * @param anyOrder whether the parts may stand in any order
 * @param unless groups (by id) whose words anywhere in the sentence forbid the frame
 */
record Frame(Group result, List<Set<String>> parts, int within, boolean anyOrder, Set<String> unless) {

    Frame {
        parts = List.copyOf(parts);
    }

    /** The places where the frame stands among a sentence's matches, leftmost first; none overlaps another. */
    List<Match> find(List<Match> matches) {
        List<Match> found = new ArrayList<>();
        if (matches.stream().anyMatch(m -> unless.contains(m.group().id()))) {
            return found;
        }
        int from = 0;
        for (Match start : matches) {
            if (start.first() < from) {
                continue;
            }
            Match whole = anyOrder ? unordered(matches, start) : ordered(matches, start);
            if (whole != null) {
                found.add(whole);
                from = whole.last() + 1;
            }
        }
        return found;
    }

    private @Nullable Match ordered(List<Match> matches, Match start) {
        if (!fills(start, 0)) {
            return null;
        }
        int last = start.last();
        for (int part = 1; part < parts.size(); part++) {
            Match next = nextPart(matches, part, last);
            if (next == null) {
                return null;
            }
            last = next.last();
        }
        return new Match(result, Inflector.Form.BASE, start.first(), last);
    }

    private @Nullable Match nextPart(List<Match> matches, int part, int after) {
        for (Match match : matches) {
            if (match.first() > after && match.first() - after - 1 <= within && fills(match, part)) {
                return match;
            }
        }
        return null;
    }

    /** Two parts, or more, each after the one before it in the sentence, in whatever order they are listed. */
    private @Nullable Match unordered(List<Match> matches, Match start) {
        boolean[] filled = new boolean[parts.size()];
        int last = fill(start, filled) ? start.last() : -1;
        for (int n = 1; last >= 0 && n < parts.size(); n++) {
            last = extend(matches, filled, last);
        }
        return last < 0 ? null : new Match(result, Inflector.Form.BASE, start.first(), last);
    }

    private int extend(List<Match> matches, boolean[] filled, int last) {
        for (Match match : matches) {
            if (match.first() > last && match.first() - last - 1 <= within && fill(match, filled)) {
                return match.last();
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

    private boolean fills(Match match, int part) {
        return parts.get(part).contains(match.group().id());
    }
}
