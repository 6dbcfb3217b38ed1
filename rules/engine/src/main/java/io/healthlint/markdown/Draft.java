package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.List;

/**
 * A block before it has a number: what was read, and what it stands in.
 *
 * @param kind what it will be
 * @param prose never blank
 * @param container what it stands in
 * @param field dotted key of the front-matter field, or ""
 */
record Draft(BlockKind kind, Prose prose, List<Mark> marks, Container container, String field) {

    /** Stands in a prose for an object that is no text (Unicode 15, section 23.8). */
    private static final String OBJECT = "\uFFFC";

    /** Tags that stand alone. */
    static Draft of(List<Tag> tags, Container container) {
        Span span = tags.get(0).span().union(tags.get(tags.size() - 1).span());
        List<Mark> marks = tags.stream()
                .map(tag -> new Mark(Mark.Kind.TAG, 0, OBJECT.length(), tag.name(), tag))
                .toList();
        Prose prose = new Prose.Builder().decoded(OBJECT, span).build();
        return new Draft(BlockKind.TAG, prose, marks, container, "");
    }

    int start() {
        return prose.source(0).start();
    }
}
