package io.healthlint.plugin;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes text files beside their place and moves them there when they are whole: on a full disk the old file survives. */
final class SafeFile {

    /** Writes characters. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private interface Bytes {
        void writeTo(Path file) throws IOException;
    }

    private SafeFile() {}

    /** Writes a file as UTF-8; its folder is made. */
    static void write(Path file, Content content) throws IOException {
        aside(file, aside -> {
            try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
                content.writeTo(writer);
            }
        });
    }

    /** Writes a file of these bytes. */
    static void write(Path file, byte[] bytes) throws IOException {
        aside(file, aside -> Files.write(aside, bytes));
    }

    private static void aside(Path file, Bytes content) throws IOException {
        // A link stays one.
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        // Two builds that write the same report do not share it.
        String own =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        Path aside = place.resolveSibling(place.getFileName() + "." + own + ".tmp");
        try {
            content.writeTo(aside);
            keepPermissions(place, aside);
            move(aside, place);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    /** Moves a file in the place of another, at once where the disk can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
