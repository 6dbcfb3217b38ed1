package io.healthlint.annotate;

import io.healthlint.annotation.Anchor;
import java.util.List;

/**
 * A sentence, or a piece of one that never ends, as the taggers see it.
 *
 * @param at where it stands
 * @param features the names of its features as a file of weights has them, each once
 */
public record SeenSentence(Anchor at, List<String> features) {

    public SeenSentence {
        features = List.copyOf(features);
    }
}
