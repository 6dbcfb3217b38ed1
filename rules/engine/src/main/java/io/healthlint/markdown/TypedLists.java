package io.healthlint.markdown;

import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the drafts of paragraphs, and makes lists of those that are typed with bullets. */
final class TypedLists {

    private final String source;
    private final List<Draft> drafts;
    private @Nullable Container list;

    /** @param source the page, of which the proses are read */
    TypedLists(String source, List<Draft> drafts) {
        this.source = source;
        this.drafts = drafts;
    }

    /**
     * A paragraph is one block, or what stands before its first typed bullet and the items after it. Paragraphs of bullets that
     * follow one another are one list.
     *
     * @param from where its words begin
     * @param containers what stands round an offset of the source
     */
    void add(Prose prose, List<Mark> marks, int from, IntFunction<Container> containers) {
        List<Integer> bullets = BulletLines.of(prose, source);
        if (bullets.isEmpty()) {
            slice(prose, marks, from, prose.length(), containers.apply(start(prose, from)));
            return;
        }
        int first = bullets.get(0);
        slice(prose, marks, from, first, containers.apply(start(prose, from)));
        Container around = containers.apply(start(prose, first));
        Container here = list;
        if (here == null || first > from || !goesOn(here, around)) {
            here = around.with(Container.Kind.LIST);
            list = here;
        }
        for (int i = 0; i < bullets.size(); i++) {
            int next = i + 1 < bullets.size() ? bullets.get(i + 1) : prose.length();
            slice(prose, marks, BulletLines.words(prose, bullets.get(i)), next, here.with(Container.Kind.ITEM));
        }
    }

    /** Whether the last block was an item of the list, in the same surroundings. */
    private boolean goesOn(Container typed, Container around) {
        return !drafts.isEmpty()
                && typed.parent() == around
                && drafts.get(drafts.size() - 1).container().parent() == typed;
    }

    private void slice(Prose prose, List<Mark> marks, int from, int to, Container container) {
        int end = to;
        while (end > from && Character.isWhitespace(prose.text().charAt(end - 1)) && end < prose.length()) {
            end--;
        }
        if (from < end && !container.isHidden()) {
            drafts.add(new Draft(
                    container.blockKind(), prose.slice(from, end), ProseWriter.slice(marks, from, end), container, ""));
        }
    }

    private static int start(Prose prose, int at) {
        return prose.source(Math.min(at, prose.length() - 1)).start();
    }
}
