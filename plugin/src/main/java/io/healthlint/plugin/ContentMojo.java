package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.ledger.Demands;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import io.healthlint.report.Cells;
import io.healthlint.text.Digest;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Baseline;
import io.healthlint.verdict.Exemptions;
import io.healthlint.verdict.Verdict;
import io.healthlint.verdict.Waivers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that read pages: where they are and how they are written. */
abstract class ContentMojo extends PolicyMojo {

    /**
     * The folder that holds the pages. Paths in reports are relative to it. When it is not set, it is the folder of the
     * project (or the working directory when there is no pom) without the folders of its child modules, which are checked
     * on their own. Symbolic links are followed where they stay in the folder. Example: <code>src/content</code>
     */
    @Parameter(property = "health-lint.contentDirectory")
    private @Nullable File contentDirectory;

    /**
     * Which files are pages: patterns below the content directory, with commas between them. <code>*</code> stays in one
     * folder, <code>**</code> stands for any number of folders; upper and lower case are the same. Example:
     * <code>articles/**&#47;*.md</code>
     */
    @Parameter(property = "health-lint.includes", defaultValue = "**/*.md,**/*.mdx,**/*.markdown")
    private List<String> includes;

    /**
     * Which of the included files are no pages after all, as patterns in the same form. What you set here takes the place
     * of the default, which leaves out the usual files of a repository and all hidden files. The summary says how many
     * files were left out; <code>-X</code> lists what was found. Example: <code>drafts/**,**&#47;README.*</code>
     */
    @Parameter(
            property = "health-lint.excludes",
            defaultValue = "**/target/**,**/node_modules/**,**/.git/**,**/.*/**,**/.*,"
                    + "**/README.*,**/CHANGELOG.*,**/CONTRIBUTING.*,**/CODE_OF_CONDUCT.*,**/LICENSE.*")
    private List<String> excludes;

    /**
     * Whether the build fails when there is no page to check. Normally it only warns. Set it where content must be, so
     * that a misspelt folder is no silent success. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.failIfNoFiles", defaultValue = "false")
    private boolean failIfNoFiles;

    /**
     * The encoding of the pages. Bytes that are no text in this encoding are a finding of the page, which is checked all
     * the same. Example: <code>windows-1252</code>
     */
    @Parameter(property = "health-lint.encoding", defaultValue = "UTF-8")
    String encoding;

