package io.healthlint.plugin;

import io.healthlint.finding.Explanation;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.report.Cells;
import io.healthlint.report.ExplanationText;
import io.healthlint.schema.RulePages;
import io.healthlint.settings.Choices;
import io.healthlint.settings.DidYouMean;
import io.healthlint.testkit.CaseWriter;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule, or how the sentences of a line are understood: what is a claim, a caveat, a date, by which words, and what
 * each rule made of it. What is misread there becomes a case to paste into a report. It fails no build.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends ContentMojo {

    private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]+)?");

    /**
     * The rule or fact to explain: what it flags, why, on which source, what to write, how to change or waive it. Example:
     * <code>uncaveated-benefit</code>
     */
    @Parameter(property = "health-lint.rule")
    private @Nullable String rule;

    /**
     * The line to explain, as <code>check</code> prints it: a page, a colon and a line. Example:
     * <code>content/blog/gel.md:12</code>
     */
    @Parameter(property = "health-lint.at")
    private @Nullable String at;

    /**
     * Whether the line under <code>at</code> is also written as a case, to report a misreading: to the log, and to
     * <code>case.md</code> in the output directory. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.case", defaultValue = "false")
    private boolean asCase;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        LocalDate day = Options.today(text(today));
        PolicyLoader loader = new PolicyLoader(places());
        Policy policy = loader.policy(choose(loader));
        if (text(rule).isBlank() && text(at).isBlank()) {
            throw new MojoExecutionException("Say what to explain: -Dhealth-lint.rule=uncaveated-benefit, or"
                    + " -Dhealth-lint.at=page.md:12. The rules are: " + String.join(", ", ids(policy)));
        }
        if (!text(rule).isBlank()) {
            log(RulePages.page(rule(policy, text(rule).strip())));
        }
        if (!text(at).isBlank()) {
            explain(policy, loader.packs(), day, text(at).strip());
        }
    }

    private static List<String> ids(Policy policy) {
        return policy.rules().stream().map(RuleInfo::id).toList();
    }

    private static RuleInfo rule(Policy policy, String name) throws MojoExecutionException {
        return policy.rules().stream()
                .filter(info -> info.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException("The policy has no rule '" + Cells.visible(name) + "'. "
                        + DidYouMean.advice(name, ids(policy))));
    }

    private void explain(Policy policy, Collection<String> packs, LocalDate day, String place)
            throws MojoExecutionException {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new MojoExecutionException(
                    "'" + Cells.visible(place) + "' is no place. Write a page, a colon and a line: page.md:12");
        }
        int line = Integer.parseInt(parts.group(2));
        Path file = page(parts.group(1));
        SourceText page = read(file, Options.encoding(encoding));
        if (line < 1 || line > page.lineCount()) {
            throw new MojoExecutionException(
                    places().of(file) + " has " + page.lineCount() + " lines, and no line " + line + ".");
        }
        Linter linter = Linter.explaining(policy, day);
        PageResult result = linter.lint(page);
        List<Judged> judged = new Judge(Severity.ERROR, 0)
                .judge(List.of(result), exemptions(policy, day))
                .judged();
        Explanation explanation = Explanation.of(result, line);
        if (explanation.sentences().isEmpty() && explanation.elsewhere().isEmpty()) {
            int nearest = Explanation.nearest(result, line);
            getLog().info(places().of(file) + ":" + line + " holds no sentence"
                    + (nearest == 0 ? "; neither does the page" : "; the nearest is on line " + nearest));
            return;
        }
        log(ExplanationText.of(explanation, places().of(file), judged, MavenStyle.of(styleColor())));
        getLog().info("Rules about pages together, as contradiction between pages, speak in check only.");
        if (asCase) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("extends", String.join(", ", packs(policy, packs)));
            settings.put("profile", Choices.name(policy.forPage(page.path(), "").profile()));
            settings.put("today", day.toString());
            String text = CaseWriter.write(page, line, linter, settings);
            Path written = output().resolve("case.md");
            write(written, text);
            log(text.lines().map(Cells::visible).collect(Collectors.joining("\n")));
            getLog().info("case: " + places().of(written));
        }
    }

    /** The built-in packs that the policy has rules of; a rule's pack is the first folder of its file's path. */
    private static List<String> packs(Policy policy, Collection<String> known) {
        return policy.rules().stream()
                .map(info -> info.file().path().replaceFirst("/.*", ""))
                .filter(known::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** A page as people name it: from where they are, from the project, or from the content directory. */
    private Path page(String name) throws MojoExecutionException {
        Path here = Path.of(session.getSystemProperties().getProperty("user.dir", ""));
        for (Path folder : List.of(here, baseDirectory.toPath(), content())) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return file.toAbsolutePath().normalize();
            }
        }
        throw new MojoExecutionException(
                "There is no page " + Cells.visible(name) + ", neither here nor in " + places().of(content()) + ".");
    }

    private SourceText read(Path file, Charset charset) throws MojoExecutionException {
        try {
            return PageFile.read(name(file), file, charset);
        } catch (IOException e) {
            throw new MojoExecutionException(places().of(file) + ": " + BrokenPage.reason(e), e);
        }
    }
}
