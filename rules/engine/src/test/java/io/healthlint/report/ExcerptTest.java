package io.healthlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void putsCaretsUnderTheWords() {
        show("Exosomes boost healing.", "boost", """
                Exosomes boost healing.
                         ^^^^^
                """);
    }

    @Test
    void tabsAreFourSpaces() {
        show("\t-\tboost healing", "boost", """
                    -    boost healing
                         ^^^^^
                """);
    }

    @Test
    void wideCharactersTakeTwoCells() {
        Excerpt excerpt = Excerpt.of("治療 \uD83D\uDE80 boost 療", 6, 13);

        assertThat(excerpt.indent()).isEqualTo(8);
        assertThat(excerpt.carets()).isEqualTo("boost ".length() + 2);
    }

    @Test
    void marksThatTakeNoCellGetNoCaret() {
        Excerpt excerpt = Excerpt.of("cafe\u0301 a\u200Bb", 0, 5);

        assertThat(excerpt.carets()).isEqualTo(4);
    }

    @Test
    void cutsLongLinesRoundTheWords() {
        String line = "x".repeat(500) + " boost " + "y".repeat(500);
        Excerpt excerpt = Excerpt.of(line, 501, 506);

        assertThat(excerpt.line()).hasSize(102).startsWith("…xx").endsWith("yy…");
        assertThat(excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.carets()))
                .isEqualTo("boost");
    }

    @Test
    void cutsBetweenWords() {
        String line = "Many clinics say ".repeat(9) + "boost" + " and nobody knows".repeat(9);
        Excerpt excerpt = Excerpt.of(line, 153, 158);

        assertThat(excerpt.line())
                .isEqualTo(
                        "…clinics say Many clinics say Many clinics say boost and nobody knows and nobody knows and nobody …");
        assertThat(excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.carets()))
                .isEqualTo("boost");
    }

    @Test
    void wordsAtTheEndOfALongLineGetTheRoomOnTheLeft() {
        Excerpt excerpt = Excerpt.of("x".repeat(500) + " boost", 501, 506);

        assertThat(excerpt.line()).hasSize(101).endsWith("x boost");
        assertThat(excerpt.underline()).hasSize(101).endsWith(" ^^^^^");
    }

    @Test
    void wordsLongerThanTheWindowAreCut() {
        Excerpt excerpt = Excerpt.of("a ".repeat(300), 10, 500);

        assertThat(excerpt.carets()).isEqualTo(100);
        assertThat(excerpt.line()).startsWith("…").endsWith("…");
    }

    @Test
    void surrogatePairsAreNeverCutInTwo() {
        Excerpt excerpt = Excerpt.of("\uD83D\uDE80".repeat(400), 401, 403);

        assertThat(excerpt.line()).doesNotContain("\uFFFD\uFFFD");
    }

    @Test
    void anEmptyPlaceGetsOneCaret() {
        assertThat(Excerpt.of("", 0, 0).underline()).isEqualTo("^");
        assertThat(Excerpt.of("---", 0, 0).underline()).isEqualTo("^");
        assertThat(Excerpt.of("---", 7, 12).underline()).isEqualTo("   ^");
    }

    @Test
    void nothingOnAPageCommandsTheTerminal() {
        Excerpt excerpt = Excerpt.of("a\u001B[31mred\u202Eb\u0007\uD800", 0, 1);

        assertThat(excerpt.line()).isEqualTo("a\uFFFD[31mred\uFFFDb\uFFFD\uFFFD");
    }

    private static void show(String line, String words, String expected) {
        int from = line.indexOf(words);
        Excerpt excerpt = Excerpt.of(line, from, from + words.length());
        assertThat(excerpt.line() + "\n" + excerpt.underline() + "\n").isEqualTo(expected);
    }
}