    /**
     * The folder for report files. When it is not set, it is <code>health-lint</code> in the build folder, which is
     * <code>target</code>. Two executions of one build must not share it. Example:
     * <code>${project.build.directory}/health-lint-drafts</code>
     */
    @Parameter(property = "health-lint.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The file with the project's waivers. It need not exist. Example: <code>editorial/waivers.yaml</code>
     */
    @Parameter(property = "health-lint.waivers", defaultValue = "${basedir}/health-lint-waivers.yaml")
    private File waivers;

    /**
     * The file with the findings that are known and fail no build, written by <code>health-lint:baseline</code>. It need
     * not exist. Paths in it are relative to the content directory. Example: <code>editorial/baseline.tsv</code>
     */
    @Parameter(property = "health-lint.baseline", defaultValue = "${basedir}/health-lint-baseline.tsv")
    private File baseline;

    /**
     * Whether pages that did not change since an earlier run are not read again. Whatever the result of a page hangs on
     * counts: the page, the policy with all its files, this plugin, and the day, where an age or a date was asked. Example:
     * <code>false</code>
     */
    @Parameter(property = "health-lint.cache", defaultValue = "true")
    private boolean cache;

    /**
     * The folder of the cache. When it is not set, it is <code>health-lint-cache</code> in the build folder, which
     * <code>clean</code> deletes; elsewhere it survives, and a build server can carry it from one build to the next. Several
     * modules and builds may share it. Example: <code>${user.home}/.cache/health-lint</code>
     */
    @Parameter(property = "health-lint.cacheDirectory")
    private @Nullable File cacheDirectory;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** Reads the pages and holds them against the policy. */
    final Linted lint(LocalDate day, Charset charset, boolean sentences)
            throws MojoExecutionException, MojoFailureException {
        PolicyLoader loader = new PolicyLoader(places());
        PolicyChoice choice = choose(loader);
        Policy policy = loader.policy(choice);
        Linter linter = new Linter(policy, day, sentences);
        ContentFiles files = files();
        Progress progress = Progress.ofThisTerminal(files, session);
        Digest asked = Digest.of(policy.fingerprint(), "sentences " + sentences);
        Pages pages = cache
                ? caching().check(files, charset, linter, asked, day, progress, getLog())
                : Pages.check(files, charset, linter::lint, progress);
        List<PageResult> results = linter.together(pages.results());
        return new Linted(choice.label(baseDirectory.toPath()), linter, policy, day, files, pages, results);
    }

    private Caching caching() {
        Path base = baseDirectory.toPath().toAbsolutePath().normalize();
        Path pages = content().toAbsolutePath().normalize();
        String place = slashes(Objects.equals(base.getRoot(), pages.getRoot()) ? base.relativize(pages) : pages);
        return new Caching(
                cacheDirectory == null ? build().resolve("health-lint-cache") : cacheDirectory.toPath(),
                Digest.of(String.join(
                        "\n", project.getGroupId(), project.getArtifactId(), execution.getExecutionId(), place)),
                plugin);
    }

    /** The rules by which the status of claims and statements is told. */
    static Demands demands(Policy policy) {
        return new Demands(policy.demanding("claim", "caveat"), policy.demanding("regulatory-statement", "date"));
    }

    /** What the project's files exempt. */
    final Exemptions exemptions(Policy policy, LocalDate day) throws MojoExecutionException {
        Optional<SourceText> waiverFile = read(waivers);
        Optional<SourceText> baselineFile = read(baseline);
        return new Exemptions(
                waiverFile
                        .map(file -> Waivers.read(file, policy.ruleIds(), policy.terms()))
                        .orElse(Waivers.NONE),
                baselineFile.map(Baseline::read).orElse(Baseline.NONE),
                policy.terms().warnBefore(),
                day);
    }

    /** The waivers and the baseline, whether they are there or not. */
    final List<Path> exemptionFiles() {
        return List.of(waivers.toPath(), baseline.toPath());
    }

    final Path baselineFile() {
        return baseline.toPath();
    }

    /** The baseline of a verdict; entries of pages that the run did not see stay while their file is there. */
    final Baseline baseline(Verdict verdict, boolean all) {
        return Baseline.of(name(baselineFile()), verdict.forBaseline(all))
                .and(verdict.unseen().stream()
                        .filter(entry ->
                                content().resolve(entry.path()).toFile().isFile())
                        .toList());
    }

    private Optional<SourceText> read(File file) throws MojoExecutionException {
        if (!file.isFile()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PageFile.readStrictly(name(file.toPath()), file.toPath()));
        } catch (PageFile.EncodingException e) {
            throw new MojoExecutionException(places().of(file.toPath()) + ":" + e.line() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(places().of(file.toPath()) + ": " + BrokenPage.reason(e), e);
        }
    }

    /** The name of a file in reports: relative to the content directory. */
    final String name(Path file) {
        Path root = content().toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        boolean sameDisk = Objects.equals(root.getRoot(), full.getRoot());
        return slashes(sameDisk ? root.relativize(full) : full.getFileName());
    }

    final ContentFiles files() throws MojoFailureException {
        Path root = content();
        ContentFiles files =
                ContentFiles.find(root, includes, excludes, contentDirectory == null ? modules() : Set.of());
        files.found().forEach(file -> getLog().debug("page " + Cells.visible(file.path())));
        files.outside().forEach(link -> getLog().debug("not followed " + Cells.visible(link)));
        if (files.found().isEmpty() && files.unreadable().isEmpty()) {
            String none = root.toFile().isDirectory()
                    ? "No page in " + root + " matches " + String.join(", ", includes) + " (" + files.excluded()
                            + " excluded, " + files.outside().size() + " links out of the folder not followed)"
                    : root.toFile().exists() ? root + " is a file, not a folder" : "There is no folder " + root;
            if (failIfNoFiles) {
                throw new MojoFailureException(
                        none + ". Correct contentDirectory or includes, or set failIfNoFiles to false.");
            }
            getLog().warn(none + ": nothing is checked");
        }
        return files;
    }

    /** Whether a path, relative to the content directory, is a page's. */
    final boolean isPage(String path) {
        return includes.stream().map(Glob::new).anyMatch(glob -> glob.matches(path))
                && excludes.stream().map(Glob::new).noneMatch(glob -> glob.matches(path));
    }

    final Path content() {
        return (contentDirectory == null ? baseDirectory : contentDirectory).toPath();
    }

    /**
     * The way from the root of the repository to the content directory, with {@code /}: the nearest folder with a
     * {@code .git}, else the root of the build. "" where the content lies in neither.
     */
    final String contentInRepository() {
        Path folder = content().toAbsolutePath().normalize();
        for (Path root = folder; root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                return slashes(root.relativize(folder));
            }
        }
        File build = session.getRequest().getMultiModuleProjectDirectory();
        Path root = build == null ? folder : build.toPath().toAbsolutePath().normalize();
        return folder.startsWith(root) ? slashes(root.relativize(folder)) : "";
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Without a pom the model's build directory is no path yet: Maven leaves its placeholder in it. */
    final Path output() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        return build().resolve("health-lint");
    }

    private Path build() {
        Path base = baseDirectory.toPath();
        return project.getBasedir() == null
                ? base.resolve("target")
                : base.resolve(project.getBuild().getDirectory());
    }

    /** The folders of the child modules; a module may be named by its pom. */
    private List<Path> modules() {
        List<Path> folders = new ArrayList<>();
        for (String module : project.getModules()) {
            Path path = baseDirectory.toPath().resolve(module);
            folders.add(path.toFile().isFile() ? path.resolveSibling("") : path);
        }
        return folders;
    }
}
