package io.healthlint.schema;

import io.healthlint.settings.Outline;
import io.healthlint.settings.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of outlines, those of their branches included. */
final class Keys {

    private Keys() {}

    /** All keys with a name. */
    static SortedSet<String> of(Outline outline) {
        SortedSet<String> keys = new TreeSet<>(outline.values().keySet());
        keys.remove(Outline.ANY);
        outline.branches().forEach(branch -> keys.addAll(of(branch)));
        return keys;
    }

    static SortedSet<String> of(Outline.Branch branch) {
        SortedSet<String> keys = new TreeSet<>();
        cases(branch).forEach(one -> keys.addAll(of(one)));
        return keys;
    }

    static List<Outline> cases(Outline.Branch branch) {
        if (branch instanceof Outline.ByWord words) {
            return List.copyOf(words.cases().values());
        }
        if (branch instanceof Outline.ByPresence one) {
            return List.of(one.present(), one.absent());
        }
        return ((Outline.Elsewhere) branch).cases();
    }

    /** Whether a mapping must hold anything at all. */
    static boolean needs(Outline outline) {
        return !outline.required().isEmpty()
                || outline.counts().stream().anyMatch(count -> count.least() > 0)
                || outline.branches().stream().anyMatch(Keys::needs);
    }

    private static boolean needs(Outline.Branch branch) {
        return branch instanceof Outline.ByPresence one
                ? needs(one.absent())
                : branch instanceof Outline.ByWord words && words.without().isEmpty();
    }

    /** What the text that stands for a whole mapping may be; empty when a text cannot, for other keys are needed, too. */
    static Optional<Value.Text> shorthand(Outline outline, String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> needed = outline.required();
        for (Outline.Branch branch : outline.branches()) {
            if (branch instanceof Outline.ByPresence one && one.key().equals(key)) {
                needed.addAll(one.present().required());
            }
        }
        needed.remove(key);
        return needed.isEmpty() ? all(outline).flatMap(o -> text(o, key)).findFirst() : Optional.empty();
    }

    private static Stream<Value.Text> text(Outline outline, String key) {
        return outline.values().get(key) instanceof Value.Text text ? Stream.of(text) : Stream.empty();
    }

    private static Stream<Outline> all(Outline outline) {
        return Stream.concat(
                Stream.of(outline),
                outline.branches().stream().flatMap(b -> cases(b).stream()).flatMap(Keys::all));
    }
}
