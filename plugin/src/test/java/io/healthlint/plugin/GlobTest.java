package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.md, a.md",
        "**/*.md, a/b/c.md",
        "**/*.md, a/B.MD",
        "*.md, a.md",
        "a/**, a/b/c.md",
        "a/, a/b.md",
        "a\\*.md, a/b.md",
        "**/target/**, target/x.md",
        "**/target/**, a/target/b/x.md",
        "**/README.*, docs/Readme.de.md",
        "**/.*/**, .github/x.md",
        "a/**/b/*.md, a/b/x.md",
        "a/**/b/*.md, a/x/y/b/x.md",
        "?.md, ü.md",
        "*x*y.md, axbxcy.md",
    })
    void matches(String pattern, String path) {
        assertThat(new Glob(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.md, a.mdx",
        "*.md, a/b.md",
        "a/**, b/a/c.md",
        "a/*, a/b/c.md",
        "**/target/**, my-target/x.md",
        "**/LICENSE.*, licensed-products.md",
        "?.md, ab.md",
        "a.md, a_md",
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(new Glob(pattern).matches(path)).isFalse();
    }

    @Test
    void manyStarsOnALongNameDoNotHang() {
        String pattern = "*a".repeat(500) + "b";

        assertThat(new Glob("**/" + pattern).matches("x/" + "a".repeat(5_000))).isFalse();
    }
}
