package io.healthlint.annotate;

import io.healthlint.annotate.Group.Takes;
import io.healthlint.annotate.Inflector.Form;
import io.healthlint.document.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the words of one sentence that may claim a benefit: verbs, nouns, modifiers, predicates and phrases. */
final class Candidates {

    /** How far a verb's object may stand from it, in tokens. */
    private static final int VERB_REACH = 9;

    private static final int PASSIVE_REACH = 8;
    private static final int NOUN_REACH = 4;
    private static final int MODIFIER_REACH = 3;
    private static final int PREDICATE_REACH = 6;

    /** The longest item or cell that is a benefit only because its heading says so, in words. */
    private static final int TERSE_WORDS = 12;

    private final CuedSentence sentence;
    private final Context context;
    private final boolean terse;
    private final boolean label;
    private final List<Match> targets;
    private final Objects reach;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(CuedSentence sentence, Context context, boolean label) {
        this.sentence = sentence;
        this.context = context;
        this.label = label;
        this.terse = Page.isTerse(sentence.block());
        this.targets = sentence.of(CueClass.TARGET);
        this.reach = new Objects(sentence, targets);
    }

    /**
     * All candidates, by first token.
     *
     * @param leadsIn whether the sentence leads into a list or a table
     * @param label whether the page is one of product labels
     */
    static List<Candidate> of(CuedSentence sentence, Context context, boolean leadsIn, boolean label) {
        Candidates candidates = new Candidates(sentence, context, label);
        candidates.collect();
        if (label) {
            candidates.onLabel();
        }
        if (candidates.found.isEmpty() && leadsIn) {
            candidates.hedgedLeadIn();
        }
        candidates.found.sort(Comparator.comparingInt(Candidate::first).thenComparing(Candidate::last));
        return candidates.found;
    }

    private void collect() {
        if (context == Context.NEUTRAL && sentence.block().kind() == BlockKind.LIST_ITEM) {
            return;
        }
        for (Match cue : sentence.cues()) {
            switch (cue.group().cueClass()) {
                case BENEFIT_VERB -> verb(cue);
                case BENEFIT_NOUN -> noun(cue);
                case BENEFIT_MODIFIER -> modifier(cue);
                case BENEFIT_PREDICATE -> predicate(cue);
                case BENEFIT_PHRASE -> phrase(cue);
                case INDICATION -> {
                    if (!cue.group().weak()) {
                        found.add(Candidate.of(cue, reach.after(cue, VERB_REACH), false));
                    }
                }
                default -> {}
            }
        }
        if (found.isEmpty() && context == Context.BENEFIT && bare()) {
            found.add(Candidate.whole(sentence));
        }
        if (found.isEmpty() && heading()) {
            Match cue = sentence.of(CueClass.BENEFIT_CONTEXT).get(0);
            found.add(Candidate.of(cue, targets, cue.group().weak()));
        }
    }

    /** On a page of labels a condition is what a product is for ("treatment of"), and what names none is pharmacology. */
    private void onLabel() {
        if (targets.stream().noneMatch(Candidates::isCondition)) {
            found.removeIf(c -> !c.cue().is(CueClass.INDICATION));
        }
        if (!found.isEmpty()) {
            return;
        }
        for (Match cue : sentence.of(CueClass.INDICATION)) {
            List<Match> conditions = targets.stream()
                    .filter(t -> isCondition(t) && t.first() > cue.last())
                    .toList();
            if (!conditions.isEmpty()) {
                found.add(Candidate.of(cue, conditions.subList(0, 1), false));
                return;
            }
        }
    }

    private static boolean isCondition(Match target) {
        return target.group().takes() == Takes.BAD && !target.group().weak();
    }

    /** "The following may help:" claims nothing by itself; it is the hedge of the claims that it leads into. */
    private void hedgedLeadIn() {
        Match benefit = sentence.first(CueClass.BENEFIT_VERB);
        benefit = benefit == null ? sentence.first(CueClass.BENEFIT_CONTEXT) : benefit;
        if (benefit != null && sentence.has(CueClass.HEDGE) && !sentence.has(CueClass.RISK_CONTEXT)) {
            found.add(Candidate.of(benefit, List.of(), false));
        }
    }

    /** An item, cell or field whose lead-in, heading or key makes it a benefit. */
    private boolean bare() {
        BlockKind kind = sentence.block().kind();
        boolean listed = kind == BlockKind.LIST_ITEM
                || kind == BlockKind.TABLE_CELL
                || kind == BlockKind.HEADING
                || kind == BlockKind.FRONT_MATTER;
        return listed && !targets.isEmpty() && sentence.wordCount() <= TERSE_WORDS;
    }

    private boolean heading() {
        return Page.isTitle(sentence.block(), context)
                && sentence.has(CueClass.BENEFIT_CONTEXT)
                && !sentence.has(CueClass.RISK_CONTEXT)
                && (sentence.has(CueClass.PRODUCT) || !targets.isEmpty());
    }

    private void verb(Match cue) {
        if (usedAsNoun(cue) || purposeOfNoun(cue)) {
            return;
        }
        if (cue.form() == Form.PAST && participle(cue)) {
            modifier(cue);
            return;
        }
        boolean passive = cue.form() == Form.PAST && sentence.follows(CueClass.COPULA, cue);
        List<Match> objects = passive ? reach.before(cue, PASSIVE_REACH) : reach.after(cue, VERB_REACH);
        if (passive && objects.isEmpty()) {
            objects = reach.after(cue, VERB_REACH);
        }
        boolean needsNone = cue.group().takes() == Takes.NONE;
        if (objects.isEmpty() && !needsNone || !passive && foreignSubject(cue)) {
            return;
        }
        found.add(Candidate.of(cue, objects, cue.group().weak() && !acts(cue)));
    }

