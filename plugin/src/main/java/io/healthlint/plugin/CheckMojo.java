package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.html.HtmlReport;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.report.Cells;
import io.healthlint.report.Report;
import io.healthlint.report.Reporter;
import io.healthlint.report.Reporters;
import io.healthlint.report.RuleText;
import io.healthlint.schema.RulePages;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Exemptions;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks health content in Markdown against a policy and fails the build on what breaks it: a benefit without a caveat, a
 * regulatory statement without a date, and whatever else the policy asks for. Each finding says where, why and what to
 * write instead. It needs no project: run by its full name in a folder without a pom, it checks that folder.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends ContentMojo {

    /**
     * Whether violations fail the build. With <code>false</code> everything is reported and the build goes on. Example:
     * <code>false</code>
     */
    @Parameter(property = "health-lint.failOnViolation", defaultValue = "true")
    private boolean failOnViolation;

    /**
     * From which severity on a finding is a violation: <code>error</code>, <code>warning</code> or <code>info</code>. What
     * is less severe is reported and does not fail the build. Example: <code>warning</code>
     */
    @Parameter(property = "health-lint.failSeverity", defaultValue = "error")
    private String failSeverity;

    /**
     * How many violations are allowed before the build fails: a way to start with old content and let it only get better.
     * Example: <code>25</code>
     */
    @Parameter(property = "health-lint.maxAllowedViolations", defaultValue = "0")
    private int maxAllowedViolations;

    /**
     * Whether pages that say <code>draft: true</code> fail the build like published ones. Normally they are only reported.
     * Example: <code>true</code>
     */
    @Parameter(property = "health-lint.failOnDrafts", defaultValue = "false")
    private boolean failOnDrafts;

    /**
     * Whether facts of the registry fail the build whose review is overdue. Normally each is a warning. Example:
     * <code>true</code>
     */
    @Parameter(property = "health-lint.failOnOutdatedFacts", defaultValue = "false")
    private boolean failOnOutdatedFacts;

    /**
     * The reports to make, with commas between them. <code>console</code> writes findings to the log; <code>github</code>
     * makes annotations and a job summary where the build runs in GitHub Actions, and nothing elsewhere; the others are files in
     * the output directory: <code>html</code> for people, <code>json</code>, <code>sarif</code>, <code>junit</code>, <code>checkstyle</code>,
     * <code>gitlab</code> (Code Quality), <code>csv</code>. Example: <code>console,sarif,junit</code>
     */
    @Parameter(property = "health-lint.formats", defaultValue = "console,json,github")
    private List<String> formats;

    /**
     * How many findings are shown on the console; those that fail the build come first. The files of the output directory
     * always hold all of them. Example: <code>20</code>
     */
    @Parameter(property = "health-lint.maxConsoleFindings", defaultValue = "100")
    private int maxConsoleFindings;

    /**
     * Whether the inventory in <code>report.json</code> also holds every sentence, to see how pages were cut. Example:
     * <code>true</code>
     */
    @Parameter(property = "health-lint.inventory.sentences", defaultValue = "false")
    private boolean inventorySentences;

    /**
     * Whether findings of the baseline that are fixed are taken off the file, so that it only shrinks. Without it, they are
     * only told; <code>health-lint:baseline</code> takes them off, too. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.ratchet", defaultValue = "false")
    private boolean ratchet;

    /**
     * A revision of git. Only what is wrong since then counts, in the working tree as it is; what was wrong already where the
     * two went apart is known. It takes the place of the baseline. Example: <code>origin/main</code>
     */
    @Parameter(property = "health-lint.since")
    private @Nullable String since;

    /**
     * Whether what is staged in git is checked, and only what is wrong since the last commit counts: for a pre-commit hook. It
     * takes the place of the baseline. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.staged", defaultValue = "false")
    private boolean staged;

    /** The forms that tell of the rules, too. */
    private static final Set<String> RULES_IN = Set.of("sarif", "html");

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Options.Limits limits = new Options.Limits(maxAllowedViolations, maxConsoleFindings);
        Options options = Options.read(failSeverity, formats, encoding, text(today), limits);
        claimOutput(options);
        Linted linted = lint(options.today(), options.encoding(), inventorySentences);
        List<RuleInfo> outdated = outdated(linted.policy(), options.today());
        Optional<ChangedPages> changes = changes(linted, options);
        Report report = report(linted, options, changes, outdated);
        Pages pages = linted.pages();
        if (ratchet
                && changes.isEmpty()
                && baselineFile().toFile().isFile()
                && pages.broken().isEmpty()) {
            write(baselineFile(), baseline(report.verdict(), false).text());
        }
        Output output = new Output(
                getLog(),
                Console.ofThisJvm(),
                MavenStyle.of(styleColor()),
                places(),
                output(),
                reporters(options, linted));
        output.write(report, content(), options.formats(), maxConsoleFindings, failOnViolation);
        if (options.formats().contains(Options.GITHUB)) {
            new GithubActions(System.getenv(), System.out, getLog()).tell(report);
        }
        output.end(report, pages.broken(), options.formats(), failOnViolation);
        if (failOnOutdatedFacts && !outdated.isEmpty()) {
            throw new MojoFailureException("The registry has outdated facts: "
                    + String.join(", ", report.outdatedFacts())
                    + ". Hold them against their sources, or set failOnOutdatedFacts to false.");
        }
    }

    private Report report(Linted linted, Options options, Optional<ChangedPages> changes, List<RuleInfo> outdated)
            throws MojoExecutionException {
        Judge judge = new Judge(options.failSeverity(), maxAllowedViolations, failOnDrafts);
        List<PageResult> results = changes.map(ChangedPages::now).orElse(linted.results());
        Exemptions exemptions = exemptions(linted.policy(), linted.today());
        Verdict verdict = changes.isPresent()
                ? judge.judge(results, exemptions.with(changes.get().before())).withoutFixed()
                : judge.judge(results, exemptions);
        return new Report(
                linted.label(),
                options.today(),
                linted.pages().notRead(linted.files()),
                results,
                verdict,
                outdated.stream().map(RuleInfo::id).toList(),
                contentInRepository(),
                RULES_IN.stream().anyMatch(options.formats()::contains) ? ruleTexts(linted.policy()) : List.of());
    }

    /** The site held against a commit, where that is asked for. */
    private Optional<ChangedPages> changes(Linted linted, Options options) throws MojoExecutionException {
        String revision = text(since).strip();
        if (staged && !revision.isEmpty()) {
            throw new MojoExecutionException("since and staged exclude each other. Leave one of them out.");
        }
        if (!staged && revision.isEmpty()) {
            return Optional.empty();
        }
        Git git = Git.of(content(), staged ? "staged" : "since");
        ChangedPages changes = staged
                ? ChangedPages.staged(git, linted, options.encoding(), this::isPage)
                : ChangedPages.since(revision, git, linted, options.encoding(), this::isPage);
        getLog().info((staged ? "Staged: " : "Since " + Cells.visible(revision) + ": ")
                + changes.changed() + (changes.changed() == 1 ? " page" : " pages")
                + " changed; what was wrong before is known");
        return Optional.of(changes);
    }

    /** The reports that are files, in the order in which the log names them. */
    private List<Reporter> reporters(Options options, Linted linted) {
        Map<String, ContentFiles.ContentFile> files = new HashMap<>();
        linted.files().found().forEach(file -> files.put(file.path(), file));
        HtmlReport html = new HtmlReport(
                (page, items, findings) -> page.status() == PageResult.Status.LINTED
                        ? source(files.get(page.path()), options)
                                .map(text -> linted.linter().view(text, items, findings))
                        : Optional.empty(),
                demands(linted.policy()));
        return Stream.concat(Stream.of(html), Reporters.all().stream())
                .filter(reporter -> options.formats().contains(reporter.format()))
                .toList();
    }

    /** A page once more; empty when it is gone by now. */
    private static Optional<SourceText> source(ContentFiles.@Nullable ContentFile file, Options options) {
        try {
            return file == null
                    ? Optional.empty()
                    : Optional.of(PageFile.read(file.path(), file.file(), options.encoding()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<RuleText> ruleTexts(Policy policy) {
        return policy.rules().stream().map(RulePages::text).toList();
    }

    /** The facts that the policy asks for and whose review is overdue; the log names each. */
    private List<RuleInfo> outdated(Policy policy, LocalDate today) {
        List<RuleInfo> outdated = policy.facts().stream()
                .filter(rule -> !rule.off())
                .filter(rule -> rule.fact().map(fact -> fact.isOutdated(today)).orElse(false))
                .toList();
        for (RuleInfo rule : outdated) {
            String until = rule.fact().map(fact -> fact.reviewBy().toString()).orElse("");
            String line = rule.place() + ": outdated-fact: '" + rule.id() + "' was to be reviewed by " + until
                    + ". Hold it against its sources, then set checked and review-by; or switch it off.";
            if (failOnOutdatedFacts) {
                getLog().error(line);
            } else {
                getLog().warn(line);
            }
        }
        return outdated;
    }

    private void claimOutput(Options options) throws MojoExecutionException {
        if (Set.of(Options.CONSOLE, Options.GITHUB).containsAll(options.formats())) {
            return;
        }
        String owner = project.getArtifactId() + ", execution " + execution.getExecutionId();
        OutputClaims claims = new OutputClaims(session.getRequest().getData());
        Optional<String> other = claims.claim(output(), owner);
        if (other.isPresent()) {
            throw new MojoExecutionException("Two executions write to " + output() + ":\n  " + other.get() + "\n  "
                    + owner + "\nGive one of them an outputDirectory of its own.");
        }
    }
}
