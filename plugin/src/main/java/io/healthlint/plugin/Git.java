package io.healthlint.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What git's own command says of a folder. Paths are relative to the folder, with {@code /}, whatever bytes they hold. */
final class Git {

    /** The tree without files, by which a first commit is compared. */
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private record Answer(int exit, byte[] out, String error) {

        String line() {
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    private final Path folder;

    private Git(Path folder) {
        this.folder = folder;
    }

    /**
     * The git of a folder.
     *
     * @param why the parameter that needs it, for messages
     * @throws MojoExecutionException when there is no git, or the folder is in no repository
     */
    static Git of(Path folder, String why) throws MojoExecutionException {
        Git git = new Git(folder);
        if (git.run("rev-parse", "--is-inside-work-tree").exit() != 0) {
            throw new MojoExecutionException(
                    why + " needs a git repository, and " + folder + " is in none. Leave it out.");
        }
        return git;
    }

    /** The commit from which a revision and the present one went apart. */
    String mergeBase(String revision) throws MojoExecutionException {
        boolean known = !revision.startsWith("-")
                && run("rev-parse", "--verify", "--quiet", revision + "^{commit}")
                                .exit()
                        == 0;
        if (!known) {
            throw new MojoExecutionException("There is no revision '" + revision + "' in the repository."
                    + " Correct since, or fetch it: git fetch origin");
        }
        Answer base = run("merge-base", revision, "HEAD");
        if (base.exit() != 0) {
            boolean shallow = run("rev-parse", "--is-shallow-repository").line().equals("true");
            throw new MojoExecutionException("git knows no common commit of '" + revision + "' and HEAD."
                    + (shallow
                            ? " The clone is shallow: fetch it whole (git fetch --unshallow, fetch-depth: 0)."
                            : ""));
        }
        return base.line();
    }

    /** The present commit, or the empty tree before the first one. */
    String head() throws MojoExecutionException {
        Answer head = run("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        return head.exit() == 0 ? head.line() : EMPTY_TREE;
    }

    /** Files that differ between a commit and the working tree; those that git does not know among them. */
    Set<String> changed(String base) throws MojoExecutionException {
        Set<String> paths = paths("diff", "--name-only", "--no-renames", "--relative", "-z", base, "--", ".");
        paths.addAll(unknown());
        return paths;
    }

    /** Files that differ between a commit and what is staged. */
    Set<String> staged(String base) throws MojoExecutionException {
        return paths("diff", "--cached", "--name-only", "--no-renames", "--relative", "-z", base, "--", ".");
    }

    /** Files whose working copy is not what is staged. */
    Set<String> unstaged() throws MojoExecutionException {
        return paths("diff", "--name-only", "--no-renames", "--relative", "-z", "--", ".");
    }

    /** Files that git neither knows nor ignores. */
    Set<String> unknown() throws MojoExecutionException {
        return paths("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
    }

    /** A file as a commit has it, or, for "", as it is staged; empty where it is not. */
    Optional<byte[]> file(String commit, String path) throws MojoExecutionException {
        Answer blob = run("cat-file", "blob", commit + ":./" + path);
        return blob.exit() == 0 ? Optional.of(blob.out()) : Optional.empty();
    }

    private Set<String> paths(String... arguments) throws MojoExecutionException {
        Answer answer = run(arguments);
        if (answer.exit() != 0) {
            throw new MojoExecutionException("git " + String.join(" ", arguments) + " failed: " + answer.error());
        }
        Set<String> paths = new TreeSet<>();
        for (String path : new String(answer.out(), StandardCharsets.UTF_8).split("\0")) {
            if (!path.isEmpty()) {
                paths.add(path);
            }
        }
        return paths;
    }

    private Answer run(String... arguments) throws MojoExecutionException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        Path errors = null;
        try {
            errors = Files.createTempFile("health-lint-git", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            return new Answer(process.waitFor(), out, Files.readString(errors).strip());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "git cannot be run: " + e.getMessage() + ". Install it, or put it on the" + " PATH.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The build was interrupted while git ran", e);
        } finally {
            delete(errors);
        }
    }

    private static void delete(@Nullable Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }
}
