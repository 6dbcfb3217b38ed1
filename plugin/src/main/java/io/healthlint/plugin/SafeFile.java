package io.healthlint.plugin;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes text files beside their place and moves them there when they are whole: on a full disk the old file survives. */
final class SafeFile {

    /** Writes characters. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private SafeFile() {}

    /** Writes a file as UTF-8; its folder is made. */
    static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        // Two builds that write the same report do not share it.
        String own =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        Path aside = place.resolveSibling(place.getFileName() + "." + own + ".tmp");
        try {
            try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
            move(aside, place);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
