package io.healthlint.annotate;

import io.healthlint.annotation.Anchor;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Cue;
import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Sentence;
import io.healthlint.document.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the caveats that a page shows with a tag: their words are in a template, so the policy says what they are. */
final class TagCaveats {

    private TagCaveats() {}

    static List<Annotation> find(Document document, List<TagCaveat> declared) {
        List<Annotation> caveats = new ArrayList<>();
        if (declared.isEmpty()) {
            return caveats;
        }
        for (Block block : document.blocks()) {
            for (Mark mark : block.marks()) {
                Tag tag = mark.tag();
                if (tag != null) {
                    declared.stream()
                            .filter(d -> d.pattern().matches(tag))
                            .forEach(d -> caveats.add(new Caveat(
                                    anchor(block, mark, tag),
                                    d.type(),
                                    new TreeSet<>(),
                                    List.of(new Cue(
                                            "tag", tag.toString(), tag.span().start())))));
                }
            }
        }
        return caveats;
    }

    /** In the sentence that it stands in or before; behind the last one, in that. It has no words of its own there. */
    private static Anchor anchor(Block block, Mark mark, Tag tag) {
        List<Sentence> sentences = block.sentences();
        int index = 0;
        while (index < sentences.size() - 1 && sentences.get(index).end() <= mark.start()) {
            index++;
        }
        return new Anchor(block.index(), index, mark.start(), mark.start(), tag.span());
    }
}
