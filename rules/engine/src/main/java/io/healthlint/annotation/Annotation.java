package io.healthlint.annotation;

import java.util.List;
import java.util.Map;

/** What can be said about a piece of a page's prose. */
public sealed interface Annotation
        permits Claim, Caveat, RegulatoryStatement, DateMention, Citation, ProductMention, PhraseMention {

    Anchor at();

    /** The name of the kind in policies and reports: "claim", "regulatory-statement". */
    String kind();

    /** The attributes that policies and reports ask for, by name, in a fixed order; values in lower case. */
    Map<String, String> attributes();

    /** The cues that decided it, in reading order. */
    List<Cue> because();
}
