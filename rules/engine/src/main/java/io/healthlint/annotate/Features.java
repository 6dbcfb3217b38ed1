package io.healthlint.annotate;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import io.healthlint.settings.Choices;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be seen of a sentence: its cues and their classes, alone and in pairs, what the rules make of it, where it
 * stands, what stands around it, and its words. {@link Taggers} weigh these.
 */
final class Features {

    /** Takes what is seen, each feature once for a sentence. */
    interface Sink {

        /** A feature and its value; "" where it has none. */
        void add(Feature feature, String value);
    }

    /** Classes that say something only together with another class. */
    private static final Set<CueClass> PAIRED = EnumSet.of(
            CueClass.BENEFIT_VERB,
            CueClass.BENEFIT_NOUN,
            CueClass.BENEFIT_MODIFIER,
            CueClass.BENEFIT_PREDICATE,
            CueClass.BENEFIT_PHRASE,
            CueClass.EFFECT_VERB,
            CueClass.EFFECT_PHRASE,
            CueClass.TARGET,
            CueClass.PRODUCT,
            CueClass.INTERVENTION,
            CueClass.NEGATION,
            CueClass.HEDGE,
            CueClass.QUESTION,
            CueClass.CAVEAT,
            CueClass.HARM,
            CueClass.AGENCY,
            CueClass.REGULATORY_ACT,
            CueClass.NO_FINDING,
            CueClass.STUDY_LIMIT);

    /** Classes that are grammar only. */
    private static final Set<CueClass> SILENT = EnumSet.of(
            CueClass.PART,
            CueClass.PHRASE,
            CueClass.NO_OBJECT,
            CueClass.ARTICLE,
            CueClass.DETERMINER,
            CueClass.BIOLOGY);

    // Names of two parts: putting them together for every sentence would cost more than all else here.
    private static final String[][] PAIRS = names(CueClass.class, "+", CueClass.class);
    private static final String[][] FORMS = names(CueClass.class, "/", Inflector.Form.class);
    private static final String[][] CONTEXT_KINDS = names(Context.class, "/", BlockKind.class);
    private static final String[][] STRENGTHS = names(Strength.class, "/", CueClass.class);

    private static final int[] LENGTHS = {2, 5, 10, 20, 35};
    private static final String[] LENGTH_NAMES = {"2", "5", "10", "20", "35", "more"};

    private enum Strength {
        WEAK,
        STRONG;

        static Strength of(Candidate candidate) {
            return candidate.weak() ? WEAK : STRONG;
        }
    }

    private final Page page;
    private final List<List<Candidate>> candidates;
    private final List<Set<String>> said;

    /**
     * @param candidates for each sentence what may claim a benefit
     * @param said for each sentence what the rules say of it, by name
     */
    Features(Page page, List<List<Candidate>> candidates, List<Set<String>> said) {
        this.page = page;
        this.candidates = candidates;
        this.said = said;
    }

