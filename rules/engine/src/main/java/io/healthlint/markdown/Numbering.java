package io.healthlint.markdown;

import io.healthlint.document.Place;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Numbers containers in the order in which it meets them. */
final class Numbering {

    private final IdentityHashMap<Container, Integer> numbers = new IdentityHashMap<>();

    /** The container's number from 0; {@link Place#NONE} for none. */
    int number(@Nullable Container container) {
        if (container == null) {
            return Place.NONE;
        }
        Integer known = numbers.putIfAbsent(container, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
