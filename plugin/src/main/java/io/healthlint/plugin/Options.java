package io.healthlint.plugin;

import io.healthlint.finding.Severity;
import io.healthlint.report.Reporter;
import io.healthlint.report.Reporters;
import io.healthlint.settings.DidYouMean;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameters whose text has to mean something; all that do not are complained of at once. */
record Options(Severity failSeverity, Set<String> formats, Charset encoding, LocalDate today) {

    static final String CONSOLE = "console";
    static final String GITHUB = "github";
    static final String HTML = "html";

    /** The parameters that are numbers. */
    record Limits(int allowedViolations, int consoleFindings) {}

    private static final List<String> FORMATS = Stream.concat(
                    Stream.of(CONSOLE, GITHUB, HTML), Reporters.all().stream().map(Reporter::format))
            .toList();

    /**
     * Reads the parameters.
     *
     * @param today an ISO date, or "" for today in UTC
     */
    static Options read(String failSeverity, Collection<String> formats, String encoding, String today, Limits limits)
            throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        Options options = new Options(
                severity(failSeverity, problems),
                formats(formats, problems),
                charset(encoding, problems),
                date(today, problems));
        notNegative("maxAllowedViolations", limits.allowedViolations(), problems);
        notNegative("maxConsoleFindings", limits.consoleFindings(), problems);
        refuse(problems);
        return options;
    }

    private static void notNegative(String parameter, int value, List<String> problems) {
        if (value < 0) {
            problems.add(parameter + " is " + value + "; it must be 0 or more");
        }
    }

    private static Severity severity(String name, List<String> problems) {
        List<String> known = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (severity.label().equals(name.strip())) {
                return severity;
            }
            known.add(severity.label());
        }
        problems.add("failSeverity '" + name + "' is not known. " + DidYouMean.advice(name, known));
        return Severity.ERROR;
    }

    private static Set<String> formats(Collection<String> names, List<String> problems) {
        Set<String> formats = new TreeSet<>();
        for (String name : names) {
            if (FORMATS.contains(name.strip())) {
                formats.add(name.strip());
            } else if (!name.isBlank()) {
                problems.add("format '" + name + "' is not known. " + DidYouMean.advice(name, FORMATS));
            }
        }
        if (names.stream().allMatch(String::isBlank)) {
            problems.add("formats is empty, so nobody would see a finding. Write console, json or both");
        }
        return formats;
    }

    private static Charset charset(String name, List<String> problems) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            problems.add("encoding '" + name + "' is not known. "
                    + DidYouMean.advice(name, List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252")));
            return StandardCharsets.UTF_8;
        }
    }

    /**
     * The day that ages are counted from.
     *
     * @param text an ISO date, or "" for today in UTC
     * @throws MojoExecutionException when it is no date
     */
    static LocalDate today(String text) throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        LocalDate day = date(text, problems);
        refuse(problems);
        return day;
    }

    /**
     * The encoding of pages.
     *
     * @throws MojoExecutionException when there is none of this name
     */
    static Charset encoding(String name) throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        Charset charset = charset(name, problems);
        refuse(problems);
        return charset;
    }

    private static void refuse(List<String> problems) throws MojoExecutionException {
        if (!problems.isEmpty()) {
            throw new MojoExecutionException("health-lint cannot start:\n  " + String.join("\n  ", problems));
        }
    }

    private static LocalDate date(String text, List<String> problems) {
        if (text.isBlank()) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            problems.add("today '" + text + "' is not a date. Write year-month-day, such as 2026-11-24");
            return LocalDate.EPOCH;
        }
    }
}
