package io.healthlint.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * How the sentences of a line were understood, and what the rules made of them.
 *
 * @param sentences those that stand on the line, in reading order
 * @param elsewhere findings on the line that stand in none of them: of front matter, of the page as a whole
 */
public record Explanation(List<Sentence> sentences, List<Finding> elsewhere) {

    /**
     * A sentence.
     *
     * @param item its words, and the place in which the reader put it
     * @param annotations what is said of it, with the cues
     * @param assessments what the rules that looked at it found out, one for each place
     */
    public record Sentence(InventoryItem item, List<InventoryItem> annotations, List<Assessment> assessments) {
        public Sentence {
            annotations = List.copyOf(annotations);
            assessments = List.copyOf(assessments);
        }
    }

    /** The kind of inventory items that are sentences. */
    private static final String SENTENCE = "sentence";

    public Explanation {
        sentences = List.copyOf(sentences);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * The explanation of a line.
     *
     * @param page a result whose inventory holds the sentences
     * @param line from 1
     */
    public static Explanation of(PageResult page, int line) {
        List<Sentence> sentences = new ArrayList<>();
        List<Assessment> places = places(page);
        for (InventoryItem item : page.inventory()) {
            if (item.kind().equals(SENTENCE) && item.location().holds(line)) {
                sentences.add(new Sentence(
                        item,
                        page.inventory().stream()
                                .filter(other -> !other.kind().equals(SENTENCE))
                                .filter(other -> other.location().touches(item.location()))
                                .toList(),
                        places.stream()
                                .filter(place -> place.location().touches(item.location()))
                                .toList()));
            }
        }
        List<Finding> elsewhere = places.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> finding.location().holds(line))
                .filter(finding ->
                        sentences.stream().noneMatch(s -> s.assessments().contains(finding)))
                .toList();
        return new Explanation(sentences, elsewhere);
    }

    /** The line on which the nearest sentence begins; 0 where the page has none. */
    public static int nearest(PageResult page, int line) {
        int nearest = 0;
        for (InventoryItem item : page.inventory()) {
            int here = item.location().line();
            boolean nearer = nearest == 0 || Math.abs(here - line) < Math.abs(nearest - line);
            nearest = item.kind().equals(SENTENCE) && nearer ? here : nearest;
        }
        return nearest;
    }

    private static List<Assessment> places(PageResult page) {
        List<Assessment> places = new ArrayList<>();
        for (Assessment one : page.assessments()) {
            if (one instanceof Finding finding) {
                places.addAll(finding.places());
            } else if (!(one instanceof Evidence)) {
                places.add(one);
            }
        }
        return places;
    }
}
