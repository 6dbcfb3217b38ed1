package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final String TEXT = "\u2026 and 2 more: \u201Ccaf\u00E9\u201D \u2014 it\u2019s\u00A0\uD83D\uDE80";

    @Test
    void leavesTextAloneWhereItCanBeShown() {
        assertThat(new Console(StandardCharsets.UTF_8).fit(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void makesWhatCannotBeShownPlainOneForOne() {
        assertThat(new Console(StandardCharsets.US_ASCII).fit(TEXT))
                .isEqualTo("~ and 2 more: \"caf\u00E9\" - it's \uD83D\uDE80")
                .hasSameSizeAs(TEXT);
        assertThat(new Console(StandardCharsets.ISO_8859_1).fit("caf\u00E9 \u2013 tea"))
                .isEqualTo("caf\u00E9 - tea");
    }
}
