package io.healthlint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas in the jar are those that the readers make; with {@code -Dhealth-lint.rewrite-schemas=true} they are written. */
class SchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources", Schemas.FOLDER);

    @TestFactory
    Stream<DynamicTest> theFilesAreWhatTheReadersAskFor() {
        return Schemas.all().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> check(schema)));
    }

    private static void check(Map.Entry<String, String> schema) throws IOException {
        Path file = FOLDER.resolve(schema.getKey());
        if (Boolean.getBoolean("health-lint.rewrite-schemas")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, schema.getValue());
        }
        assertThat(file)
                .as(
                        "write it with ./mvnw test -pl rules/engine -Dtest=SchemasTest -DargLine=-Dhealth-lint.rewrite-schemas=true")
                .hasContent(schema.getValue());
    }

    @Test
    void everyKeyOfAPolicyIsThere() {
        assertThat(Schemas.all().get("health-lint.schema.json"))
                .contains("\"extends\"", "\"front-matter\"", "\"markup\"", "\"overrides\"", "\"profile\"", "\"rules\"");
    }
}
