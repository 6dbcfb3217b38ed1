package io.healthlint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text with "|" where a sentence must end; white space round the bar belongs to the text. */
class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new SentenceWords(
            Set.of("co", "st", "al", "etc", "ph.d"),
            Set.of("dr", "e.g", "vs", "approx"),
            Set.of("no", "fig", "p", "jan"),
            Set.of("i", "it", "they", "this", "the", "another"),
            Set.of("vitamin", "hepatitis")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence without a stop",
                "It works.| It is safe!| Is it?| Yes.",
                "Really?!| Wow!!| Done.",
                "Sleep helps approx. 5 of 10 people, e.g. shift workers vs. others, etc. in trials.",
                "Dr. J. R. Smith wrote it.| This is known.",
                "Ask A. Jones, Ph.D. or B. Brown.| They know.",
                "The U.S. FDA warned the U.S. public.| Made in the U.S.| It is sold online.",
                "They left with Brown & Co.| They are gone.",
                "Smith et al. Found is no word.",
                "See Fig. 2 and Fig. S3, p. 55.| No. 5 is next.",
                "Is it a cure?| No.| Patients improve without it.",
                "In Jan. 2020 it began.| It ended in Jan.| Nobody knew.",
                "Take vitamin C.| Oranges have it.| Hepatitis B.| Vaccines protect.",
                "A dose of 2.5 mg cost $3.50.| 20 people took 1,000.| That is all.",
                "Read https://a.example/b.html?c=D.E now.| Write to Jane.Doe@a.example.| Use v1.2.3.",
                "It helps.| iPS cells and mRNA do not.| iPS cells are new.| mRNA is not.",
                "Cells grow.|Next they stop.| The file Foo.java and Node.js stay.",
                "it works well.| it also heals.| this is careless.",
                "Cells (they grow. They shrink.) are small.| (Some are not.)| Others are.",
                "Cells grow (see above).| (This is an aside.)| Next.",
                "She said “It works.” and left.| “It does.”| 'Never.'| \"Why?\"| Nobody knows.",
                "It cuts pain.[1]| It cuts cost.[2, 3]| It cuts time.12| Now we rest.",
                "Wait…| They left....| It was ... late, and . . . I slept.",
                "He “[...] slept [...]” well (Smith 55).",
                "1. First rest.| 2. Then eat.",
                "Eat well!| 😀 Smile.| • Rest.",
                "Eat well! — A friend",
                "Jones, M. I., Brown, A. B. and Lee, C. wrote it.| I. Jones did not.",
                "A list:\n\n| another paragraph\n\n| and a third",
            })
    void splits(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                Stream.of(marked.split("\\|")).map(String::strip).toList();
        assertThat(SPLITTER.split(text))
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void numbersTheSentencesAndTrimsThem() {
        assertThat(SPLITTER.split(" \u00a0One.  Two.\u200b "))
                .containsExactly(new Sentence(0, 2, 6), new Sentence(1, 8, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00a0\u200b"})
    void findsNothingInBlankText(String blank) {
        assertThat(SPLITTER.split(blank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "a.B", "(", "(a. ", ". ", "Aa. ", "a. [1, ", "\"", "a.)"})
    void readsAMegabyteOfAnythingInLinearTime(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> SPLITTER.split(text));
    }
}
