package io.healthlint.annotate;

/**
 * Words of a sentence that a lexicon group lists.
 *
 * @param group the group
 * @param form the form of the word
 * @param first index of the first token
 * @param last index of the last token, included
 */
record Match(Group group, Inflector.Form form, int first, int last) {

    boolean is(CueClass cueClass) {
        return group.is(cueClass);
    }

    /** Whether it names a product or another intervention. */
    boolean isIntervention() {
        return is(CueClass.PRODUCT) || is(CueClass.INTERVENTION);
    }

    int length() {
        return last - first + 1;
    }

    boolean contains(Match other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }
}
