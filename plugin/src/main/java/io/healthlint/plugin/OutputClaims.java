package io.healthlint.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Who writes to which output directory in one build, so that no execution silently overwrites the report of another.
 * Keeps plain strings in the build's own data, for every module may load this class anew.
 */
final class OutputClaims {

    private static final String KEY = "io.healthlint.output:";

    private final Map<String, Object> data;

    /** @param data lives as long as the build and is shared by its threads */
    OutputClaims(Map<String, Object> data) {
        this.data = data;
    }

    /**
     * Claims a directory.
     *
     * @param owner names the execution for people
     * @return the other execution that has it already; the same owner may come again, as forked builds do
     */
    Optional<String> claim(Path directory, String owner) {
        String key = KEY + directory.toAbsolutePath().normalize();
        synchronized (data) {
            Object other = data.putIfAbsent(key, owner);
            return other == null || other.equals(owner) ? Optional.empty() : Optional.of(other.toString());
        }
    }
}
