package io.healthlint.annotate;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.PhraseMention;
import io.healthlint.annotation.ProductMention;
import io.healthlint.document.Document;
import java.util.ArrayList;
import java.util.List;

/** Says of a page all that can be said: one pass of the lexicon over its sentences, then each kind from the cues. */
public final class Annotators {

    private final Lexicon lexicon;
    private final List<TagCaveat> tagCaveats;

    private Annotators(Lexicon lexicon, List<TagCaveat> tagCaveats) {
        this.lexicon = lexicon;
        this.tagCaveats = List.copyOf(tagCaveats);
    }

    /** The annotators of a policy's words; immutable and safe for use by many threads. */
    public static Annotators of(Lexicon lexicon) {
        return of(lexicon, List.of());
    }

    /** The same, with the tags of a site that its policy declares to be caveats. */
    public static Annotators of(Lexicon lexicon, List<TagCaveat> tagCaveats) {
        return new Annotators(lexicon, tagCaveats);
    }

    /** The page with its annotations in reading order. */
    public AnnotatedDocument annotate(Document document) {
        Page page = new Page(document, lexicon);
        List<Annotation> all = new ArrayList<>();
        for (CuedSentence sentence : page.sentences()) {
            all.addAll(sentence.dates());
            all.addAll(lexicon.citations(sentence.words()));
            mentions(sentence, all);
        }
        all.addAll(new Reading(page, lexicon.taggers()).annotations());
        all.addAll(TagCaveats.find(document, tagCaveats));
        return new AnnotatedDocument(document, all);
    }

    /** The page's sentences as the taggers see them: what their weights are trained on. */
    public List<SeenSentence> see(Document document) {
        Page page = new Page(document, lexicon);
        Features features = new Reading(page, Taggers.NONE).features();
        List<SeenSentence> seen = new ArrayList<>();
        for (int i = 0; i < page.sentences().size(); i++) {
            TokenizedSentence words = page.sentences().get(i).words();
            if (words.size() > 0) {
                List<String> names = new ArrayList<>();
                features.show(i, (feature, value) -> names.add(Taggers.name(feature, value)));
                seen.add(new SeenSentence(words.anchor(0, words.size() - 1), names));
            }
        }
        return seen;
    }

    private static void mentions(CuedSentence sentence, List<Annotation> all) {
        TokenizedSentence words = sentence.words();
        for (Match cue : sentence.cues()) {
            switch (cue.group().cueClass()) {
                case PRODUCT ->
                    all.add(new ProductMention(
                            words.anchor(cue.first(), cue.last()),
                            cue.group().id(),
                            cue.group().value(),
                            because(words, cue)));
                case ABSOLUTE, HYPE, PHRASE ->
                    all.add(phrase(sentence, cue, cue.group().list()));
                default -> {}
            }
        }
    }

    private static PhraseMention phrase(CuedSentence sentence, Match cue, String list) {
        return new PhraseMention(
                sentence.words().anchor(cue.first(), cue.last()),
                list,
                StanceFinder.ofPhrase(sentence, cue.first(), cue.last()),
                because(sentence.words(), cue));
    }

    private static List<Cue> because(TokenizedSentence words, Match cue) {
        return List.of(words.cue(cue.group().id(), cue.first(), cue.last()));
    }
}
