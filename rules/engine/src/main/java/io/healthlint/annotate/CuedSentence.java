package io.healthlint.annotate;

import io.healthlint.annotation.DateMention;
import io.healthlint.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all its cues.
 *
 * @param words its tokens
 * @param cues what the lexicon found, by first token
 * @param dates its dates
 */
record CuedSentence(TokenizedSentence words, List<Match> cues, List<DateMention> dates) {

    CuedSentence {
        cues = List.copyOf(cues);
        dates = List.copyOf(dates);
    }

    Block block() {
        return words.block();
    }

    boolean has(CueClass cueClass) {
        return first(cueClass) != null;
    }

    @Nullable
    Match first(CueClass cueClass) {
        for (Match cue : cues) {
            if (cue.is(cueClass)) {
                return cue;
            }
        }
        return null;
    }

    List<Match> of(CueClass cueClass) {
        return cues.stream().filter(c -> c.is(cueClass)).toList();
    }

    /** Whether a cue of the class lies wholly between two tokens, both excluded. */
    boolean between(CueClass cueClass, int after, int before) {
        for (Match cue : cues) {
            if (cue.is(cueClass) && cue.first() > after && cue.last() < before) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of the class ends right before a token. */
    boolean precedes(CueClass cueClass, int token) {
        for (Match cue : cues) {
            if (cue.is(cueClass) && cue.last() == token - 1) {
                return true;
            }
        }
        return false;
    }

    /** The last token of the clause before this one, or -1: where a terminator or a semicolon stands. */
    int clauseStart(int token) {
        int start = -1;
        for (Match cue : cues) {
            if (cue.is(CueClass.TERMINATOR) && cue.last() < token) {
                start = Math.max(start, cue.last());
            }
        }
        return start;
    }

    /** Number of words and numbers. */
    int wordCount() {
        return (int)
                words.tokens().stream().filter(t -> t.isWord() || t.isNumber()).count();
    }

    boolean isQuestion() {
        return words.size() > 0 && words.token(words.size() - 1).is("?")
                || words.size() > 1 && words.token(words.size() - 2).is("?");
    }
}
