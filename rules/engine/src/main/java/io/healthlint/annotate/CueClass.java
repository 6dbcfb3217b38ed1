package io.healthlint.annotate;

import io.healthlint.annotate.Inflector.WordClass;

/** What the words of a lexicon group do in a sentence. */
enum CueClass {
    /** Takes its object as a benefit: "relieves". */
    BENEFIT_VERB(WordClass.VERB),
    /** An action or a state named as a benefit: "relief", "repair". */
    BENEFIT_NOUN(WordClass.NOUN),
    /** A participle or comparative before its object: "reduced inflammation", "better sleep". */
    BENEFIT_MODIFIER(WordClass.NONE),
    /** A predicate that praises: "effective", "safe". */
    BENEFIT_PREDICATE(WordClass.NONE),
    /** A benefit without further object: "look younger". */
    BENEFIT_PHRASE(WordClass.NONE),
    /** What a label says a product is for: "indicated for". Weak where only a page of labels says so: "treatment". */
    INDICATION(WordClass.NONE),
    /** What a benefit verb acts on. */
    TARGET(WordClass.NOUN),
    /** A product or therapy that policies ask for. */
    PRODUCT(WordClass.NOUN),
    /** Any other thing done or taken for health: "treatment", "exercise". */
    INTERVENTION(WordClass.NOUN),
    /** A subject that is no intervention: "age", "the liver", "researchers". */
    NON_AGENT(WordClass.NOUN),
    /** A noun that a phrase before it only describes: "weight loss clinic". */
    ATTRIBUTED(WordClass.NONE),
    NEGATION(WordClass.NONE),
    HEDGE(WordClass.NONE),
    /** Somebody else says it: "are touted as". */
    ATTRIBUTION(WordClass.NONE),
    /** A question, a condition, an aim, advice what to ask. */
    QUESTION(WordClass.NONE),
    TESTIMONIAL(WordClass.NONE),
    /** Where the reach of a cue ends: "but", "which". */
    TERMINATOR(WordClass.NONE),
    /** Takes away every other cue inside its words: "not only", "effective date". */
    GUARD(WordClass.NONE),
    /** A word before which the next one is never a verb: "the", "your", "of". */
    ARTICLE(WordClass.NONE),
    /** A word before which the next one is a noun or a verb: "this". */
    DETERMINER(WordClass.NONE),
    /** "and": what follows goes on with what was before. */
    CONJUNCTION(WordClass.NONE),
    /** The "to" of an infinitive. */
    INFINITIVE(WordClass.NONE),
    /** A form of "be" or its like, before a predicate or a passive. */
    COPULA(WordClass.NONE),
    /** Words of a heading, lead-in or column head under which bare phrases are benefits. */
    BENEFIT_CONTEXT(WordClass.NOUN),
    RISK_CONTEXT(WordClass.NOUN),
    /** … under which bare phrases are neither: prices, doses, ingredients, symptoms, references. */
    NEUTRAL_CONTEXT(WordClass.NOUN),
    /** … under which items are conditions or aims: "Choose it if". */
    AIM_CONTEXT(WordClass.NONE),
    /** … under which a paper tells what was done and found: "Methods", "Results". */
    METHODS_CONTEXT(WordClass.NONE),
    /** Says that limitations of a study follow: "has several limitations". */
    LIMITS_CONTEXT(WordClass.NONE),
    /** One of several: "first", "another", "lastly". */
    ENUMERATION(WordClass.NONE),
    /** What a study could not do or know; a caveat where it is about one. */
    STUDY_LIMIT(WordClass.NONE),
    STUDY_DESIGN(WordClass.NOUN),
    STUDY_SIZE(WordClass.NOUN),
    STUDY_SOURCE(WordClass.NONE),
    STUDY_FIGURE(WordClass.NONE),
    /** One thing goes with another: "is associated with". Weak: a comparison of groups. */
    CORRELATION(WordClass.NONE),
    /** Changes its object, for better or worse: "increases". Takes the target that makes it harm. */
    EFFECT_VERB(WordClass.VERB),
    /** An effect told without a verb of its own: "effective in", "due to". */
    EFFECT_PHRASE(WordClass.NONE),
    /** Makes an effect a possible one: "may". */
    MODAL(WordClass.NONE),
    /** Says that something is to be found out or done, not that it is so: "further studies", "we investigated". */
    NO_FINDING(WordClass.NONE),
    /** Ends the reach of what is to be found out: "found that". */
    FINDING(WordClass.NONE),
    /** A word that no object begins with: "in", "from". */
    NO_OBJECT(WordClass.NONE),
    /** Before an infinitive or gerund that says what happens, not what for: "shown to", "effective in". */
    RESULT_LINK(WordClass.NONE),
    /** Names who acts in a passive: "by". */
    AGENT(WordClass.NONE),
    AGENCY(WordClass.NONE),
    /** Goes on with what was told right before: "since then", "the same year". */
    CONTINUATION(WordClass.NONE),
    /** What a regulator or a law does; see {@link Frame} for how it becomes a statement. */
    REGULATORY_ACT(WordClass.NONE),
    /** A status that is a statement only as an item or a cell: "FDA-approved". */
    REGULATORY_LABEL(WordClass.NONE),
    CAVEAT(WordClass.NONE),
    /** What can go wrong: "nausea", "bleeding". */
    HARM(WordClass.NOUN),
    /** What a substance of the body does there by itself: "act as messengers between cells". */
    BIOLOGY(WordClass.NONE),
    /** Less harm: "lowers the risk", which is no caveat. */
    NO_HARM(WordClass.NONE),
    /** Praise or certainty that no evidence could carry. */
    ABSOLUTE(WordClass.NONE),
    HYPE(WordClass.NONE),
    /** A phrase that a rule lists. */
    PHRASE(WordClass.NONE),
    /** Used only as a part of frames. */
    PART(WordClass.NONE);

    private final WordClass inflection;

    CueClass(WordClass inflection) {
        this.inflection = inflection;
    }

    /** How words of this class are inflected when their group says nothing else. */
    WordClass inflection() {
        return inflection;
    }
}
