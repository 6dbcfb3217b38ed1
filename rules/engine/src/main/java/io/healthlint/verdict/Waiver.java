package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Fingerprint;
import io.healthlint.finding.Location;
import io.healthlint.settings.Glob;
import java.time.LocalDate;

/**
 * Somebody's word, with a name under it and an end, that findings of a rule are not to count on some pages.
 *
 * @param rule id of the rule
 * @param pages which pages
 * @param words the words of the findings, or a part of them; "" for all of the rule
 * @param reason why
 * @param owner who sees to it that it ends
 * @param approvedBy who allowed it
 * @param until its last day
 * @param location where it stands in its file
 * @param sourceLine the line of the file there
 */
public record Waiver(
        String rule,
        Glob pages,
        String words,
        String reason,
        String owner,
        String approvedBy,
        LocalDate until,
        Location location,
        String sourceLine) {

    /** Whether a finding is one of those that it speaks of, whatever the day. */
    public boolean covers(Finding finding) {
        return finding.rule().equals(rule)
                && pages.matches(finding.path())
                && Fingerprint.normal(finding.text()).contains(Fingerprint.normal(words));
    }

    /** Whether it holds no longer. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(until);
    }

    /** For reports: who allows it, until when, and why. */
    String told(String file) {
        return "waived until " + until + ", approved by " + approvedBy + ", owner " + owner + " (" + file + "): "
                + reason;
    }
}
