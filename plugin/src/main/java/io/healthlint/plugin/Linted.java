package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The pages of a project, held against its policy.
 *
 * @param label how the policy was found, for people
 * @param linter what held them
 * @param policy what was asked of them
 * @param today the day that ages were counted from
 * @param files what was found in the content directory
 * @param pages what became of it
 * @param results the results, with what the pages say together
 */
record Linted(
        String label,
        Linter linter,
        Policy policy,
        LocalDate today,
        ContentFiles files,
        Pages pages,
        List<PageResult> results) {

    /**
     * Refuses what must not be made of a part of the pages.
     *
     * @param what it would be made: "The baseline"
     */
    void requireAll(String what) throws MojoExecutionException {
        long faults = results.stream()
                .flatMap(page -> page.findings().stream())
                .filter(finding -> finding.rule().equals(Linter.INTERNAL_ERROR))
                .count();
        long broken = pages.broken().size() + faults;
        if (broken > 0) {
            throw new MojoExecutionException(what + " is not written: " + (broken == 1 ? "1 file" : broken + " files")
                    + " could not be checked; health-lint:check says which.");
        }
    }
}
