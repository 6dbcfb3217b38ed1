package io.healthlint.verdict;

import io.healthlint.finding.Finding;

/**
 * A finding and what it does to the build.
 *
 * @param reason on whose word it does not count; "" where nobody said so
 */
public record Judged(Finding finding, Disposition disposition, String reason) {

    /** A finding about which nobody said a word. */
    public Judged(Finding finding, Disposition disposition) {
        this(finding, disposition, "");
    }
}
