package io.healthlint.annotate;

/** What a feature of a sentence tells of. Its name in a file of weights is the constant's, a colon and the feature's value. */
enum Feature {
    /** Stands for every sentence. */
    BIAS,
    /** The block's kind. */
    KIND,
    /** What the words above make of the block. */
    CONTEXT,
    /** Context and kind of a heading, an item, a cell or a field. */
    CONTEXT_KIND,
    /** The most words that a sentence of this length has. */
    LENGTH,
    QUESTION,
    /** Ends with a colon. */
    COLON,
    /** A class of which it has a cue. */
    CLASS,
    /** Two classes of which it has cues. */
    PAIR,
    /** A lexicon group of which it has a word. */
    GROUP,
    /** A target's direction. */
    TARGET,
    /** The class of a cue that opens it. */
    FIRST,
    /** The form of a verb of effect or benefit. */
    FORM,
    /** Strength and class of what may claim a benefit by the rules. */
    CANDIDATE,
    CANDIDATE_GROUP,
    CANDIDATE_TARGET,
    /** More than one candidate. */
    CANDIDATES,
    /** What the rules say of it. */
    RULE,
    /** Of the sentence before it in the block. */
    BEFORE,
    /** Of the last sentence of a block of the same kind and section before it. */
    BEFORE_BLOCK,
    AFTER,
    AFTER_BLOCK,
    /** Classes of cues in the nearest heading. */
    HEADING,
    /** … in the sentence or paragraph that leads into its list or table. */
    LEAD,
    COLUMN,
    ROW,
    QUOTED,
    /** A heading's level. */
    LEVEL,
    /** A word. */
    WORD
}
