package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Severity;
import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Form;
import io.healthlint.settings.Glob;
import io.healthlint.settings.Outline;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsError;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The waivers of a file. One that breaks the policy's terms holds nothing and is a finding; the others stand.
 *
 * @param path the file, as reports name it; "" when there is none
 * @param all those that keep the terms, in the file's order, expired ones among them
 * @param faults what is wrong with the others
 */
public record Waivers(String path, List<Waiver> all, List<Finding> faults) {

    /** No file, no waiver. */
    public static final Waivers NONE = new Waivers("", List.of(), List.of());

    /** The rule of waivers that break the terms. */
    static final String FAULT = "invalid-waiver";

    public Waivers {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /**
     * Reads {@code waivers: [{rule: …, page: …, words: …, reason: …, owner: …, approved-by: …, date: …, until: …}]}.
     *
     * @param rules ids of the policy's rules
     */
    public static Waivers read(SourceText file, Collection<String> rules, WaiverTerms terms) {
        SettingsErrors errors = new SettingsErrors();
        List<Waiver> all = waivers(Settings.read(file, errors), errors, rules, terms);
        return new Waivers(
                file.path(), all, errors.all().stream().map(Waivers::fault).toList());
    }

    /** What the reader asks of a file, for its schema. */
    public static Outline outline() {
        Settings file = Settings.probe();
        waivers(file, new SettingsErrors(), Set.of(), WaiverTerms.USUAL);
        return file.outline();
    }

    private static List<Waiver> waivers(
            Settings settings, SettingsErrors errors, Collection<String> rules, WaiverTerms terms) {
        List<Waiver> all = new ArrayList<>();
        for (Settings one : settings.mappings("waivers")) {
            int before = errors.count();
            Optional<Waiver> waiver = waiver(one, rules, terms);
            one.finish();
            if (errors.count() == before) {
                waiver.ifPresent(all::add);
            }
        }
        settings.finish();
        return all;
    }

    private static Optional<Waiver> waiver(Settings one, Collection<String> rules, WaiverTerms terms) {
        one.require("page", "Name the page, or a pattern of pages: blog/**.");
        for (String key : List.of("reason", "owner", "approved-by")) {
            one.require(key);
            one.fill(key, Form.NOT_BLANK.advice());
        }
        one.require("date", "Write the day of the approval: date: 2026-01-15.");
        one.require("until", "A waiver needs an end: until: 2026-07-15.");
        String rule = one.word("rule", rules);
        if (terms.never().contains(rule)) {
            one.error("rule", "the policy lets nobody waive '" + rule + "'", "Mend the page.");
        }
        String approver = one.string("approved-by", "");
        if (!terms.approvers().isEmpty() && !terms.approvers().contains(approver)) {
            one.error(
                    "approved-by",
                    "'" + approver + "' may not approve a waiver",
                    DidYouMean.advice(approver, terms.approvers()));
        }
        Optional<LocalDate> date = one.day("date");
        Optional<LocalDate> until = one.day("until");
        if (date.isPresent() && until.isPresent()) {
            term(one, date.get(), until.get(), terms);
        }
        Glob pages = Glob.read(one, "page");
        String words = one.string("words", "");
        String reason = one.string("reason", "");
        String owner = one.string("owner", "");
        SourceText file = one.source();
        Location at = Location.of(file, one.span("rule"));
        String line = file.text(file.line(at.line()));
        return until.map(end -> new Waiver(rule, pages, words, reason, owner, approver, end, at, line));
    }

    private static void term(Settings one, LocalDate date, LocalDate until, WaiverTerms terms) {
        LocalDate latest = date.plus(terms.max());
        if (until.isBefore(date)) {
            one.error("until", "the waiver ends before it begins", "Correct date or until.");
        } else if (until.isAfter(latest)) {
            one.error(
                    "until", "the waiver is longer than the policy allows", "Write " + latest + " or an earlier day.");
        }
    }

    private static Finding fault(SettingsError error) {
        int column = error.position().column();
        return new Finding(
                error.path(),
                new Location(
                        error.position().line(),
                        column,
                        error.position().line(),
                        Math.max(
                                column,
                                Math.min(
                                        column + error.span().length(),
                                        error.line().length() + 1))),
                FAULT,
                Severity.ERROR,
                Finding.sentence(error.message()),
                error.advice(),
                "A waiver that breaks the policy's terms waives nothing.",
                "",
                error.line(),
                List.of(),
                List.of());
    }
}
