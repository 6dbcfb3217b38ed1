package io.healthlint.plugin;

import io.healthlint.report.GithubReport;
import io.healthlint.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Tells GitHub Actions what was found: annotations beside the lines of a change, and the summary of the job. */
final class GithubActions {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Log log;

    /** @param out standard output: a command counts only where nothing stands before it on its line */
    GithubActions(Map<String, String> environment, PrintStream out, Log log) {
        this.environment = environment;
        this.out = out;
        this.log = log;
    }

    /** Tells it, where this runs in a job of GitHub Actions; else it does nothing. */
    void tell(Report report) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return;
        }
        GithubReport.commands(report).forEach(out::println);
        String summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (!summary.isBlank()) {
            try {
                Files.writeString(
                        Path.of(summary),
                        GithubReport.summary(report),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException | InvalidPathException e) {
                log.warn("The summary of the job is not written: " + e.getMessage());
            }
        }
    }
}
