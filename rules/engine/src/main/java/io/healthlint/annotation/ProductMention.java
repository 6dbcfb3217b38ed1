package io.healthlint.annotation;

import java.util.List;
import java.util.Map;

/**
 * A product, therapy or class of them that the lexicon knows.
 *
 * @param at where
 * @param product id of the class in the lexicon ("exosomes")
 * @param context the regulatory context it needs ("ind-bla", "supplement", "device", …)
 * @param because the cues that decided it
 */
public record ProductMention(Anchor at, String product, String context, List<Cue> because) implements Annotation {

    public ProductMention {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "product";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map("product", product, "context", context);
    }
}
