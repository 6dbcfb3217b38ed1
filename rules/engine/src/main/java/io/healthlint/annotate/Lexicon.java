package io.healthlint.annotate;

import io.healthlint.annotation.Citation;
import io.healthlint.annotation.DateMention;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.document.SentenceWords;
import io.healthlint.settings.Phrases;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words of a policy, ready for matching: groups in one trie, frames, abbreviations and the words of dates. */
public final class Lexicon {

    /** Classes whose phrases mean what they mean with the negation in them. */
    private static final Set<CueClass> IDIOMS =
            EnumSet.of(CueClass.BENEFIT_PHRASE, CueClass.ABSOLUTE, CueClass.HYPE, CueClass.NO_HARM);

    private final Trie trie;
    private final Map<Group, List<Frame>> framesByGroup;
    private final SentenceWords sentenceWords;
    private final DateRecognizer dates;
    private final CitationRecognizer citations;
    private final Taggers taggers;

    Lexicon(
            Trie trie,
            Map<Group, List<Frame>> framesByGroup,
            SentenceWords sentenceWords,
            DateWords dateWords,
            Taggers taggers) {
        this.trie = trie;
        this.framesByGroup = framesByGroup;
        this.sentenceWords = sentenceWords;
        this.dates = new DateRecognizer(dateWords);
        this.citations = new CitationRecognizer(dateWords);
        this.taggers = taggers;
    }

    /** A splitter that knows this lexicon's abbreviations. */
    public SentenceSplitter splitter() {
        return new SentenceSplitter(sentenceWords);
    }

    /** The taggers that have the last word, or none. */
    Taggers taggers() {
        return taggers;
    }

    /** The dates of a sentence. */
    List<DateMention> dates(TokenizedSentence sentence) {
        return dates.dates(sentence);
    }

    /** What a sentence cites. */
    List<Citation> citations(TokenizedSentence sentence) {
        return citations.citations(sentence);
    }

    /** All cues of a sentence, by first token: listed words and the frames that they fill. */
    List<Match> match(TokenizedSentence sentence) {
        List<Match> words = unguarded(trie.find(sentence));
        List<Match> all = new ArrayList<>(words);
        List<Match> parts = new ArrayList<>(words.size());
        Set<Frame> candidates = new LinkedHashSet<>();
        for (Match word : words) {
            if (!word.is(CueClass.PHRASE)) {
                parts.add(word);
                candidates.addAll(framesByGroup.getOrDefault(word.group(), List.of()));
            }
        }
        for (Frame frame : candidates) {
            all.addAll(frame.find(parts));
        }
        all.sort(Comparator.comparingInt(Match::first).thenComparing(Match::last));
        return all;
    }

    /** Without what something stronger around it takes away; only phrases of some words and agencies can. */
    private static List<Match> unguarded(List<Match> found) {
        List<Match> strong = new ArrayList<>();
        for (Match match : found) {
            if (match.length() > 1 && !match.is(CueClass.PART) || match.is(CueClass.AGENCY)) {
                strong.add(match);
            }
        }
        List<Match> kept = new ArrayList<>(found.size());
        for (Match match : found) {
            if (!isTaken(match, strong)) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean isTaken(Match match, List<Match> strong) {
        for (Match other : strong) {
            if (other.contains(match) && isStronger(other, match)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A guard is stronger than what it holds, praise than the negation in it ("no risk of"), an agency than a product in
     * its name ("Food and Drug Administration"), a longer phrase than a shorter one of its class. What a rule lists gives
     * way only to a longer phrase of that rule.
     */
    private static boolean isStronger(Match other, Match match) {
        boolean longer = other.length() > match.length();
        if (match.is(CueClass.PHRASE)) {
            return longer && other.group().equals(match.group());
        }
        boolean guarded = other.is(CueClass.GUARD) && !match.is(CueClass.AGENCY) && !match.is(CueClass.CAVEAT);
        boolean sameClass = other.is(match.group().cueClass()) && !match.is(CueClass.PART)
                || match.is(CueClass.NEGATION) && IDIOMS.contains(other.group().cueClass());
        return longer && (guarded || sameClass) || other.is(CueClass.AGENCY) && match.is(CueClass.PRODUCT);
    }

    /** Collects a policy's lexicon files. */
    public static final class Builder {

        private final LexiconReader reader = new LexiconReader();

        /** Adds a lexicon file; what is wrong in it goes to the errors of its settings. */
        public Builder add(Settings file) {
            reader.read(file);
            return this;
        }

        /**
         * Adds the phrases of a rule; one with a {@linkplain Phrases#fault fault} adds nothing.
         *
         * @param list the id that their mentions carry
         */
        public Builder addPhrases(String list, List<String> phrases) {
            reader.phrases(
                    list,
                    phrases.stream().filter(p -> Phrases.fault(p).isEmpty()).toList());
            return this;
        }

        /**
         * The names that rules may ask for: ids of products, their contexts, agencies, statuses, groups of targets, lists of
         * phrases, each under the name of the attribute that holds it; in lower case.
         */
        public Map<String, Set<String>> vocabularies() {
            return reader.vocabularies();
        }

        /** The lexicon of all that was added. */
        public Lexicon build() {
            return reader.build();
        }
    }

    /** Collects frames by the groups that can start them. */
    static Map<Group, List<Frame>> index(List<Frame> frames) {
        Map<Group, List<Frame>> index = new IdentityHashMap<>();
        for (Frame frame : frames) {
            Set<Group> starts = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Set<Group> part :
                    frame.anyOrder() ? frame.parts() : frame.parts().subList(0, 1)) {
                starts.addAll(part);
            }
            for (Group start : starts) {
                index.computeIfAbsent(start, k -> new ArrayList<>()).add(frame);
            }
        }
        return index;
    }
}
