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
        return settings.either(
                "front-matter",
                entry -> new Need(name, Optional.empty(), roles.keys(entry.strings("front-matter"))),
                annotation -> new Need(name, Optional.of(Selector.read(annotation)), List.of()));
    }
}
