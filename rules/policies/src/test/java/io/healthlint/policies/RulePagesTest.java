package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.schema.RulePages;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.testkit.DeadPhrases;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference under {@code rules/reference} is what the packs say, no more and no less. */
class RulePagesTest {

    private static final PackSource PACKS = new ClasspathPacks();
    private static final Path FOLDER = Path.of("../reference");

    @Test
    void thePagesAreWhatThePacksSay() throws Exception {
        Map<String, String> pages = RulePages.of(all(), descriptions());
        if (Boolean.getBoolean("health-lint.rewrite-reference")) {
            rewrite(pages);
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                found.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        String advice =
                "write them with ./mvnw test -pl rules/policies -Dtest=RulePagesTest -DargLine=-Dhealth-lint.rewrite-reference=true";
        assertThat(found.keySet()).as(advice).isEqualTo(pages.keySet());
        pages.forEach((name, text) -> assertThat(found.get(name)).as(advice).isEqualTo(text));
    }

    @Test
    void everyPhraseOfEveryPackCanBeFound() throws PolicyException {
        assertThat(DeadPhrases.of(all(), rule -> true)).isEmpty();
    }

    private static void rewrite(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Policy all() throws PolicyException {
        return new PolicyReader(PACKS)
                .read(SourceText.of("all.yaml", "extends: [" + String.join(", ", PACKS.names()) + "]\n"));
    }

    private static Map<String, String> descriptions() {
        Map<String, String> descriptions = new TreeMap<>();
        for (String pack : PACKS.names()) {
            PACKS.pack(pack).orElse(List.of()).stream()
                    .filter(file -> file.path().equals(pack + "/pack.yaml"))
                    .map(file -> Settings.read(file, new SettingsErrors()).string("description"))
                    .forEach(text -> descriptions.put(pack, text));
        }
        return descriptions;
    }
}
