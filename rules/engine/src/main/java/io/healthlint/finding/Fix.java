package io.healthlint.finding;

import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a page that is safe because it is mechanical: a fixed wording where a variant of it stands, a key without its
 * value. It never says anything new.
 *
 * @param rule id of the rule whose finding it answers
 * @param span what is replaced, in the characters of the page; empty where something is put in
 * @param replacement what stands there then
 */
public record Fix(String rule, Span span, String replacement) {

    private static final Comparator<Fix> ORDER = Comparator.comparingInt(
                    (Fix fix) -> fix.span().start())
            .thenComparingInt(fix -> fix.span().end())
            .thenComparing(Fix::replacement);

    /** The text with these changes; every other character stays. Of changes that overlap, the first is made. */
    public static String apply(String text, Collection<Fix> fixes) {
        List<Fix> inOrder = new ArrayList<>(fixes);
        inOrder.sort(ORDER);
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Fix fix : inOrder) {
            if (fix.span().start() >= at) {
                changed.append(text, at, fix.span().start()).append(fix.replacement());
                at = fix.span().end();
            }
        }
        return changed.append(text, at, text.length()).toString();
    }
}
