package io.healthlint.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals have in common: they find and load the project's policy. */
abstract class PolicyMojo extends AbstractMojo {

    /**
     * The policy: a YAML file, looked for in the project's folder and then in the folders of its parents up to the root of
     * the build, or the name of a built-in pack. It is an error when it does not exist. When it is not set, the same
     * folders are searched for <code>health-lint.yaml</code>; when there is none, the built-in pack <code>us-health</code>
     * is used. The log says which. Example: <code>editorial/policy.yaml</code>
     */
    @Parameter(property = "health-lint.policy")
    private @Nullable String policy;

    /**
     * Skips the goal. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The day from which ages are counted, for rules about dates. When it is not set, it is the current day in UTC. Set it
     * to repeat a run. Example: <code>2026-11-24</code>
     */
    @Parameter(property = "health-lint.today")
    @Nullable
    String today;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File baseDirectory;

    @Parameter(defaultValue = "${project}", readonly = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("health-lint is skipped (health-lint.skip)");
            return;
        }
        run();
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    final PolicyChoice choose(PolicyLoader loader) throws MojoExecutionException {
        PolicyChoice choice = PolicyChoice.of(text(policy), policyFolders(), loader.packs());
        getLog().info("Policy: " + choice.label(baseDirectory.toPath()) + " (" + choice.reason() + ")");
        return choice;
    }

    /** Where a policy file is, or would be looked for. */
    final List<Path> policyFiles() {
        String name =
                text(policy).isBlank() ? PolicyChoice.FILE_NAME : text(policy).strip();
        return policyFolders().stream()
                .map(folder -> folder.resolve(name).normalize())
                .distinct()
                .toList();
    }

    private List<Path> policyFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(baseDirectory.toPath().toAbsolutePath().normalize());
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                folders.add(parent.getBasedir().toPath().toAbsolutePath().normalize());
            }
        }
        File root = session.getRequest().getMultiModuleProjectDirectory();
        if (root != null) {
            folders.add(root.toPath().toAbsolutePath().normalize());
        }
        return List.copyOf(folders);
    }

    final Places places() {
        return new Places(Path.of(session.getSystemProperties().getProperty("user.dir", "")));
    }

    /** Brings a text of several lines to the log, from its own first column on. */
    final void log(String text) {
        getLog().info(Console.ofThisJvm().fit(System.lineSeparator() + text));
    }

    /** Writes a text file as UTF-8; its folder is made. */
    static void write(Path file, String text) throws MojoExecutionException {
        try {
            SafeFile.write(file, writer -> writer.write(text));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write " + file + ": " + BrokenPage.reason(e), e);
        }
    }

    final String styleColor() {
        return session.getUserProperties().getProperty("style.color", "auto");
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
