package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class OutputClaimsTest {

    private final OutputClaims claims = new OutputClaims(new HashMap<>());

    @Test
    void aDirectoryBelongsToTheFirstWhoAsks() {
        assertThat(claims.claim(Path.of("/b/target/health-lint"), "site, execution a"))
                .isEmpty();
        assertThat(claims.claim(Path.of("/b/x/../target/health-lint"), "site, execution b"))
                .contains("site, execution a");
        assertThat(claims.claim(Path.of("/b/target/drafts"), "site, execution b"))
                .isEmpty();
    }

    @Test
    void theSameExecutionMayComeAgainAsInAForkedBuild() {
        assertThat(claims.claim(Path.of("/b/target"), "site, execution a")).isEmpty();
        assertThat(claims.claim(Path.of("/b/target"), "site, execution a")).isEmpty();
    }
}