    private static <A extends Enum<A>, B extends Enum<B>> String[][] names(
            Class<A> first, String mark, Class<B> second) {
        return Arrays.stream(first.getEnumConstants())
                .map(one -> Arrays.stream(second.getEnumConstants())
                        .map(other -> Choices.name(one) + mark + Choices.name(other))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }

    /** Shows all features of the page's nth sentence. */
    void show(int index, Sink sink) {
        CuedSentence sentence = page.sentences().get(index);
        Block block = sentence.block();
        Context context = page.context(block);
        sink.add(Feature.BIAS, "");
        sink.add(Feature.KIND, Choices.name(block.kind()));
        sink.add(Feature.CONTEXT, Choices.name(context));
        if (Page.isTerse(block)) {
            sink.add(
                    Feature.CONTEXT_KIND,
                    CONTEXT_KINDS[context.ordinal()][block.kind().ordinal()]);
        }
        sink.add(Feature.LENGTH, length(sentence.wordCount()));
        if (sentence.isQuestion()) {
            sink.add(Feature.QUESTION, "");
        }
        if (ends(sentence, ":")) {
            sink.add(Feature.COLON, "");
        }
        cues(sentence, sink);
        candidates(candidates.get(index), sink);
        said.get(index).forEach(s -> sink.add(Feature.RULE, s));
        around(index, sink);
        words(sentence, sink);
    }

    private static String length(int words) {
        int length = 0;
        while (length < LENGTHS.length && words > LENGTHS[length]) {
            length++;
        }
        return LENGTH_NAMES[length];
    }

    private static boolean ends(CuedSentence sentence, String mark) {
        int last = sentence.words().size() - 1;
        return last >= 0 && sentence.words().token(last).is(mark);
    }

    private static void cues(CuedSentence sentence, Sink sink) {
        EnumSet<CueClass> classes = EnumSet.noneOf(CueClass.class);
        EnumSet<CueClass> first = EnumSet.noneOf(CueClass.class);
        Set<Group.Takes> directions = EnumSet.noneOf(Group.Takes.class);
        Set<String> groups = new HashSet<>();
        Set<String> forms = new HashSet<>();
        for (Match cue : sentence.cues()) {
            CueClass cueClass = cue.group().cueClass();
            if (SILENT.contains(cueClass)) {
                continue;
            }
            classes.add(cueClass);
            groups.add(cue.group().id());
            if (cueClass == CueClass.TARGET) {
                directions.add(cue.group().takes());
            }
            if (cue.first() == 0) {
                first.add(cueClass);
            }
            if (cueClass == CueClass.BENEFIT_VERB || cueClass == CueClass.EFFECT_VERB) {
                forms.add(FORMS[cueClass.ordinal()][cue.form().ordinal()]);
            }
        }
        classes.forEach(c -> sink.add(Feature.CLASS, Choices.name(c)));
        first.forEach(c -> sink.add(Feature.FIRST, Choices.name(c)));
        directions.forEach(d -> sink.add(Feature.TARGET, Choices.name(d)));
        groups.forEach(g -> sink.add(Feature.GROUP, g));
        forms.forEach(f -> sink.add(Feature.FORM, f));
        classes.retainAll(PAIRED);
        for (CueClass one : classes) {
            for (CueClass other : classes) {
                if (one.compareTo(other) < 0) {
                    sink.add(Feature.PAIR, PAIRS[one.ordinal()][other.ordinal()]);
                }
            }
        }
    }

    private static void candidates(List<Candidate> found, Sink sink) {
        if (found.isEmpty()) {
            return;
        }
        Set<String> strengths = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        Set<String> withTarget = new TreeSet<>();
        for (Candidate candidate : found) {
            Strength strength = Strength.of(candidate);
            strengths.add(Choices.name(strength));
            strengths.add(STRENGTHS[strength.ordinal()][
                    candidate.cue().group().cueClass().ordinal()]);
            groups.add(candidate.cue().group().id());
            if (!candidate.targets().isEmpty()) {
                withTarget.add(Choices.name(strength));
            }
        }
        strengths.forEach(s -> sink.add(Feature.CANDIDATE, s));
        groups.forEach(g -> sink.add(Feature.CANDIDATE_GROUP, g));
        withTarget.forEach(s -> sink.add(Feature.CANDIDATE_TARGET, s));
        if (found.size() > 1) {
            sink.add(Feature.CANDIDATES, "many");
        }
    }

    private void around(int index, Sink sink) {
        Block block = page.sentences().get(index).block();
        neighbour(index, index - 1, Feature.BEFORE, Feature.BEFORE_BLOCK, sink);
        neighbour(index, index + 1, Feature.AFTER, Feature.AFTER_BLOCK, sink);
        List<Block> headings = page.document().headings(block);
        above(Feature.HEADING, headings.isEmpty() ? Place.NONE : headings.get(0).index(), sink);
        above(Feature.LEAD, block.place().leadIn(), sink);
        above(Feature.COLUMN, block.place().columnHeader(), sink);
        above(Feature.ROW, block.place().rowHeader(), sink);
        if (block.place().quoted()) {
            sink.add(Feature.QUOTED, "");
        }
        if (block.kind() == BlockKind.HEADING) {
            sink.add(
                    Feature.LEVEL,
                    Integer.toString(page.document().section(block).level()));
        }
    }

    private void neighbour(int index, int other, Feature inBlock, Feature nextBlock, Sink sink) {
        if (other < 0 || other >= page.sentences().size()) {
            return;
        }
        CuedSentence here = page.sentences().get(index);
        CuedSentence there = page.sentences().get(other);
        boolean same = here.block() == there.block();
        boolean sibling = !same
                && here.block().kind() == there.block().kind()
                && page.document().section(here.block()).equals(page.document().section(there.block()));
        if (!same && !sibling) {
            return;
        }
        Feature feature = same ? inBlock : nextBlock;
        List<Candidate> found = candidates.get(other);
        sink.add(feature, found.isEmpty() ? "none" : Choices.name(strongest(found)));
        said.get(other).forEach(s -> sink.add(feature, s));
        if (there.has(CueClass.PRODUCT) || there.has(CueClass.INTERVENTION)) {
            sink.add(feature, "intervention");
        }
    }

    private static Strength strongest(List<Candidate> found) {
        return found.stream().map(Strength::of).max(Strength::compareTo).orElse(Strength.WEAK);
    }

    private void above(Feature feature, int block, Sink sink) {
        if (block != Place.NONE) {
            for (CueClass cueClass : page.classes(block)) {
                if (!SILENT.contains(cueClass)) {
                    sink.add(feature, Choices.name(cueClass));
                }
            }
        }
    }

    private static void words(CuedSentence sentence, Sink sink) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.words().tokens()) {
            if (token.isWord() && !sentence.isInDate(token) && words.add(token.form())) {
                sink.add(Feature.WORD, token.form());
            }
        }
    }
}
