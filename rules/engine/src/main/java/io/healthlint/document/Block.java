package io.healthlint.document;

import io.healthlint.text.Span;
import java.util.List;

/**
 * The smallest piece of a page that holds sentences: a paragraph, a heading, a list item's paragraph, a table cell.
 *
 * @param index its number in {@link Document#blocks()}
 * @param kind what it is
 * @param prose its plain text with the map to the source
 * @param place where it stands
 * @param marks links, footnote references and the like, by start
 * @param sentences its sentences, in order; together they hold all of its words
 */
public record Block(int index, BlockKind kind, Prose prose, Place place, List<Mark> marks, List<Sentence> sentences) {

    public Block {
        marks = List.copyOf(marks);
        sentences = List.copyOf(sentences);
    }

    /** The plain text of a sentence. */
    public String text(Sentence sentence) {
        return prose.text().substring(sentence.start(), sentence.end());
    }

    /** Where a sentence stands in the source. */
    public Span span(Sentence sentence) {
        return prose.span(sentence.start(), sentence.end());
    }

    /** Index of the first mark that starts at or after an offset in the prose; the number of marks when there is none. */
    public int firstMark(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
