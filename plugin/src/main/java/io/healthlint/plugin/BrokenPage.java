package io.healthlint.plugin;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A page or folder that could not be checked; the others are, and are reported first.
 *
 * @param path as reports name it: relative to the content directory, with {@code /}
 * @param file which
 * @param problem what is wrong and how to mend it
 * @param cause the exception when the fault is the program's own
 */
record BrokenPage(
        String path, Path file, String problem, @Nullable Throwable cause) {

    static BrokenPage unreadable(String path, Path file, IOException e) {
        return new BrokenPage(path, file, "cannot be read: " + reason(e), null);
    }

    static BrokenPage bug(String path, Path file, Throwable cause) {
        return new BrokenPage(
                path, file, "could not be checked. This is a bug of health-lint; please report it: " + cause, cause);
    }

    /** The page, or those that were checked at the same time, took all the memory there is. */
    static BrokenPage tooBig(String path, Path file) {
        return new BrokenPage(
                path,
                file,
                "could not be checked: it takes more memory than Maven has. Split it, leave it out with excludes, or give"
                        + " Maven more (MAVEN_OPTS=-Xmx4g).",
                null);
    }

    /** The exception's own message names no more than the file when the kind says what happened. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist, or is a link to nothing";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }
}
