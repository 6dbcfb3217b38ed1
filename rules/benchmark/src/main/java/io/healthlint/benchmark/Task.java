package io.healthlint.benchmark;

import java.util.List;
import java.util.function.Predicate;

/** What a tagger learns to say of a sentence. */
enum Task {
    /** Only among claims: that one is hedged. */
    HEDGED("hedged", u -> u.claim() == 'H', -0.5),
    DENIED("denied", u -> u.claim() == 'N', 0),
    ASKED("asked", u -> u.claim() == 'Q', 0),
    CLAIM("claim", Unit::claims, -0.1),
    EVIDENCE("caveat-evidence", u -> u.caveat().contains("e"), -0.3),
    RISK("caveat-risk", u -> u.caveat().contains("r"), -0.3),
    INDIVIDUAL("caveat-individual", u -> u.caveat().contains("i"), -0.3),
    STATUS("caveat-status", u -> u.caveat().contains("n"), -0.3),
    REGULATORY("regulatory", Unit::isRegulatory, -0.7);

    private final String id;
    private final Predicate<Unit> yes;
    private final double threshold;

    Task(String id, Predicate<Unit> yes, double threshold) {
        this.id = id;
        this.yes = yes;
        this.threshold = threshold;
    }

    /** The tagger's id in the engine. */
    String id() {
        return id;
    }

    /** What a sentence of such units is: 1 for yes, 0 for no, -1 where it is not asked. */
    int answer(List<Unit> units) {
        if (this == HEDGED && units.stream().noneMatch(Unit::claims)) {
            return -1;
        }
        return units.stream().anyMatch(yes) ? 1 : 0;
    }

    /** The sum above which the tagger says yes; chosen so that precision and recall are near each other on other pages. */
    double threshold() {
        return threshold;
    }
}
