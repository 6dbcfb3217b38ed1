package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The mojo's parameters and the kinds of its failures; what the reports look like is shown in src/it and in the engine. */
@MojoTest
@Basedir("src/test/resources/unit/site")
class CheckMojoTest {

    private static final String OUT = "../../../../../target/unit/";

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "fails")
    void contentThatBreaksThePolicyFailsAndIsReported(CheckMojo mojo) throws IOException {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The content breaks the policy in 1 place");

        assertThat(report("fails"))
                .contains("\"today\": \"2026-11-24\"")
                .contains("{\"path\": \"lotion.md\", \"line\": 8,")
                .contains("{\"path\": \"drafts/gel.md\", \"line\": 7,")
                .contains("\"skippedLanguages\": {\"de\": 1}");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "reports")
    @MojoParameter(name = "failOnViolation", value = "false")
    void withoutFailingItReportsTheSame(CheckMojo mojo) throws IOException {
        assertThatCode(mojo::execute).doesNotThrowAnyException();

        assertThat(report("reports")).contains("\"path\": \"lotion.md\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "allowed")
    @MojoParameter(name = "maxAllowedViolations", value = "1")
    void anAllowedNumberOfViolationsPasses(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "drafts")
    @MojoParameter(name = "includes", value = "drafts/**")
    void draftsDoNotFail(CheckMojo mojo) throws IOException {
        assertThatCode(mojo::execute).doesNotThrowAnyException();

        assertThat(report("drafts")).contains("\"disposition\": \"draft\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "drafts-count")
    @MojoParameter(name = "includes", value = "drafts/**")
    @MojoParameter(name = "failOnDrafts", value = "true")
    void draftsFailWhenAsked(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "contentDirectory", value = "nowhere")
    @MojoParameter(name = "failIfNoFiles", value = "true")
    @MojoParameter(name = "outputDirectory", value = OUT + "none")
    void noPagesFailWhenAsked(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no folder ")
                .hasMessageContaining("nowhere. Correct contentDirectory");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "policy", value = "house-rules.yaml")
    @MojoParameter(name = "outputDirectory", value = OUT + "missing-policy")
    void aMissingPolicyIsAnErrorOfTheBuildNotOfTheContent(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The policy 'house-rules.yaml' does not exist.");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "encoding", value = "US-ASCII")
    @MojoParameter(name = "contentDirectory", value = "bytes")
    @MojoParameter(name = "outputDirectory", value = OUT + "bytes")
    void aPageWithForeignBytesIsReadAllTheSameAndNamed(CheckMojo mojo) throws IOException {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(report("bytes"))
                .contains("\"path\": \"accent.md\", \"line\": 3")
                .contains("\"rule\": \"invalid-encoding\"")
                .contains("\"path\": \"plain.md\"");
    }

    @Test
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "policy", value = "house-rules.yaml")
    void skippingLooksAtNothing(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    private static String report(String directory) throws IOException {
        return Files.readString(Path.of("target", "unit", directory, "report.json"));
    }
}
