package io.healthlint.annotate;

import io.healthlint.document.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds what authors own up to of their study: in a sentence that names the study and the limit, and in the sentences that
 * follow "has several limitations" or stand under "Limitations". After Kilicoglu, Rosemblat, Malički and ter Riet,
 * "Automatic recognition of self-acknowledged limitations in clinical research literature" (2018), which uses the same
 * two signs: the words, and the place in the paper. One pass over a page's sentences in order.
 */
final class StudyLimits {

    /** How many sentences after "limitations" may go on with them. */
    private static final int RUN = 6;

    private final Page page;
    private @Nullable Section section;
    private int left;

    StudyLimits(Page page) {
        this.page = page;
    }

    /** The words of a limitation in the page's next sentence, or null. */
    @Nullable
    Match next(CuedSentence sentence) {
        Section here = page.document().section(sentence.block());
        if (!here.equals(section)) {
            section = here;
            left = page.heads(sentence.block(), CueClass.LIMITS_CONTEXT) ? Integer.MAX_VALUE : 0;
        }
        boolean running = left > 0;
        left = sentence.has(CueClass.LIMITS_CONTEXT) ? Math.max(left, RUN + 1) : left;
        left = Math.max(0, left - 1);
        boolean announced = sentence.of(CueClass.LIMITS_CONTEXT).stream()
                .anyMatch(c -> c.group().weak());
        if (announced || sentence.isQuestion() || page.heads(sentence.block(), CueClass.METHODS_CONTEXT)) {
            return null;
        }
        Match plain = null;
        for (Match cue : sentence.of(CueClass.STUDY_LIMIT)) {
            if (!cue.group().weak()) {
                return cue;
            }
            plain = plain == null ? cue : plain;
        }
        Match listed = sentence.first(CueClass.ENUMERATION);
        boolean enumerated = listed != null && listed.first() == 0;
        return running && (plain != null || enumerated) ? plain != null ? plain : listed : null;
    }
}
