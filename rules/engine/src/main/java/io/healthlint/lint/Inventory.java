package io.healthlint.lint;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Cue;
import io.healthlint.annotation.PhraseMention;
import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Place;
import io.healthlint.document.Sentence;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.settings.Choices;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page's annotations as plain values for reports. */
final class Inventory {

    private Inventory() {}

    static List<InventoryItem> of(AnnotatedDocument page, boolean sentences) {
        List<InventoryItem> items = new ArrayList<>();
        Document document = page.document();
        SourceText source = document.source();
        Surroundings around = new Surroundings(document);
        for (Annotation annotation : page.all()) {
            if (annotation instanceof PhraseMention phrase && phrase.isPart()) {
                continue;
            }
            items.add(new InventoryItem(
                    source.path(),
                    Location.of(source, annotation.at().span()),
                    annotation.at().block(),
                    around.headings(annotation.at().block()),
                    around.sentence(annotation.at().block(), annotation.at().sentence()),
                    annotation.kind(),
                    page.text(annotation),
                    annotation.attributes(),
                    annotation.because().stream().map(Cue::toString).toList()));
        }
        if (sentences) {
            sentences(document, around, items);
        }
        return items;
    }

    /** What stands around the annotations of one page; those of one block, or of one sentence, share it. */
    private static final class Surroundings {

        private final Document document;
        private int block = Place.NONE;
        private List<String> headings = List.of();
        private int sentence = Place.NONE;
        private String words = "";

        Surroundings(Document document) {
            this.document = document;
        }

        List<String> headings(int of) {
            if (of != block) {
                List<String> path = document.headingPath(document.blocks().get(of));
                headings = path.equals(headings) ? headings : path;
                block = of;
                sentence = Place.NONE;
            }
            return headings;
        }

        String sentence(int of, int index) {
            if (of != block || index != sentence) {
                headings(of);
                Block around = document.blocks().get(of);
                words = around.text(around.sentences().get(index));
                sentence = index;
            }
            return words;
        }
    }

    private static void sentences(Document document, Surroundings around, List<InventoryItem> items) {
        SourceText source = document.source();
        for (Block block : document.blocks()) {
            if (block.kind().isProse()) {
                for (Sentence sentence : block.sentences()) {
                    items.add(new InventoryItem(
                            source.path(),
                            Location.of(source, block.span(sentence)),
                            block.index(),
                            around.headings(block.index()),
                            around.sentence(block.index(), sentence.index()),
                            "sentence",
                            around.sentence(block.index(), sentence.index()),
                            place(document, block),
                            List.of()));
                }
            }
        }
    }

    /** Where the reader put a sentence: what shows whether a page was read as its writer meant it. */
    private static Map<String, String> place(Document document, Block block) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("block", Choices.name(block.kind()));
        put(place, "heading", document, document.section(block).heading());
        put(place, "lead-in", document, block.place().leadIn());
        put(place, "column", document, block.place().columnHeader());
        if (block.place().quoted()) {
            place.put("quoted", "true");
        }
        if (!block.place().footnote().isEmpty()) {
            place.put("footnote", block.place().footnote());
        }
        if (!block.place().tag().isEmpty()) {
            place.put("tag", block.place().tag());
        }
        if (!block.place().field().isEmpty()) {
            place.put("field", block.place().field());
        }
        return place;
    }

    private static void put(Map<String, String> place, String name, Document document, int block) {
        if (block != Place.NONE) {
            place.put(name, document.blocks().get(block).prose().text());
        }
    }
}
