package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.List;
import java.util.Optional;

/**
 * Something that can meet a rule's demand: an annotation, or a front-matter entry.
 *
 * @param name how the rule file calls it
 * @param selector the annotation; empty for a front-matter entry
 * @param keys the front-matter keys, any of which will do; none for an annotation
 */
record Need(String name, Optional<Selector> selector, List<String> keys) {

    static Need read(String name, Settings settings, Roles roles) {
        if (settings.has("front-matter")) {
            return new Need(name, Optional.empty(), roles.keys(settings.strings("front-matter")));
        }
        return new Need(name, Optional.of(Selector.read(settings)), List.of());
    }
}
