package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.schema.Schemas;
import io.healthlint.settings.SettingsError;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas and the readers of a policy's files accept and refuse the same files. */
class SchemaAgreementTest {

    private static final PackSource BUILT_IN = new ClasspathPacks();
    private static final Path PACKS = Path.of("src/main/resources/health-lint/packs");
    private static final Path ROOT = Path.of("../..");

    /** What only a reader can know: it looks into other files, or into a text. Nothing else may be exempt. */
    private static final Map<String, Pattern> EXEMPT = Map.of(
            "another file",
                    Pattern.compile(
                            "no group \"|no lexicon has|there is no (?:rule|pack|file|such)|no rule asks for|is defined (?:twice|in)"
                                    + "|the rule's id is|the pack is named|policies cannot extend"),
            "a text's own syntax",
                    Pattern.compile("nothing fills the placeholder|the pattern (?:cannot be read|fits an empty)"
                            + "|this rule has no need|the calendar|is not a name and|bracket|\\||a key|\\*\\*"));

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void policies() throws IOException {
        check("health-lint", files(ROOT, ".*(?:example-content|src/it/[^/]*)/health-lint\\.yaml"), this::policy);
    }

    @Test
    void packs() throws IOException {
        check("pack", files(PACKS, ".*/pack\\.yaml"), this::pack);
    }

    @Test
    void rules() throws IOException {
        check(
                "rule",
                files(PACKS, ".*/rules/[^/]*\\.yaml"),
                (file, text) -> extending(file.getFileName().toString(), text));
    }

    @Test
    void lexicons() throws IOException {
        check(
                "lexicon",
                files(PACKS, ".*/lexicon/[^/]*\\.yaml"),
                (file, text) -> extending(file.getFileName().toString(), text));
    }

    @Test
    void facts() throws IOException {
        check(
                "facts",
                files(PACKS, ".*/facts/[^/]*\\.yaml"),
                (file, text) -> errors(
                        new Beside(
                                "./own",
                                List.of(
                                        SourceText.of("own/pack.yaml", "{name: own, description: Facts}"),
                                        SourceText.of("own/facts/" + file.getFileName(), text))),
                        "extends: [./own]"));
    }

    /** What a reader says of a file. */
    private interface Reader {
        List<String> errors(Path file, String text);
    }

    private void check(String name, List<Path> files, Reader reader) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.all().get(name + ".schema.json"), InputFormat.JSON);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Object tree = Trees.read(Files.readString(file));
            compare(schema, reader, file, new Trees.Mutant(" as it is", tree));
            for (Trees.Mutant mutant : Trees.mutants(tree)) {
                compare(schema, reader, file, mutant);
            }
        }
        System.out.println(name + ": " + files.size() + " files, " + counts);
        assertThat(disagreements).isEmpty();
        assertThat(counts).containsKeys("both accept", "both refuse");
    }

    private void compare(Schema schema, Reader reader, Path file, Trees.Mutant mutant) {
        String json = Trees.json(mutant.tree());
        List<String> errors = new ArrayList<>(reader.errors(file, json));
        int all = errors.size();
        EXEMPT.forEach((what, pattern) -> {
            if (errors.removeIf(e -> pattern.matcher(e).find())) {
                counts.merge("exempt: " + what, 1, Integer::sum);
            }
        });
        boolean schemaAccepts = schema.validate(json, InputFormat.JSON).isEmpty();
        boolean agreed = schemaAccepts == errors.isEmpty() || (!schemaAccepts && all > 0);
        counts.merge(!agreed ? "disagree" : schemaAccepts ? "both accept" : "both refuse", 1, Integer::sum);
        if (!agreed) {
            disagreements.add(file.getFileName() + mutant.what() + ": the schema "
                    + (schemaAccepts
                            ? "accepts, the reader says " + errors
                            : "refuses " + schema.validate(json, InputFormat.JSON)));
        }
    }

    private List<String> policy(Path file, String text) {
        return errors(BUILT_IN, text);
    }

    private List<String> pack(Path file, String text) {
        String name = String.valueOf(file.getName(file.getNameCount() - 2));
        return errors(
                new Beside("./" + name, List.of(SourceText.of(name + "/pack.yaml", text))),
                "extends: [./" + name + "]");
    }

    private List<String> extending(String name, String text) {
        return errors(new Beside(name, List.of(SourceText.of(name, text))), "extends: [" + name + "]");
    }

    private static List<String> errors(PackSource packs, String policy) {
        try {
            new PolicyReader(packs).read(SourceText.of("policy.yaml", policy));
            return List.of();
        } catch (PolicyException e) {
            return e.errors().stream().map(SettingsError::toString).toList();
        }
    }

    /** The built-in packs and one file or pack beside the policy. */
    private record Beside(String name, List<SourceText> files) implements PackSource {

        @Override
        public Optional<List<SourceText>> pack(String wanted) {
            return wanted.equals(name) ? Optional.of(files) : BUILT_IN.pack(wanted);
        }

        @Override
        public List<String> names() {
            return BUILT_IN.names();
        }

        @Override
        public Optional<SourceText> file(String wanted) {
            return wanted.equals(name) ? Optional.of(files.get(0)) : Optional.empty();
        }
    }

    private static List<Path> files(Path root, String pattern) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(f -> f.toString().replace('\\', '/').matches(pattern)
                            && !f.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
