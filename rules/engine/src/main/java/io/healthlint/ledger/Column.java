package io.healthlint.ledger;

import io.healthlint.settings.Choices;

/** What a ledger knows of an entry, in the order of its columns. */
public enum Column {
    /** Names the entry as long as its page and its words are the same. */
    ID,
    /** "claim" or "regulatory-statement". */
    KIND,
    PAGE,
    LINE,
    COLUMN,
    /** The headings above it, outermost first. */
    HEADING,
    WORDS,
    SENTENCE(true),
    STATUS(true),
    /** On whose word a finding about it does not count, or why no caveat is asked for. */
    NOTE,
    TIER(true),
    EFFECT(true),
    RELATION(true),
    CERTAINTY(true),
    POLARITY(true),
    VOICE(true),
    INTERVENTION,
    PRODUCT(true),
    TARGET,
    /** What covers a claim, or the date of a statement: its words. */
    COVER(true),
    COVER_PLACE(true),
    COVER_LINE,
    /** "study" where the claim reports one that can be identified. */
    EVIDENCE(true),
    /** Who reports it: "evidence", "others". */
    REPORTER(true),
    /** The sources that are pointed to in its paragraph, list item or cell. */
    CITATIONS(true),
    AGENCY(true),
    /** What was done or holds: "approved", "warned". */
    ACT(true),
    SUBJECT,
    /** The last day that its date covers. */
    DATE(true),
    /** Days from that day to the day of the ledger. */
    AGE,
    /** Who the page says has read it last. */
    REVIEWER;

    private final boolean compared;

    Column() {
        this(false);
    }

    Column(boolean compared) {
        this.compared = compared;
    }

    /** The name in CSV and JSON: "cover-place". */
    public String label() {
        return Choices.name(this);
    }

    /** Whether an entry whose value here is another one has changed; a place, an age or a reviewer is no change of it. */
    public boolean isCompared() {
        return compared;
    }
}
