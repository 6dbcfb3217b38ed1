package io.healthlint.plugin;

import io.healthlint.report.Cells;
import java.nio.file.Path;

/** Names files so that they can be clicked in a terminal or an IDE: from where Maven was started, else in full. */
final class Places {

    private final Path start;

    Places(Path start) {
        this.start = start.toAbsolutePath().normalize();
    }

    /** The name of a file for the console, on one line whatever characters it has: no name can forge a line of the log. */
    String of(Path file) {
        Path full = file.toAbsolutePath().normalize();
        boolean below = full.startsWith(start) && !full.equals(start);
        String name = Cells.visible((below ? start.relativize(full) : full).toString());
        // At the start of a line "::" and "##[" command a build server.
        return name.startsWith(":") || name.startsWith("#") ? "./" + name : name;
    }
}
