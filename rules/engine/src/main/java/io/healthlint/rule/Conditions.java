package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.settings.Settings;
import java.util.List;

/** On which pages a rule looks at all. */
record Conditions(List<Selector> onlyIf, List<Selector> unless) {

    /** Reads {@code only-if-page} and {@code unless-page}: annotations, one of which the page must, or must not, hold. */
    static Conditions read(Settings options) {
        return new Conditions(selectors(options, "only-if-page"), selectors(options, "unless-page"));
    }

    private static List<Selector> selectors(Settings options, String key) {
        return options.mappings(key).stream().map(Selector::read).toList();
    }

    boolean hold(AnnotatedDocument page) {
        return (onlyIf.isEmpty() || onlyIf.stream().anyMatch(s -> !s.in(page).isEmpty()))
                && unless.stream().allMatch(s -> s.in(page).isEmpty());
    }
}
