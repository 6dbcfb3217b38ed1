package io.healthlint.annotation;

import java.util.List;
import java.util.Map;

/**
 * A pointer to a source.
 *
 * @param at the words that carry it; the word before it for a mark without text
 * @param type "link", "url", "footnote", "doi", "pmid", "nct", "reference"
 * @param target the address, label or number
 * @param because the cues that decided it
 */
public record Citation(Anchor at, String type, String target, List<Cue> because) implements Annotation {

    public Citation {
        because = Cue.inOrder(because);
    }

    @Override
    public String kind() {
        return "citation";
    }

    @Override
    public Map<String, String> attributes() {
        return Names.map("type", type, "target", target);
    }
}
