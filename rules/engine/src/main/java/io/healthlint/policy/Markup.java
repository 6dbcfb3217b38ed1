package io.healthlint.policy;

import io.healthlint.annotate.TagCaveat;
import io.healthlint.annotation.Caveat;
import io.healthlint.document.TagPattern;
import io.healthlint.document.TagText;
import io.healthlint.settings.Located;
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
            List<Located> prose = entry.located("prose");
            if (entry.has("caveat")) {
                caveats.add(new TagCaveat(pattern, entry.choice("caveat", Caveat.Type.class, Caveat.Type.EVIDENCE)));
            } else if (prose.isEmpty()) {
                entry.error(
                        "tag",
                        "nothing is said about this tag",
                        "Add 'caveat:' when it shows one, or 'prose:' with those of its attributes that readers see.");
            }
            if (!prose.isEmpty()) {
                Set<String> names = new TreeSet<>();
                prose.forEach(name -> names.add(name.value()));
                texts.add(new TagText(pattern, names));
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
