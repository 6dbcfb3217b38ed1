package io.healthlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The syllables of the pack plain-language, against a list of words as dictionaries divide them. */
class SyllablesTest {

    private static final Path RULE =
            Path.of("src/main/resources/health-lint/packs/plain-language/rules/hard-to-read.yaml");
    private static final Path WORDS = Path.of("src/test/resources/syllables.txt");

    @Test
    void wordsAreDividedAsInDictionaries() throws IOException {
        Syllables syllables =
                Syllables.read(Settings.read(SourceText.of("rule.yaml", Files.readString(RULE)), new SettingsErrors()));
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String line : Files.readAllLines(WORDS)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length && !line.startsWith("#"); i++) {
                count++;
                if (syllables.of(words[i]) != Integer.parseInt(words[0])) {
                    wrong.add(words[i] + ": " + syllables.of(words[i]) + ", not " + words[0]);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(200);
    }

    @Test
    void partsOfAWordAreAddedAndApostrophesAreSilent() throws IOException {
        Syllables syllables =
                Syllables.read(Settings.read(SourceText.of("rule.yaml", Files.readString(RULE)), new SettingsErrors()));

        assertThat(syllables.of("cell-to-cell")).isEqualTo(3);
        assertThat(syllables.of("FDA’s")).isEqualTo(syllables.of("FDA"));
        assertThat(syllables.of("They've")).isEqualTo(1);
        assertThat(syllables.of("B12")).isEqualTo(1);
    }
}
