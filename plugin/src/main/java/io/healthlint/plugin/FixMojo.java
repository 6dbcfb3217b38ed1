package io.healthlint.plugin;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Fix;
import io.healthlint.finding.Severity;
import io.healthlint.report.Cells;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Judged;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the changes that are safe because they are mechanical: a fixed wording in the place of its paraphrase, a missing
 * front-matter key with <code>TODO</code>, which <code>check</code> still reports. It shows each change, keeps every other byte, and
 * invents no caveat, date, status or source. What is suppressed, waived or known stays as it is.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends ContentMojo {

    private static final int CONTEXT_LINES = 2;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Whether changes are only shown. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Charset charset = Options.encoding(encoding);
        Linted linted = lint(Options.today(text(today)), charset, false);
        List<Judged> standing = new Judge(Severity.ERROR, 0)
                .judge(linted.results(), exemptions(linted.policy(), linted.today()))
                .standing();
        Map<String, Set<String>> rules = new TreeMap<>();
        for (Judged judged : standing) {
            Finding finding = judged.finding();
            rules.computeIfAbsent(finding.path(), p -> new TreeSet<>()).add(finding.rule());
        }
        int changed = 0;
        for (ContentFiles.ContentFile file : linted.files().found()) {
            Set<String> here = rules.getOrDefault(file.path(), Set.of());
            if (!here.isEmpty() && fix(linted, file, here, charset)) {
                changed++;
            }
        }
        String pages = changed == 1 ? "1 page" : changed + " pages";
        getLog().info(dryRun ? pages + " would change (health-lint.dryRun)" : pages + " changed");
    }

    private boolean fix(Linted linted, ContentFiles.ContentFile file, Set<String> rules, Charset charset)
            throws MojoExecutionException {
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            SourceText page = SourceText.decode(file.path(), bytes, charset);
            List<Fix> fixes = linted.linter().fixes(page).stream()
                    .filter(fix -> rules.contains(fix.rule()))
                    .toList();
            if (fixes.isEmpty()) {
                return false;
            }
            String mark = new String(bytes, charset).startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            if (!Arrays.equals(bytes, (mark + page.characters()).getBytes(charset))) {
                getLog().warn(places().of(file.file()) + " is not in the encoding " + charset + " and stays as it is");
                return false;
            }
            String text = Fix.apply(page.characters(), fixes);
            show(file.file(), page.characters(), text);
            if (!dryRun) {
                SafeFile.write(file.file(), (mark + text).getBytes(charset));
            }
            return true;
        } catch (IOException e) {
            throw new MojoExecutionException(places().of(file.file()) + ": " + BrokenPage.reason(e), e);
        }
    }

    private void show(Path file, String before, String after) {
        List<String> old = before.lines().toList();
        String name = places().of(file);
        log(
                UnifiedDiffUtils.generateUnifiedDiff(
                                name,
                                name,
                                old,
                                DiffUtils.diff(old, after.lines().toList()),
                                CONTEXT_LINES)
                        .stream()
                        .map(Cells::visible)
                        .collect(Collectors.joining("\n")));
    }
}
