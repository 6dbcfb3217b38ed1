package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.document.Block;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationRecognizerTest {

    private static final MarkdownReader READER =
            new MarkdownReader(new SentenceSplitter(Set.of("al", "e.g")), List.of("title"));

    private static final CitationRecognizer RECOGNIZER =
            new CitationRecognizer(new DateWords(Map.of("december", 12), Map.of(), Map.of(), Map.of(), Map.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See [the review](https://a.example/x) today.      | the review link https://a.example/x
            [Two](#below) and [me](mailto:a@b.example)        |
            Read https://a.example/b_(c).                     | https://a.example/b_(c) url https://a.example/b_(c)
            Read [it](https://doi.org/10.1000/182)!           | it doi https://doi.org/10.1000/182
            As doi:10.1000/abc.12, said.                      | 10.1000/abc.12 doi 10.1000/abc.12
            Trial NCT01234567 (PMID: 1234567) PMC7654321      | NCT01234567 nct NCT01234567; PMID: 1234567 pmid 1234567; PMC7654321 pmid PMC7654321
            It works (Smith et al., 2019; Lee, 2020).         | Smith et al., 2019 reference Smith et al., 2019; Lee, 2020 reference Lee, 2020
            Smith and Jones (2019) disagree.                  | Smith and Jones (2019) reference Smith and Jones (2019)
            It works [3, 4] and lasts.[12]                    | [3, 4] reference 3, 4; [12] reference 12
            It lasts<sup>7</sup> long.                        | 7 reference 7
            It was approved (December, 2019) in 2020.         |
            Ratio 10.5/2 and [note] and (FDA, 2019)           |
            """)
    void finds(String markdown, String expected) {
        assertThat(show(markdown)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It works.[^a] It lasts[^b] long.                  | works footnote a; lasts footnote b
            """)
    void anchorsAMarkWithoutTextOnTheWordBefore(String markdown, String expected) {
        assertThat(show(markdown + "\n\n[^a]: One.\n\n[^b]: Two.\n")).isEqualTo(expected);
    }

    @Test
    void findsEachOnceInASentenceThatIsReadInPieces() {
        String words = "word ".repeat(500);
        String page = words + "[it](https://a.example/x) at https://b.example/y " + words + "ends.[^a]\n\n[^a]: One.\n";
        assertThat(show(page))
                .isEqualTo("it link https://a.example/x; https://b.example/y url https://b.example/y; ends footnote a");
    }

    private static String show(String markdown) {
        Block block = READER.read(SourceText.of("a.md", markdown)).blocks().get(0);
        return block.sentences().stream()
                .flatMap(s -> TokenizedSentence.pieces(block, s).stream())
                .flatMap(words -> RECOGNIZER.citations(words).stream())
                .map(c -> block.prose().text().substring(c.at().start(), c.at().end()) + " " + c.type() + " "
                        + c.target())
                .collect(Collectors.joining("; "));
    }
}
