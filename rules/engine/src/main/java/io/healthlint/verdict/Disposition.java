package io.healthlint.verdict;

import io.healthlint.settings.Choices;

/** What a finding does to the build. */
public enum Disposition {
    /** It counts against the build. */
    VIOLATION,
    /** It is less severe than what the build fails for. */
    BELOW_SEVERITY,
    /** It stands on a page that says {@code draft: true}. */
    DRAFT,
    /** The page itself says that it is not to count. */
    SUPPRESSED,
    /** A waiver says so. */
    WAIVED,
    /** It is in the baseline. */
    KNOWN;

    /** The name in reports: "below-severity". */
    public String label() {
        return Choices.name(this);
    }

    /** Whether somebody said that it is not to count: a writer, an approver, or the baseline. */
    public boolean isExempt() {
        return this == SUPPRESSED || this == WAIVED || this == KNOWN;
    }
}
