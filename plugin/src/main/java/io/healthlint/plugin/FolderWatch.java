package io.healthlint.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something happens in some folders. What happened to a file that was touched is for the caller to find out: editors
 * write beside it and rename, and systems drop events when there are many.
 */
final class FolderWatch implements AutoCloseable {

    /** An editor that saves makes several events; they are over when none has come for so long. */
    private static final long QUIET_MILLIS = 60;

    /** Never waits longer than that for quiet: a page has to be linted within half a second. */
    private static final int MOST_ROUNDS = 4;

    private static final Set<String> NEVER_WATCHED = Set.of("target", "node_modules");

    private final WatchService service;
    private final Set<Path> watched = new HashSet<>();

    FolderWatch() throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
    }

    /** Watches a folder and all below it, but for hidden and built ones; those that are watched already stay so. */
    void tree(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.equals(root) ? "" : folder.getFileName().toString();
                if (name.startsWith(".") || NEVER_WATCHED.contains(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Watches the folders of some files. */
    void foldersOf(Collection<Path> files) throws IOException {
        for (Path file : files) {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && Files.isDirectory(folder)) {
                folder(folder);
            }
        }
    }

    private void folder(Path folder) throws IOException {
        if (watched.add(folder.toAbsolutePath().normalize())) {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    /**
     * Waits until something happened and it is quiet again.
     *
     * @return the files that were touched, and folders; empty when the system lost count, and anything may have happened
     * @throws InterruptedException when the thread was interrupted or this was closed
     */
    Optional<Set<Path>> await() throws InterruptedException {
        Set<Path> touched = new HashSet<>();
        try {
            boolean known = take(service.take(), touched);
            for (int i = 0; i < MOST_ROUNDS; i++) {
                WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    break;
                }
                known &= take(next, touched);
            }
            return known ? Optional.of(touched) : Optional.empty();
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("closed");
        }
    }

    private boolean take(WatchKey key, Set<Path> touched) {
        Path folder = (Path) key.watchable();
        boolean known = true;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                touched.add(folder.resolve(name).toAbsolutePath().normalize());
            } else {
                known = false;
            }
        }
        if (!key.reset()) {
            // The folder is gone; should it come again, it is new.
            watched.remove(folder.toAbsolutePath().normalize());
        }
        return known;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
