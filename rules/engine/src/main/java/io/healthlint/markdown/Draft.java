package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
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

    int start() {
        return prose.source(0).start();
    }
}
