package io.healthlint.plugin;

import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PackSource;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.settings.SettingsError;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Turns the chosen policy into what checks pages. */
final class PolicyLoader {

    private final Places places;
    private final PackSource builtIn = new ClasspathPacks();

    PolicyLoader(Places places) {
        this.places = places;
    }

    /** The names of the built-in packs. */
    List<String> packs() {
        return builtIn.names();
    }

    /**
     * Loads a policy.
     *
     * @throws MojoExecutionException with all errors of its files, each with its place
     */
    Linter load(PolicyChoice choice, LocalDate today, boolean sentences) throws MojoExecutionException {
        return new Linter(policy(choice), today, sentences);
    }

    private Policy policy(PolicyChoice choice) throws MojoExecutionException {
        Path file = choice.file();
        try {
            return file == null ? new PolicyReader(builtIn).pack(choice.pack()) : read(file);
        } catch (PolicyException e) {
            int count = e.errors().size();
            String errors = e.errors().stream().map(SettingsError::toString).collect(Collectors.joining("\n"));
            throw new MojoExecutionException(
                    "The policy has " + (count == 1 ? "1 error" : count + " errors") + ":\n" + errors, e);
        }
    }

    private Policy read(Path file) throws PolicyException, MojoExecutionException {
        try {
            SourceText text = PageFile.readStrictly(places.of(file), file);
            return new PolicyReader(new PolicyFolder(builtIn, file, places)).read(text);
        } catch (PageFile.EncodingException e) {
            throw unreadable(places.of(file) + ":" + e.line() + ": " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw unreadable(places.of(file) + ": " + BrokenPage.reason(e), e);
        } catch (UncheckedIOException e) {
            throw unreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static MojoExecutionException unreadable(String problem, Exception cause) {
        return new MojoExecutionException("The policy cannot be read: " + problem, cause);
    }
}
