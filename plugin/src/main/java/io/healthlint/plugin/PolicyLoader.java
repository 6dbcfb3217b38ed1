package io.healthlint.plugin;

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
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Loads the chosen policy. */
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

    /** Whether a file belongs to a built-in pack. */
    boolean isBuiltIn(String path) {
        int slash = path.indexOf('/');
        return slash > 0
                && builtIn.pack(path.substring(0, slash)).stream()
                        .flatMap(List::stream)
                        .anyMatch(file -> file.path().equals(path));
    }

    /**
     * Loads a policy.
     *
     * @throws MojoExecutionException with all errors of its files, each with its place
     */
    Policy policy(PolicyChoice choice) throws MojoExecutionException {
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
