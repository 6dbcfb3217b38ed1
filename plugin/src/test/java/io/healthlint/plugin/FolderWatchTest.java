package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(watch::await);
            Path folder = Files.createDirectory(root.resolve("new"));
            assertThat(first.get(SECONDS, TimeUnit.SECONDS)).isTrue();

            watch.tree(root);
            CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(watch::await);
            Path aside = Files.writeString(folder.resolve(".a.md.swp"), "text");
            Files.move(aside, folder.resolve("a.md"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(second.get(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        FolderWatch watch = new FolderWatch();
        watch.tree(root);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(watch::await);
        watch.close();

        assertThat(waiting.get(SECONDS, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void hiddenAndBuiltFoldersAreLeftAlone() throws Exception {
        Files.createDirectories(root.resolve("target/x"));
        Files.createDirectories(root.resolve(".git"));
        try (FolderWatch watch = new FolderWatch()) {
            watch.tree(root);
            CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(watch::await);
            Files.writeString(root.resolve("target/x/report.json"), "{}");
            Files.writeString(root.resolve(".git/index"), "x");
            Thread.sleep(300);
            assertThat(waiting).isNotDone();
        }
    }
}
