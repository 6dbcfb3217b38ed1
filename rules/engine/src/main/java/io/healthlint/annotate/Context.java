package io.healthlint.annotate;

/** What the words above a block make of the bare phrases in it. */
enum Context {
    /** "Benefits include:" */
    BENEFIT,
    /** "Side effects" */
    RISK,
    /** "Ingredients", "Price", "References" */
    NEUTRAL,
    /** "Choose it if:" */
    AIM,
    NONE
}
