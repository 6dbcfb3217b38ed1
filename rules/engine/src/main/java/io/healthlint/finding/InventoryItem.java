package io.healthlint.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation as reports show it: a plain value without the document.
 *
 * @param path the page
 * @param location where
 * @param block index of its block on the page: what shares it stands in one paragraph, item or cell
 * @param headings the headings above it, outermost first
 * @param sentence the words of its sentence
 * @param kind "claim", "caveat", …
 * @param text the words as a reader sees them
 * @param attributes by name, in the kind's order
 * @param because the cues that decided it
 */
public record InventoryItem(
        String path,
        Location location,
        int block,
        List<String> headings,
        String sentence,
        String kind,
        String text,
        Map<String, String> attributes,
        List<String> because) {

    public InventoryItem {
        headings = List.copyOf(headings);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        because = List.copyOf(because);
    }
}
