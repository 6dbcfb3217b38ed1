package io.healthlint.plugin;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page or folder that could not be checked; the others are, and are reported first.
 *
 * @param file which
 * @param line the line of the fault, or 0 when the whole file is at fault
 * @param problem what is wrong and how to mend it
 * @param cause the exception when the fault is the program's own
 */
record BrokenPage(
        Path file, int line, String problem, @Nullable Throwable cause) {

    static BrokenPage unreadable(Path file, IOException e) {
        return new BrokenPage(file, 0, "cannot be read: " + reason(e), null);
    }

    static BrokenPage bug(Path file, Throwable cause) {
        return new BrokenPage(
                file, 0, "could not be checked. This is a bug of health-lint; please report it: " + cause, cause);
    }

    /** The exception's own message names no more than the file when the kind says what happened. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist, or is a link to nothing";
        }
        return String.valueOf(e.getMessage());
    }
}
