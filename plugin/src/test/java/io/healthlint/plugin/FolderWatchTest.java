package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    /** Long enough for a busy machine; how fast it is, is measured by hand. */
    private static final int SECONDS = 20;

    @TempDir
    private Path root;

    @Test
    void wakesWhenAPageIsSavedAsideAndRenamedAlsoInANewFolder() throws Exception {
        try (FolderWatch watch = new FolderWatch()) {
            watch.tree(root);
            CompletableFuture<Optional<Set<Path>>> first = await(watch);
            Path folder = Files.createDirectory(root.resolve("new"));
            assertThat(first.get(SECONDS, TimeUnit.SECONDS)).contains(Set.of(folder));

            watch.tree(root);
            CompletableFuture<Optional<Set<Path>>> second = await(watch);
            Path aside = Files.writeString(folder.resolve(".a.md.swp"), "text");
            Files.move(aside, folder.resolve("a.md"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(second.get(SECONDS, TimeUnit.SECONDS))
                    .hasValueSatisfying(touched -> assertThat(touched).contains(folder.resolve("a.md")));
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        FolderWatch watch = new FolderWatch();
        watch.tree(root);
        CompletableFuture<Optional<Set<Path>>> waiting = await(watch);
        watch.close();

        assertThat(waiting).failsWithin(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void hiddenAndBuiltFoldersAreLeftAlone() throws Exception {
        Files.createDirectories(root.resolve("target/x"));
        Files.createDirectories(root.resolve(".git"));
        try (FolderWatch watch = new FolderWatch()) {
            watch.tree(root);
            CompletableFuture<Optional<Set<Path>>> waiting = await(watch);
            Files.writeString(root.resolve("target/x/report.json"), "{}");
            Files.writeString(root.resolve(".git/index"), "x");
            Thread.sleep(300);
            assertThat(waiting).isNotDone();
        }
    }

    private static CompletableFuture<Optional<Set<Path>>> await(FolderWatch watch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
