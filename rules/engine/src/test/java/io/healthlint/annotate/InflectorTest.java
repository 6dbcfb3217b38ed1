package io.healthlint.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.annotate.Inflector.WordClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectorTest {

    private final Inflector inflector =
            new Inflector(Map.of("grow", List.of("grew", "grown"), "control", List.of("controlled")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "heal; heal|heals|healed|healing",
                "cure; cure|cures|cured|curing",
                "remedy; remedy|remedies|remedied|remedying",
                "stop; stop|stops|stopped|stopping",
                "soothe; soothe|soothes|soothed|soothing",
                "free; free|frees|freed|freeing",
                "boost; boost|boosts|boosted|boosting",
                "relax; relax|relaxes|relaxed|relaxing",
                "regrow; regrow|regrows|regrowed|regrowing",
                "grow; grow|grows|grew|grown|growing",
                "lower; lower|lowers|lowered|lowering",
                "slow down; slow down|slows down|slowed down|slowing down"
            })
    void verbs(String base, String forms) {
        assertThat(forms(base, WordClass.VERB)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "therapy; therapy|therapies",
                "side effect; side effect|side effects",
                "boss; boss|bosses",
                "toy; toy|toys"
            })
    void nouns(String base, String forms) {
        assertThat(forms(base, WordClass.NOUN)).isEqualTo(forms);
    }

    private String forms(String phrase, WordClass wordClass) {
        return inflector.forms(List.of(phrase.split(" ")), wordClass).keySet().stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.joining("|"));
    }
}
