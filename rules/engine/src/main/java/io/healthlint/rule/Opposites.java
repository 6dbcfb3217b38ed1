package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import java.util.List;
import java.util.Locale;

/**
 * Two things of which a publisher can say only one.
 *
 * @param about what they are about, in the words of a message: "whether it is regulated"
 * @param same what both must be said of before they contradict each other
 * @param one patterns that say the one
 * @param other patterns that say the other
 */
record Opposites(String about, Same same, List<FactPattern> one, List<FactPattern> other) {

    /** What two statements have in common. */
    enum Same {
        /** Both are about products of one class. */
        PRODUCT,
        /** Both name the same thing with the same words. */
        SUBJECT,
        /** Their own words say it all. */
        NOTHING
    }

    /** The key under which what is said meets its opposite; "" where that which they should share is not named. */
    String key(FactPattern.Said said) {
        String shared =
                switch (same) {
                    case PRODUCT -> said.product();
                    case SUBJECT -> subject(said.annotation());
                    case NOTHING -> "-";
                };
        return shared.isEmpty() ? "" : about + ": " + shared;
    }

    /** The words that name what a statement is of, where its own sentence names it: what stands in a heading is too vague. */
    static String subject(Annotation annotation) {
        boolean named = annotation.because().stream().anyMatch(cue -> cue.role().equals("subject"));
        return named ? annotation.attributes().getOrDefault("subject", "").toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a page says any of it at all: the cheap question before the others. */
    boolean isOn(AnnotatedDocument page) {
        return one.stream().anyMatch(p -> !p.each().in(page).isEmpty())
                || other.stream().anyMatch(p -> !p.each().in(page).isEmpty());
    }
}
