package io.healthlint.benchmark;

import java.util.List;
import java.util.function.Predicate;

/** What a tagger learns to say of a sentence. */
enum Task {
    /** Only among claims: that one is hedged. */
    HEDGED("hedged", u -> u.claim() == 'H', 8, -0.5),
    DENIED("denied", u -> u.claim() == 'N', 8, 0),
    ASKED("asked", u -> u.claim() == 'Q', 8, 0),
    CLAIM("claim", Unit::claims, 16, -0.1),
    EVIDENCE("caveat-evidence", u -> u.caveat().contains("e"), 8, 0.1),
    RISK("caveat-risk", u -> u.caveat().contains("r"), 8, 0.1),
    INDIVIDUAL("caveat-individual", u -> u.caveat().contains("i"), 8, 0.1),
    STATUS("caveat-status", u -> u.caveat().contains("n"), 8, 0.1),
    REGULATORY("regulatory", Unit::isRegulatory, 16, 0);

    private final String id;
    private final Predicate<Unit> yes;
    private final double ridge;
    private final double threshold;

    Task(String id, Predicate<Unit> yes, double ridge, double threshold) {
        this.id = id;
        this.yes = yes;
        this.ridge = ridge;
        this.threshold = threshold;
    }

    /** The tagger's id in the engine. */
    String id() {
        return id;
    }

    boolean isYes(List<Unit> units) {
        return units.stream().anyMatch(yes);
    }

    /** Whether it is asked about a sentence of such units at all. */
    boolean asks(List<Unit> units) {
        return this != HEDGED || units.stream().anyMatch(Unit::claims);
    }

    /** How much large weights cost: the factor of their squares. */
    double ridge() {
        return ridge;
    }

    /** The sum above which the tagger says yes; chosen so that precision and recall are near each other on other pages. */
    double threshold() {
        return threshold;
    }
}
