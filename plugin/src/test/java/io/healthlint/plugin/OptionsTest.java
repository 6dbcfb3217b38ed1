package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Options.Limits LIMITS = new Options.Limits(3, 0);

    @Test
    void readsWhatIsRight() throws MojoExecutionException {
        Options options = Options.read("warning", List.of("json", " console"), "utf-8", "2026-11-24", LIMITS);

        assertThat(options.failSeverity()).isEqualTo(Severity.WARNING);
        assertThat(options.formats()).containsExactly("console", "json");
        assertThat(options.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(options.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void complainsOfAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> Options.read(
                        "eror", List.of("jsn", "console"), "utf_9", "24.11.2026", new Options.Limits(-1, -2)))
                .hasMessageContaining("failSeverity 'eror' is not known. Did you mean 'error'?")
                .hasMessageContaining("format 'jsn' is not known. Did you mean 'json'?")
                .hasMessageContaining("encoding 'utf_9' is not known. Did you mean 'UTF-8'?")
                .hasMessageContaining("today '24.11.2026' is not a date. Write year-month-day, such as 2026-11-24")
                .hasMessageContaining("maxAllowedViolations is -1")
                .hasMessageContaining("maxConsoleFindings is -2");
    }

    @Test
    void aRunThatWouldReportNothingIsRefused() {
        assertThatThrownBy(() -> Options.read("error", List.of(" "), "UTF-8", "", LIMITS))
                .hasMessageContaining("formats is empty, so nobody would see a finding");
    }

    @Test
    void aDayThatNoMonthHasIsNoDate() {
        assertThatThrownBy(() -> Options.read("error", List.of("json"), "UTF-8", "2026-02-30", LIMITS))
                .hasMessageContaining("today '2026-02-30'");
    }
}
