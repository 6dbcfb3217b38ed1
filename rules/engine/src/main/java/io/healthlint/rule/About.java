package io.healthlint.rule;

/** Whether what is found must be about the same subject; subjects are the topics of claims and caveats. */
enum About {
    /** No matter what it is about. */
    ANY,
    /** A shared topic, or one of the two speaks of no topic in particular. */
    SAME_OR_OPEN,
    /** A shared topic. */
    SAME
}
