package io.healthlint.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Something on a page that breaks a rule: what, where, why, and what to write instead.
 *
 * @param path the page, relative to the content directory, with {@code /}
 * @param location the words that are wrong
 * @param rule id of the rule
 * @param severity how bad it is
 * @param message what is wrong, in one sentence
 * @param advice what to write instead
 * @param why the reason, with its source in law or guidance
 * @param text the words as a reader sees them
 * @param sourceLine the source's line at {@code location.line()}, without its line end, for the carets
 * @param related other places that it stands for
 * @param because the cues that made it
 */
public record Finding(
        String path,
        Location location,
        String rule,
        Severity severity,
        String message,
        String advice,
        String why,
        String text,
        String sourceLine,
        List<Related> related,
        List<String> because)
        implements Assessment {

    /** The one order of findings in every report. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        related = List.copyOf(related);
        because = List.copyOf(because);
    }
}