    /** "The cure", "a boost": after a determiner a base form is a noun. */
    private boolean usedAsNoun(Match cue) {
        boolean plain = cue.form() == Form.BASE || cue.form() == Form.THIRD;
        return plain && sentence.precedes(CueClass.ARTICLE, cue.first());
    }

    /** "Hyperthermia to treat cancer is …": an infinitive right behind an intervention only names it. */
    private boolean purposeOfNoun(Match cue) {
        int to = cue.first() - 1;
        return cue.form() == Form.BASE
                && to > 0
                && sentence.precedes(CueClass.INFINITIVE, cue.first())
                && (sentence.precedes(CueClass.PRODUCT, to) || sentence.precedes(CueClass.INTERVENTION, to));
    }

    /** "Reduced inflammation": a past form at the start or after a determiner, its object right behind it. */
    private boolean participle(Match cue) {
        int before = cue.first() - 1;
        boolean opens = before < 0
                || sentence.words().token(before).kind() == Token.Kind.MARK
                || sentence.precedes(CueClass.ARTICLE, cue.first())
                || sentence.precedes(CueClass.DETERMINER, cue.first())
                || sentence.precedes(CueClass.CONJUNCTION, cue.first());
        return opens && !sentence.follows(CueClass.COPULA, cue);
    }

    private void noun(Match cue) {
        boolean verb = found.stream().anyMatch(c -> c.cue().first() == cue.first());
        if (verb) {
            return;
        }
        List<Match> objects = new ArrayList<>();
        for (Match target : targets) {
            boolean left = target.last() < cue.first() && cue.first() - target.last() <= 2;
            if (left && Objects.fits(cue, target)) {
                objects.add(target);
            }
        }
        if (objects.isEmpty()) {
            objects.addAll(reach.after(cue, NOUN_REACH));
            objects.removeIf(o -> commaBetween(cue, o));
        }
        if (objects.isEmpty() && cue.group().takes() != Takes.NONE) {
            return;
        }
        nominal(cue, objects);
    }

    private boolean commaBetween(Match cue, Match object) {
        for (int i = cue.last() + 1; i < object.first(); i++) {
            if (sentence.words().token(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    private void modifier(Match cue) {
        List<Match> objects = reach.after(cue, MODIFIER_REACH);
        objects.removeIf(o -> sentence.cues().stream()
                .anyMatch(c -> (c.is(CueClass.ARTICLE) || c.is(CueClass.DETERMINER))
                        && c.first() > cue.last()
                        && c.last() < o.first()));
        if (!objects.isEmpty()) {
            nominal(cue, objects);
        } else if (cue.first() == 0 && terse && context != Context.RISK && sentence.wordCount() <= TERSE_WORDS) {
            found.add(Candidate.of(cue, List.of(), true));
        }
    }

    /** A noun phrase claims where its place makes it a benefit of something; in running text it only names one. */
    private void nominal(Match cue, List<Match> objects) {
        boolean acts = acts(cue);
        boolean weak = context != Context.BENEFIT && (!acts || cue.group().weak());
        Candidate candidate = Candidate.of(cue, objects, weak);
        boolean place = terse && context != Context.RISK && (context != Context.NEUTRAL || acts);
        if (context == Context.BENEFIT || place && !attributive(candidate.last())) {
            found.add(candidate);
        }
    }

    /** A phrase that can be a topic, such as "weight loss", claims nothing as a part of a name: "weight-loss injections". */
    private void phrase(Match cue) {
        boolean weak = cue.group().weak();
        boolean named = attributive(cue.last())
                || sentence.of(CueClass.PRODUCT).stream().anyMatch(product -> product.contains(cue));
        if (!weak || !named) {
            found.add(Candidate.of(cue, List.of(), weak));
        }
    }

    /** "Hair restoration treatment", "weight loss clinic": the phrase only describes the noun behind it. */
    private boolean attributive(int last) {
        return sentence.cues().stream()
                .anyMatch(c -> c.first() == last + 1 && (c.isIntervention() || c.is(CueClass.ATTRIBUTED)));
    }

    private void predicate(Match cue) {
        List<Match> objects = reach.after(cue, PREDICATE_REACH);
        boolean predicative = sentence.follows(CueClass.COPULA, cue) || terse && cue.first() == 0;
        boolean needsNone = cue.group().takes() == Takes.NONE;
        if (needsNone && predicative && !foreignSubject(cue)) {
            found.add(Candidate.of(cue, objects, cue.group().weak()));
        } else if (!needsNone && !objects.isEmpty() && !foreignSubject(cue)) {
            found.add(Candidate.of(cue, objects, cue.group().weak() || !predicative && !acts(cue)));
        }
    }

    /** Whether an intervention stands in the same sentence outside the cue. */
    private boolean acts(Match cue) {
        return sentence.cues().stream().anyMatch(c -> c.isIntervention() && !cue.contains(c));
    }

    /**
     * A subject that is no intervention and no intervention beside it: "age reduces collagen". On a label the condition before
     * a verb is that of the patients, and what acts may be any name.
     */
    private boolean foreignSubject(Match cue) {
        if (sentence.precedes(CueClass.CONJUNCTION, cue.first())) {
            return false;
        }
        int start = sentence.clauseStart(cue.first());
        boolean foreign = false;
        for (Match match : sentence.cues()) {
            if (match.first() <= start || match.last() >= cue.first()) {
                continue;
            }
            if (match.isIntervention()) {
                return false;
            }
            foreign |= match.is(CueClass.NON_AGENT)
                    || !label && match.is(CueClass.TARGET) && match.group().takes() == Takes.BAD;
        }
        return foreign;
    }
}
