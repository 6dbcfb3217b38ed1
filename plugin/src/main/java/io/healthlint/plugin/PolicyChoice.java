package io.healthlint.plugin;

import io.healthlint.settings.DidYouMean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Which policy a run uses, and why that one. A policy that was named is used or missed aloud, never replaced.
 *
 * @param file the policy file, or null for a built-in pack
 * @param pack the built-in pack, or "" for a file
 * @param reason where it was found, for the log
 */
record PolicyChoice(@Nullable Path file, String pack, String reason) {

    static final String FILE_NAME = "health-lint.yaml";

    /** What people write instead; to use the built-in pack beside it would drop their policy in silence. */
    private static final String MISNAMED = "health-lint.yml";

    static final String DEFAULT_PACK = "us-health";

    /**
     * Chooses.
     *
     * @param named the parameter {@code policy}, or "": a file, or the name of a built-in pack
     * @param folders where to look: the module first, then its parents up to the root of the build
     * @param packs the names of the built-in packs
     * @throws MojoExecutionException when the named policy is neither a file in one of the folders nor a pack, or when
     *     the default one is there under a name that is not read
     */
    static PolicyChoice of(String named, List<Path> folders, Collection<String> packs) throws MojoExecutionException {
        return named.isBlank() ? found(folders) : named(named.strip(), folders, packs);
    }

    private static PolicyChoice found(List<Path> folders) throws MojoExecutionException {
        for (int i = 0; i < folders.size(); i++) {
            Path file = folders.get(i).resolve(FILE_NAME);
            Path misnamed = folders.get(i).resolve(MISNAMED);
            if (Files.exists(misnamed) && !Files.exists(file)) {
                throw new MojoExecutionException(misnamed + " would not be read. Rename it to " + FILE_NAME
                        + ", or name it with -Dhealth-lint.policy.");
            }
            if (Files.exists(file)) {
                return new PolicyChoice(file, "", i == 0 ? "found here" : "found in a folder above, " + folders.get(i));
            }
        }
        String nowhere = folders.stream().distinct().map(Path::toString).collect(Collectors.joining(" or "));
        return new PolicyChoice(null, DEFAULT_PACK, "there is no " + FILE_NAME + " in " + nowhere);
    }

    private static PolicyChoice named(String name, List<Path> folders, Collection<String> packs)
            throws MojoExecutionException {
        List<Path> tried = folders.stream()
                .map(folder -> folder.resolve(name).normalize())
                .distinct()
                .toList();
        for (Path file : tried) {
            if (Files.isRegularFile(file)) {
                return new PolicyChoice(file, "", "named by the parameter policy");
            }
        }
        if (packs.contains(name)) {
            return new PolicyChoice(null, name, "named by the parameter policy");
        }
        String places = tried.stream().map(file -> "\n  " + file).collect(Collectors.joining());
        throw new MojoExecutionException("The policy '" + name + "' does not exist. Looked for:" + places
                + "\nand for a built-in pack of that name. " + DidYouMean.advice(name, packs)
                + "\nCorrect the parameter policy (-Dhealth-lint.policy), or leave it out to use " + FILE_NAME + ".");
    }

    /**
     * How reports name the policy: the same on every machine.
     *
     * @param base the module's folder
     */
    String label(Path base) {
        if (file == null) {
            return "built-in pack " + pack;
        }
        Path full = file.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        boolean sameDisk = Objects.equals(full.getRoot(), root.getRoot());
        return (sameDisk ? root.relativize(full) : full).toString().replace('\\', '/');
    }
}
