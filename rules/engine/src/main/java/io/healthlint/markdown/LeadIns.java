package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block that leads into a list or a table: the one directly before it, in the same container, with no code, no
 * rule and no other list between. A heading leads in only when it ends with a colon.
 */
final class LeadIns {

    private final int[] barriers;
    private final IdentityHashMap<Container, Integer> found = new IdentityHashMap<>();
    private @Nullable Draft last;
    private int lastIndex = Place.NONE;
    private int barrier;

    /** @param barriers offsets of what parts blocks, in any order */
    LeadIns(List<Integer> barriers) {
        this.barriers = barriers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Index of the block that leads into the innermost list or table around a block. */
    int of(Draft draft) {
        Container innermost = group(draft.container());
        for (Container group = innermost; group != null && !found.containsKey(group); group = group(group.parent())) {
            found.put(group, leadsInto(group, draft.start()) ? lastIndex : Place.NONE);
        }
        Integer index = innermost == null ? null : found.get(innermost);
        return index == null ? Place.NONE : index;
    }

    /** Takes note of a block. */
    void passed(Draft draft, int index) {
        last = draft;
        lastIndex = index;
    }

    private boolean leadsInto(Container group, int start) {
        if (last == null || last.kind() == BlockKind.FRONT_MATTER || isParted(last.start(), start)) {
            return false;
        }
        Container before = last.container();
        if (before.kind() != Container.Kind.HEADING) {
            return before == group.parent();
        }
        return before.parent() == group.parent() && last.prose().text().endsWith(":");
    }

    private boolean isParted(int from, int to) {
        while (barrier < barriers.length && barriers[barrier] < from) {
            barrier++;
        }
        return barrier < barriers.length && barriers[barrier] < to;
    }

    private static @Nullable Container group(@Nullable Container container) {
        for (Container c = container; c != null; c = c.parent()) {
            if (c.kind() == Container.Kind.LIST || c.kind() == Container.Kind.TABLE) {
                return c;
            }
        }
        return null;
    }
}
