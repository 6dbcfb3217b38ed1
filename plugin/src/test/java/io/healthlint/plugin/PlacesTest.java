package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(Path.of("work", "site"));

    @Test
    void namesFilesFromWhereMavenWasStartedElseInFull() {
        Path inside = Path.of("work", "site", "content", "a.md");
        Path outside = Path.of("work", "other", "a.md").toAbsolutePath();

        assertThat(places.of(inside)).isEqualTo(Path.of("content", "a.md").toString());
        assertThat(places.of(outside)).isEqualTo(outside.toString());
    }
}
