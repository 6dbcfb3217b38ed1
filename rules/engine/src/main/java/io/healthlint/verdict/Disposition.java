package io.healthlint.verdict;

import java.util.Locale;

/** What a finding does to the build. */
public enum Disposition {
    /** It counts against the build. */
    VIOLATION,
    /** It is less severe than what the build fails for. */
    BELOW_SEVERITY,
    /** It stands on a page that says {@code draft: true}. */
    DRAFT;

    /** The name in reports: "below-severity". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
