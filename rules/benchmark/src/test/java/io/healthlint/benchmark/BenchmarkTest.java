package io.healthlint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The weights are those that the working half gives, and the figures in {@code rules/ACCURACY.md} are those that the program
 * reaches. {@code -Dhealth-lint.rewrite-weights=true} and {@code -Dhealth-lint.rewrite-figures=true} write them anew.
 */
class BenchmarkTest {

    private static final Path WEIGHTS =
            Path.of("../policies/src/main/resources/health-lint/packs/english/lexicon/taggers.yaml");
    private static final Path LABELLED = Path.of("../policies/src/test/resources/labelled");
    private static final Path ACCURACY = Path.of("../ACCURACY.md");

    private final Benchmark benchmark = new Benchmark(Path.of("."));

    @Test
    void weightsAreTrainedOnTheWorkingHalf() throws IOException {
        String trained = benchmark.weights();
        if (Boolean.getBoolean("health-lint.rewrite-weights")) {
            Files.writeString(WEIGHTS, trained);
        }
        assertThat(Files.readString(WEIGHTS))
                .as("train again with -Dhealth-lint.rewrite-weights=true and read the figures")
                .isEqualTo(trained);
    }

    @Test
    void figuresOfTheAccuracyPageAreTrue() throws IOException {
        String page = Files.readString(ACCURACY);
        String measured = page;
        measured = with(measured, "measure", benchmark.score(benchmark.pages("measure")));
        measured = with(measured, "work", benchmark.score(benchmark.pages("work")));
        measured = with(measured, "agreement", benchmark.agreement());
        measured = with(measured, "labelled", benchmark.labelled(LABELLED));
        if (Boolean.getBoolean("health-lint.rewrite-figures")) {
            Files.writeString(ACCURACY, measured);
            page = measured;
        }
        assertThat(page)
                .as("write the figures with -Dhealth-lint.rewrite-figures=true")
                .isEqualTo(measured);
    }

    /** The page with a table between the comments of its name. */
    private static String with(String page, String name, String table) {
        String begin = "<!-- figures: " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end -->", from);
        assertThat(from).as("the comment of " + name).isGreaterThan(begin.length() - 1);
        return page.substring(0, from) + table + page.substring(to);
    }

    @Test
    void labelsKeepTheGuidesForms() {
        for (String half : List.of("work", "measure")) {
            for (LabelledPage page : benchmark.pages(half)) {
                assertThat(page.ind()).as(page.name()).isIn("-", "present", "missing");
                for (Unit unit : page.units()) {
                    assertThat("AEHNQ0").as(page.name() + unit).contains(String.valueOf(unit.claim()));
                    assertThat(unit.cover() == '-').as(page.name() + unit).isEqualTo(unit.claim() != 'A');
                    assertThat(unit.date() == '-').as(page.name() + unit).isEqualTo(!unit.isRegulatory());
                    assertThat(unit.endLine())
                            .as(page.name() + unit)
                            .isLessThanOrEqualTo(page.text().lineCount());
                }
            }
        }
    }
}
