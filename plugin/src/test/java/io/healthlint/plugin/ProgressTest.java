package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<String> shown = new ArrayList<>();
    private long now = -5;

    private void pages(Progress progress, int count, long millisecondsEach) {
        for (int i = 0; i < count; i++) {
            now += millisecondsEach * MILLISECOND;
            progress.page();
        }
    }

    @Test
    void tellsHowFarHowFastAndHowLong() {
        Progress progress = new Progress(10_000, shown::add, () -> now);

        pages(progress, 1300, 1);
        pages(progress, 2, 1000);
        progress.end();

        assertThat(shown)
                .containsExactly(
                        "\r1,000 of 10,000 pages, 1,000 a second, 9 s left",
                        "\r1,200 of 10,000 pages, 1,000 a second, 9 s left",
                        "\r1,301 of 10,000 pages, 566 a second, 15 s left ",
                        "\r1,302 of 10,000 pages, 395 a second, 22 s left",
                        "\r" + " ".repeat(46) + "\r");
    }

    @Test
    void longWaitsAreMinutes() {
        Progress progress = new Progress(100_000, shown::add, () -> now);

        pages(progress, 101, 10);

        assertThat(shown).containsExactly("\r100 of 100,000 pages, 100 a second, 17 min left");
    }

    @Test
    void whatIsOverSoonShowsNothing() {
        Progress progress = new Progress(90, shown::add, () -> now);

        pages(progress, 90, 10);
        progress.end();

        assertThat(shown).isEmpty();
    }
}
