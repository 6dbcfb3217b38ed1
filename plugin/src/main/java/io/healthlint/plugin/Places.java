package io.healthlint.plugin;

import java.nio.file.Path;

/** Names files so that they can be clicked in a terminal or an IDE: from where Maven was started, else in full. */
final class Places {

    private final Path start;

    Places(Path start) {
        this.start = start.toAbsolutePath().normalize();
    }

    /** The name of a file for the console. */
    String of(Path file) {
        Path full = file.toAbsolutePath().normalize();
        return full.startsWith(start) && !full.equals(start)
                ? start.relativize(full).toString()
                : full.toString();
    }
}
