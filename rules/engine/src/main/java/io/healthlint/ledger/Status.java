package io.healthlint.ledger;

import io.healthlint.settings.Choices;

/** Whether an entry has what the policy asks of it. */
public enum Status {
    /** A claim: a caveat is where the reader meets it. */
    COVERED,
    UNCOVERED,
    /** A regulatory statement: it has a date, of which the policy does not complain. */
    DATED,
    UNDATED,
    STALE,
    /** The finding about it does not count: the page says so, or a waiver. What the baseline knows is as uncovered as ever. */
    SUPPRESSED,
    WAIVED,
    /** The rule does not apply, as to a question. */
    EXCUSED,
    /** No rule asks anything of it: it is hedged, denied, reported, no benefit. */
    UNASKED;

    /** The name in reports. */
    public String label() {
        return Choices.name(this);
    }
}
