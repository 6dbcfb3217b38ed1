package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.testkit.CaseFile;
import io.healthlint.testkit.CaseRunner;
import io.healthlint.testkit.RuleExamples;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every pack loads, every rule proves itself by its examples, and the cases come out as they are shown. */
class PacksTest {

    private static final PackSource PACKS = new ClasspathPacks();
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void thePacksOfThisModuleAreFound() {
        assertThat(PACKS.names())
                .containsExactly(
                        "editorial",
                        "english",
                        "eu-nutrition-claims",
                        "evidence",
                        "ftc-advertising",
                        "plain-language",
                        "uk-advertising",
                        "us-compounding",
                        "us-health",
                        "us-regenerative",
                        "us-supplements");
    }

    @TestFactory
    Stream<DynamicTest> everyRuleProvesItself() {
        return PACKS.names().stream()
                .map(pack -> DynamicTest.dynamicTest(pack, () -> assertThat(RuleExamples.failures(policy(pack)))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> casesComeOutAsShown() throws IOException {
        CaseRunner runner = new CaseRunner(PACKS, "us-health");
        List<Path> files;
        try (Stream<Path> tree = Files.list(CASES)) {
            files = tree.sorted().toList();
        }
        return files.stream().flatMap(file -> cases(file).stream()
                .map(one -> DynamicTest.dynamicTest(one.place() + " " + one.name(), () -> check(runner, file, one))));
    }

    /** With {@code -Dhealth-lint.rewrite-cases=true} a case that fails is written as it came out; read the difference. */
    private static void check(CaseRunner runner, Path file, CaseFile.Case one) throws Exception {
        String actual = runner.run(one);
        if (Boolean.getBoolean("health-lint.rewrite-cases") && !actual.equals(one.shown())) {
            String text = Files.readString(file);
            int at = text.indexOf("=== " + one.name());
            Files.writeString(
                    file,
                    text.substring(0, at) + text.substring(at).replaceFirst(quoted(one.shown()), quotedBy(actual)));
        }
        assertThat(actual).isEqualTo(one.shown());
    }

    private static String quoted(String shown) {
        return Pattern.quote(shown.strip());
    }

    private static String quotedBy(String shown) {
        return Matcher.quoteReplacement(shown.strip());
    }

    private static List<CaseFile.Case> cases(Path file) {
        try {
            return CaseFile.read(SourceText.of(String.valueOf(file.getFileName()), Files.readString(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Policy policy(String pack) throws PolicyException {
        try {
            return new PolicyReader(PACKS).pack(pack);
        } catch (PolicyException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
