package io.healthlint.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be said about a piece of a page's prose. */
public sealed interface Annotation
        permits Claim, Caveat, RegulatoryStatement, DateMention, Citation, ProductMention, PhraseMention {

    Anchor at();

    /** The name of the kind in policies and reports: "claim", "regulatory-statement". */
    String kind();

    /** The attributes that policies and reports ask for, by name, in a fixed order; values in lower case. */
    Map<String, String> attributes();

    /** The attributes that can have several values at once; rules ask for them as for the others, and one that fits will do. */
    default Map<String, Set<String>> sets() {
        return Map.of();
    }

    /** The cues that decided it, in reading order. */
    List<Cue> because();
}
