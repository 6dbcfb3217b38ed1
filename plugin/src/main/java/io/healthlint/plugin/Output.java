package io.healthlint.plugin;

import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.report.Cells;
import io.healthlint.report.ConsolePage;
import io.healthlint.report.ConsoleReport;
import io.healthlint.report.Report;
import io.healthlint.report.Reporter;
import io.healthlint.report.Style;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Brings the reports to the log and to files, and ends the goal as the verdict says. */
final class Output {

    private final Log log;
    private final Console console;
    private final Style style;
    private final Places places;
    private final Path directory;
    private final List<Reporter> reporters;

    /** @param reporters those that were asked for, which write to files of the directory */
    Output(Log log, Console console, Style style, Places places, Path directory, List<Reporter> reporters) {
        this.log = log;
        this.console = console;
        this.style = style;
        this.places = places;
        this.directory = directory;
        this.reporters = List.copyOf(reporters);
    }

    /** Writes what was asked for. Each page goes to the log at once, so that parallel modules do not mix. */
    void write(Report report, Path content, Set<String> formats, int maxFindings, boolean fails)
            throws MojoExecutionException {
        List<Path> files = new ArrayList<>();
        for (Reporter reporter : reporters) {
            files.add(file(reporter, report));
        }
        int shown = formats.contains(Options.CONSOLE) ? maxFindings : 0;
        ConsoleReport text = new ConsoleReport(report, style, path -> places.of(content.resolve(path)), shown, fails);
        text.pages().forEach(this::log);
        List<String> lines = new ArrayList<>();
        if (formats.contains(Options.CONSOLE) && text.hidden() > 0) {
            lines.add(hidden(text.hidden(), files));
        }
        lines.add(text.summary());
        files.forEach(file -> lines.add("  report: " + places.of(file)));
        lines.addAll(NextSteps.of(report, fails));
        log.info(console.fit(String.join("\n", lines)));
    }

    /** Ends the goal: with an error for pages that could not be checked, else with a failure if the verdict is one. */
    void end(Report report, List<BrokenPage> broken, Set<String> formats, boolean fails)
            throws MojoExecutionException, MojoFailureException {
        if (!broken.isEmpty()) {
            throw new MojoExecutionException(broken(broken), cause(broken));
        }
        long faults = report.verdict().judged().stream()
                .filter(judged -> judged.finding().rule().equals(Linter.INTERNAL_ERROR))
                .count();
        if (faults > 0) {
            throw new MojoExecutionException("health-lint itself failed " + (faults == 1 ? "once" : faults + " times")
                    + "; the log above says on which page. Please report it.");
        }
        if (report.verdict().failed() && fails) {
            int violations = report.verdict().violations();
            int allowed = report.verdict().maxAllowedViolations();
            throw new MojoFailureException(String.format(
                    Locale.ROOT,
                    "The content breaks the policy in %,d %s%s; %s says where and what to write.",
                    violations,
                    violations == 1 ? "place" : "places",
                    allowed > 0 ? String.format(Locale.ROOT, " (%,d allowed)", allowed) : "",
                    formats.contains(Options.CONSOLE) ? "the log above" : reports()));
        }
    }

    private String reports() {
        return reporters.isEmpty()
                ? "GitHub"
                : places.of(directory.resolve(reporters.get(0).fileName()));
    }

    private Path file(Reporter reporter, Report report) throws MojoExecutionException {
        Path file = directory.resolve(reporter.fileName());
        try {
            SafeFile.write(file, writer -> reporter.write(report, writer));
            return file;
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write " + file + ": " + unwritable(e), e);
        }
    }

    private static String unwritable(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " is a file, not a folder. Correct outputDirectory.";
        }
        if (e instanceof NoSuchFileException) {
            return "its folder cannot be made. Correct outputDirectory.";
        }
        return BrokenPage.reason(e);
    }

    private void log(ConsolePage page) {
        String text = console.fit(page.text());
        if (page.level() == Severity.ERROR) {
            log.error(text);
        } else if (page.level() == Severity.WARNING) {
            log.warn(text);
        } else {
            log.info(text);
        }
    }

    private static String hidden(int count, List<Path> files) {
        String rest = String.format(Locale.ROOT, "… and %,d more", count);
        return rest
                + (files.isEmpty()
                        ? "; add json to formats, or raise maxConsoleFindings"
                        : " in " + files.get(0).getFileName());
    }

    private String broken(List<BrokenPage> pages) {
        StringBuilder text = new StringBuilder();
        text.append(pages.size() == 1 ? "1 file" : pages.size() + " files").append(" could not be checked:");
        for (BrokenPage page : pages) {
            text.append("\n  ").append(places.of(page.file())).append(": ");
            text.append(Cells.visible(page.problem()));
        }
        return text.toString();
    }

    private static @Nullable Exception cause(List<BrokenPage> pages) {
        return pages.stream()
                .map(BrokenPage::cause)
                .filter(Objects::nonNull)
                .findFirst()
                .map(cause -> cause instanceof Exception exception ? exception : new IllegalStateException(cause))
                .orElse(null);
    }
}
