package io.healthlint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClasspathPacksTest {

    private static final String[] FILES = {"one/pack.yaml", "one/rules/b.yaml", "one/rules/a.yaml", "two/pack.yaml"};

    @TempDir
    Path folder;

    @Test
    void packsInAJarAreListed() throws IOException {
        Path jar = folder.resolve("packs with space.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            zip.putNextEntry(new JarEntry("health-lint/packs/"));
            for (String file : FILES) {
                zip.putNextEntry(new JarEntry("health-lint/packs/" + file));
                zip.write(("name: " + file).getBytes(StandardCharsets.UTF_8));
            }
        }
        check(jar);
    }

    @Test
    void packsInADirectoryAreListed() throws IOException {
        for (String file : FILES) {
            Path path = folder.resolve("classes/health-lint/packs").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "name: " + file);
        }
        Files.writeString(folder.resolve("classes/health-lint/packs/one/notes.txt"), "no YAML");
        check(folder.resolve("classes"));
    }

    private static void check(Path entry) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {entry.toUri().toURL()}, null)) {
            ClasspathPacks packs = new ClasspathPacks(loader);

            assertThat(packs.names()).containsExactly("one", "two");
            assertThat(packs.pack("one").orElseThrow())
                    .extracting(SourceText::path)
                    .containsExactly("one/pack.yaml", "one/rules/a.yaml", "one/rules/b.yaml");
            assertThat(packs.pack("two").orElseThrow().get(0).characters()).isEqualTo("name: two/pack.yaml");
            assertThat(packs.pack("three")).isEmpty();
        }
    }
}
