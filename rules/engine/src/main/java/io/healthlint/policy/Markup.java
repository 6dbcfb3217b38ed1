package io.healthlint.policy;

import io.healthlint.annotate.TagCaveat;
import io.healthlint.annotation.Caveat;
import io.healthlint.document.TagPattern;
import io.healthlint.document.TagText;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a policy knows of a site's components, shortcodes, includes and callouts: which texts that they are given readers see,
 * and which of them show a caveat. Packs and policies add to one another.
 *
 * @param texts the texts that are prose
 * @param caveats the tags that are caveats
 */
public record Markup(List<TagText> texts, List<TagCaveat> caveats) {

    private static final String MARKUP = "markup";
    private static final String CAVEAT = "caveat";
    private static final String PROSE = "prose";

    public Markup {
        texts = List.copyOf(texts);
        caveats = List.copyOf(caveats);
    }

    /** Collects what packs and a policy say. */
    static final class Builder {

        private final List<TagText> texts = new ArrayList<>();
        private final List<TagCaveat> caveats = new ArrayList<>();

        /** Reads {@code markup: [{tag: include warning, where: {type: risk}, caveat: risk, prose: [text]}]}. */
        void add(Settings holder) {
            holder.mappings(MARKUP).forEach(this::entry);
        }

        private void entry(Settings entry) {
            TagPattern pattern = pattern(entry);
            entry.count(
                    1,
                    2,
                    List.of(CAVEAT, PROSE),
                    "nothing is said about this tag",
                    "Add 'caveat:' when it shows one, or 'prose:' with those of its attributes that readers see.");
            entry.fill(PROSE, "Name attributes that readers see.");
            Caveat.Type type = entry.choice(CAVEAT, Caveat.Type.class, Caveat.Type.EVIDENCE);
            if (entry.has(CAVEAT)) {
                caveats.add(new TagCaveat(pattern, type));
            }
            List<String> prose = entry.strings(PROSE);
            if (!prose.isEmpty()) {
                texts.add(new TagText(pattern, new TreeSet<>(prose)));
            }
        }

        private static TagPattern pattern(Settings entry) {
            List<String> words = Arrays.asList(entry.string("tag").strip().split("\\s+", -1));
            Map<String, Set<String>> attributes = new LinkedHashMap<>();
            Settings where = entry.mapping("where");
            for (String name : where.keys()) {
                attributes.put(name, new TreeSet<>(where.strings(name)));
            }
            return new TagPattern(words.get(0), words.subList(1, words.size()), attributes);
        }

        Markup build() {
            return new Markup(texts, caveats);
        }
    }
}
