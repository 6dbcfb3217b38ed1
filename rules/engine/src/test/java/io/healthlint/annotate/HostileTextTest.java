package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Document;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no writer writes: a sentence without end, cues without end. */
class HostileTextTest {

    private static final Lexicon LEXICON = new Lexicon.Builder()
            .add(Settings.read(SourceText.of("words.yaml", """
                            groups:
                              - {id: no, class: negation, words: ["no", "not"]}
                              - {id: ease, class: benefit-verb, takes: bad, words: [ease]}
                              - {id: pain, class: target, direction: bad, words: [pain]}
                              - {id: lack, class: part, words: [few]}
                              - {id: trials, class: part, words: [trials]}
                            frames:
                              - {id: few-trials, class: caveat, caveat: evidence, parts: [{any: [lack]}, {any: [trials]}]}
                            """), new SettingsErrors()))
            .build();

    /** The bound is a hundred times what the pages take; a quadratic reader needs hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {"no not ", "it eases pain and ", "few trials ", "pain, ", "- eases pain\n", "(", "’s ", "-a-"})
    void takeLinearTime(String piece) {
        Document document =
                new MarkdownReader(LEXICON.splitter(), List.of()).read(SourceText.of("page.md", piece.repeat(40_000)));
        AnnotatedDocument page = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Annotators.of(LEXICON).annotate(document));
        int length = piece.length() * 40_000;
        assertThat(page.all())
                .extracting(Annotation::at)
                .allMatch(at -> at.span().end() <= length && !at.span().isEmpty());
    }
}
