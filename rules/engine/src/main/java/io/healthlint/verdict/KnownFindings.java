package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds findings against a baseline. Each entry is used as often as it counts: first by findings that are exactly it, then by
 * those of the same page that moved under other headings, then by those of pages that the baseline does not know, for pages
 * that are no longer there: those were renamed.
 */
final class KnownFindings {

    /** An entry and how many more findings it can stand for. */
    private static final class Slot {
        private final Baseline.Entry entry;
        private int left;

        Slot(Baseline.Entry entry) {
            this.entry = entry;
            this.left = entry.count();
        }
    }

    private final List<Slot> slots;
    private final Set<String> pages;

    /** @param pages all pages of the run */
    KnownFindings(Baseline baseline, Set<String> pages) {
        this.slots = baseline.entries().stream().map(Slot::new).toList();
        this.pages = pages;
    }

    /** Which of some findings are known, in their order; call it once. */
    boolean[] match(List<Finding> findings) {
        boolean[] known = new boolean[findings.size()];
        if (slots.isEmpty()) {
            return known;
        }
        List<Baseline.Entry> found = findings.stream().map(Baseline.Entry::of).toList();
        Set<String> basePages = slots.stream().map(slot -> slot.entry.path()).collect(Collectors.toSet());
        pass(found, known, e -> String.join("\t", e.path(), e.rule(), e.id()), e -> true, e -> true);
        pass(found, known, e -> String.join("\t", e.path(), e.rule(), e.words()), e -> true, e -> true);
        pass(
                found,
                known,
                e -> String.join("\t", e.rule(), e.id()),
                e -> !basePages.contains(e.path()),
                e -> !pages.contains(e.path()));
        return known;
    }

    private void pass(
            List<Baseline.Entry> found,
            boolean[] known,
            Function<Baseline.Entry, String> key,
            Predicate<Baseline.Entry> ofFindings,
            Predicate<Baseline.Entry> ofBaseline) {
        Map<String, Deque<Slot>> byKey = new HashMap<>();
        for (Slot slot : slots) {
            if (slot.left > 0 && ofBaseline.test(slot.entry)) {
                byKey.computeIfAbsent(key.apply(slot.entry), k -> new ArrayDeque<>())
                        .add(slot);
            }
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] || !ofFindings.test(found.get(i))) {
                continue;
            }
            Deque<Slot> same = byKey.get(key.apply(found.get(i)));
            if (same != null && !same.isEmpty()) {
                known[i] = true;
                same.peek().left--;
                if (same.peek().left == 0) {
                    same.remove();
                }
            }
        }
    }

    /** What no finding is left of, each entry with the number of findings that are gone. */
    List<Baseline.Entry> gone() {
        return slots.stream()
                .filter(slot -> slot.left > 0)
                .map(slot -> slot.entry.times(slot.left))
                .toList();
    }
}
