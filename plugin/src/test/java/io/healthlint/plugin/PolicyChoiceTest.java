package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyChoiceTest {

    private static final List<String> PACKS = List.of("english", "us-health");

    @TempDir
    private Path root;

    private Path module;

    @BeforeEach
    void makeModule() throws IOException {
        module = Files.createDirectories(root.resolve("site"));
    }

    @Test
    void theModuleComesBeforeTheRoot() throws Exception {
        Files.writeString(root.resolve("health-lint.yaml"), "");
        assertThat(choose("").label(module)).isEqualTo("../health-lint.yaml");
        assertThat(choose("").reason()).startsWith("found in a folder above");

        Files.writeString(module.resolve("health-lint.yaml"), "");
        assertThat(choose("").label(module)).isEqualTo("health-lint.yaml");
        assertThat(choose("").reason()).isEqualTo("found here");
    }

    @Test
    void withoutAnyFileItIsTheBuiltInPackAndSaysWhereItLooked() throws Exception {
        PolicyChoice choice = choose("");

        assertThat(choice.label(module)).isEqualTo("built-in pack us-health");
        assertThat(choice.reason()).isEqualTo("there is no health-lint.yaml in " + module + " or " + root);
    }

    @Test
    void aPolicyThatEndsInYmlIsNotPassedOverInSilence() throws Exception {
        Files.writeString(module.resolve("health-lint.yml"), "");

        assertThatThrownBy(() -> choose("")).hasMessageContaining("Rename it to health-lint.yaml");
        assertThat(choose("health-lint.yml").label(module)).isEqualTo("health-lint.yml");

        Files.writeString(module.resolve("health-lint.yaml"), "");
        assertThat(choose("").label(module)).isEqualTo("health-lint.yaml");
    }

    @Test
    void aNamedFileIsLookedForInTheModuleAndAbove() throws Exception {
        Files.createDirectories(root.resolve("editorial"));
        Files.writeString(root.resolve("editorial/policy.yaml"), "");

        assertThat(choose("editorial/policy.yaml").file()).isEqualTo(root.resolve("editorial/policy.yaml"));
        assertThat(choose("../editorial/policy.yaml").label(module)).isEqualTo("../editorial/policy.yaml");
    }

    @Test
    void aPackCanBeNamed() throws Exception {
        assertThat(choose("english").label(module)).isEqualTo("built-in pack english");
    }

    @Test
    void aNamedPolicyThatIsMissingIsAnErrorEvenBesideADefault() throws IOException {
        Files.writeString(module.resolve("health-lint.yaml"), "");

        assertThatThrownBy(() -> choose("us-healt"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'us-healt' does not exist")
                .hasMessageContaining(module.resolve("us-healt").toString())
                .hasMessageContaining(root.resolve("us-healt").toString())
                .hasMessageContaining("Did you mean 'us-health'?");
    }

    private PolicyChoice choose(String named) throws MojoExecutionException {
        return PolicyChoice.of(named, List.of(module, root), PACKS);
    }
}
