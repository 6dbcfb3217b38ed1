package io.healthlint.document;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the texts that a tag is given its readers see.
 *
 * @param pattern which tags
 * @param attributes their attributes; letter case does not matter
 */
public record TagText(TagPattern pattern, Set<String> attributes) {

    public TagText {
        TreeSet<String> folded = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        folded.addAll(attributes);
        attributes = folded;
    }
}
