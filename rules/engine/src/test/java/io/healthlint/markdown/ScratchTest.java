package io.healthlint.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void all() throws Exception {
        try (var files = Files.list(Path.of("/tmp/scratch"))) {
            for (Path p : files.sorted().toList()) {
                String t = Files.readString(p);
                System.out.println("=== " + p.getFileName());
                System.out.println(t);
                System.out.println("---> ");
                System.out.println(Shown.show(Shown.read(t)));
            }
        }
    }
}
