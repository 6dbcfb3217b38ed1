package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.testkit.LabelledFile;
import io.healthlint.testkit.LabelledFile.Block;
import io.healthlint.testkit.LabelledFile.Line;
import io.healthlint.testkit.LabelledRunner;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Labelled sentences and short pages, by phenomenon. Each comes out as its label says, or as its {@code todo} does: a known
 * miss. What comes out otherwise fails, for better or worse; {@code -Dhealth-lint.rewrite-cases=true} writes the marks anew.
 */
class LabelledTest {

    private static final Path LABELLED = Path.of("src/test/resources/labelled");

    @TestFactory
    Stream<DynamicTest> labelsComeOut() throws IOException, PolicyException {
        LabelledRunner runner = new LabelledRunner(new PolicyReader(new ClasspathPacks()).pack("us-health"));
        List<Path> files;
        try (Stream<Path> tree = Files.list(LABELLED)) {
            files = tree.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(runner, file)));
    }

    private static void check(LabelledRunner runner, Path file) throws IOException {
        String text = Files.readString(file);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        List<String> changed = new ArrayList<>();
        for (Block block : LabelledFile.read(SourceText.of(String.valueOf(file.getFileName()), text))) {
            List<String> codes = runner.codes(block);
            for (int i = 0; i < codes.size(); i++) {
                Line line = block.lines().get(i);
                String code = codes.get(i);
                if (!code.equals(line.now())) {
                    changed.add(file.getFileName() + ":" + line.number() + " [" + line.want() + "] comes out as " + code
                            + ": " + line.text());
                    lines.set(line.number() - 1, marked(lines.get(line.number() - 1), line.want(), code));
                }
            }
        }
        if (Boolean.getBoolean("health-lint.rewrite-cases")) {
            Files.writeString(file, String.join("\n", lines));
        }
        assertThat(changed).isEmpty();
    }

    private static String marked(String line, String want, String code) {
        String label = want.equals(code) ? want : want + " todo " + code;
        int close = line.indexOf(line.startsWith("[") ? ']' : '}');
        return line.charAt(0) + label + line.substring(close);
    }
}
