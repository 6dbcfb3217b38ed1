package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    private Path root;

    @Test
    void makesFoldersAndReplacesTheOldFile() throws Exception {
        Path file = root.resolve("a/b/report.json");
        SafeFile.write(file, writer -> writer.write("old"));
        SafeFile.write(file, writer -> writer.write("new"));

        assertThat(file).hasContent("new");
        assertThat(file.getParent()).isDirectoryContaining("glob:**report.json").isDirectoryNotContaining("glob:**tmp");
    }

    @Test
    void onAFullDiskTheOldFileSurvives() throws Exception {
        Path file = root.resolve("report.json");
        SafeFile.write(file, writer -> writer.write("old"));

        assertThatThrownBy(() -> SafeFile.write(file, writer -> {
                    writer.write("half of the new");
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        try (var files = Files.list(root)) {
            assertThat(files).hasSize(1);
        }
    }
}
