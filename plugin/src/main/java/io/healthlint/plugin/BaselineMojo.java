package io.healthlint.plugin;

import io.healthlint.finding.Severity;
import io.healthlint.verdict.Baseline;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes down what is wrong today, so that <code>check</code> fails on new findings only. Where there is a baseline already,
 * it only shrinks: what was fixed leaves it, and nothing new comes in. Commit the file.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends ContentMojo {

    /**
     * Whether new findings go into a baseline that is there already. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.acceptNew", defaultValue = "false")
    private boolean acceptNew;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        boolean first = !baselineFile().toFile().isFile();
        Linted linted = lint(Options.today(text(today)), Options.encoding(encoding), false);
        linted.requireAll("The baseline");
        Verdict verdict =
                new Judge(Severity.ERROR, 0).judge(linted.results(), exemptions(linted.policy(), linted.today()));
        Baseline known = baseline(verdict, first || acceptNew);
        write(baselineFile(), known.text());
        int fixed = verdict.fixedFindings();
        int fresh =
                verdict.forBaseline(true).size() - verdict.forBaseline(false).size();
        getLog().info(places().of(baselineFile()) + ": " + findings(known.count())
                + (first ? "" : "; " + findings(fixed) + " fixed and taken off"));
        if (fresh > 0 && !first) {
            getLog().warn(
                            acceptNew
                                    ? findings(fresh) + " new and accepted"
                                    : findings(fresh) + " new and left out; mend the pages, or accept them with"
                                            + " -Dhealth-lint.acceptNew=true");
        }
    }

    private static String findings(int count) {
        return count == 1 ? "1 finding" : count + " findings";
    }
}
