package io.healthlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.md a.md y",
                "*.md b/a.md n",
                "**/*.md a.md y",
                "**/*.md b/c/a.md y",
                "blog/** blog/a/b.md y",
                "blog/** blogs/a.md n",
                "blog/*/a.md blog/x/a.md y",
                "blog/*/a.md blog/x/y/a.md n",
                "a?.md ab.md y",
                "a?.md a/.md n",
                "{blog,news}/*.md news/a.md y",
                "{blog,news}/*.md shop/a.md n",
                "./a.md a.md y",
                "a.md axmd n",
                "a+(b).md a+(b).md y",
            })
    void patternsMatchPaths(String glob, String path, String expected) {
        assertThat(glob("paths: ['" + glob + "']").matches(path)).isEqualTo(expected.equals("y"));
    }

    @Test
    void aPatternAfterAnExclamationMarkTakesPagesOut() {
        Glob glob = glob("paths: ['**', '!drafts/**']");

        assertThat(glob.matches("a.md")).isTrue();
        assertThat(glob.matches("drafts/a.md")).isFalse();
        assertThat(glob("paths: '!drafts/**'").matches("a.md")).isTrue();
    }

    @Test
    @Timeout(10)
    void manyStarsStayLinear() {
        assertThat(glob("paths: '" + "*a".repeat(200) + "'").matches("a".repeat(5000) + "b"))
                .isFalse();
    }

    private static Glob glob(String yaml) {
        return Glob.read(Settings.read(SourceText.of("p.yaml", yaml), new SettingsErrors()), "paths");
    }
}
