package io.healthlint.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something on a page that breaks a rule: what, where, why, and what to write instead.
 *
 * @param path the page, relative to the content directory, with {@code /}
 * @param location the words that are wrong
 * @param headings the headings above it, outermost first; empty for what the page as a whole has wrong
 * @param rule id of the rule
 * @param severity how bad it is
 * @param message what is wrong, in one sentence
 * @param advice what to write instead
 * @param why the reason, with its source in law or guidance
 * @param text the words as a reader sees them
 * @param sourceLine the source's line at {@code location.line()}, without its line end, for the carets
 * @param also the same fault at other places, each without others of its own; one finding tells them all
 * @param alsoNote why these places are named ("also without a caveat")
 * @param references other places that it speaks of, where nothing has to be wrong
 * @param because the cues that made it
 */
public record Finding(
        String path,
        Location location,
        List<String> headings,
        String rule,
        Severity severity,
        String message,
        String advice,
        String why,
        String text,
        String sourceLine,
        List<Finding> also,
        String alsoNote,
        List<Related> references,
        List<String> because)
        implements Assessment {

    /** The one order of findings in every report. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        headings = List.copyOf(headings);
        also = List.copyOf(also);
        references = List.copyOf(references);
        because = List.copyOf(because);
    }

    /** A finding about one place, or about a page as a whole. */
    public Finding(
            String path,
            Location location,
            String rule,
            Severity severity,
            String message,
            String advice,
            String why,
            String text,
            String sourceLine,
            List<Related> references,
            List<String> because) {
        this(
                path,
                location,
                List.of(),
                rule,
                severity,
                message,
                advice,
                why,
                text,
                sourceLine,
                List.of(),
                "",
                references,
                because);
    }

    /** The same, which tells the same fault at these other places, too. */
    public Finding with(List<Finding> others, String note) {
        return new Finding(
                path,
                location,
                headings,
                rule,
                severity,
                message,
                advice,
                why,
                text,
                sourceLine,
                others,
                note,
                references,
                because);
    }

    /** A message of a clause: with a capital letter and a full stop. */
    public static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    /** What it is known by when the page has changed around it; see {@link Fingerprint}. */
    public String fingerprint() {
        return Fingerprint.of(rule, headings, text);
    }

    /** Each of its faults as a finding of its own; itself first. */
    public List<Finding> places() {
        return also.isEmpty()
                ? List.of(this)
                : Stream.concat(Stream.of(with(List.of(), "")), also.stream()).toList();
    }

    /** All other places that it names: those of the same fault, then those that it speaks of. */
    public List<Related> related() {
        Stream<Related> same = also.stream().map(one -> new Related(one.path(), one.location(), one.text(), alsoNote));
        return Stream.concat(same, references.stream()).toList();
    }
}
