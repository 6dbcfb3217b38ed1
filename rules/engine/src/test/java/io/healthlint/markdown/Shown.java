package io.healthlint.markdown;

import io.healthlint.document.Block;
import io.healthlint.document.Comment;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Metadata;
import io.healthlint.document.Place;
import io.healthlint.document.Problem;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.document.TagPattern;
import io.healthlint.document.TagText;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as a test shows it: a line for each block with its number, kind, place in the source, text, and whatever of
 * its place and marks is not ordinary.
 */
final class Shown {

    private static final List<String> FIELDS = Stream.concat(
                    MarkdownReader.PROSE_FIELDS.stream(), Stream.of("**.question", "**.answer", "**.benefits.**"))
            .toList();

    static final MarkdownReader READER = new MarkdownReader(
            new SentenceSplitter(Set.of("e.g")),
            FIELDS,
            List.of(new TagText(
                    new TagPattern(TagPattern.ANY, List.of(), Map.of()), Set.of("title", "label", "items", "text"))));

    private Shown() {}

    static String show(String... lines) {
        return show(read(String.join("\n", lines)));
    }

    static Document read(String page) {
        return read("page.md", page);
    }

    static Document read(String path, String page) {
        Document document = READER.read(SourceText.of(path, page));
        Faithfulness.check(document);
        return document;
    }

    static String show(Document document) {
        StringBuilder shown = new StringBuilder();
        document.blocks().forEach(b -> shown.append(block(document, b)).append('\n'));
        for (Comment comment : document.comments()) {
            shown.append("comment ")
                    .append(document.source().position(comment.span().start()))
                    .append(" before ")
                    .append(comment.nextBlock())
                    .append(" |")
                    .append(comment.text())
                    .append("|\n");
        }
        for (Metadata entry : document.metadata()) {
            shown.append(entry.key())
                    .append(" = ")
                    .append(entry.values())
                    .append(" at ")
                    .append(document.source().position(entry.keySpan().start()))
                    .append(", ")
                    .append(document.source().position(entry.valueSpan().start()))
                    .append('\n');
        }
        for (Problem problem : document.problems()) {
            shown.append("problem ")
                    .append(document.source().position(problem.span().start()))
                    .append(' ')
                    .append(problem.id())
                    .append(": ")
                    .append(problem.message())
                    .append('\n');
        }
        return shown.toString();
    }

    private static String block(Document document, Block block) {
        String text = block.prose()
                .text()
                .replace("\n", "⏎")
                .replace("\r", "␍")
                .replace("\t", "⇥")
                .replace("\u00a0", "⍽");
        return "%d %s %s |%s|%s%s"
                .formatted(
                        block.index(),
                        name(block.kind()),
                        document.source().position(block.prose().source(0).start()),
                        text,
                        place(block.place()),
                        block.marks().stream().map(m -> mark(block, m)).collect(Collectors.joining()));
    }

    private static String place(Place place) {
        StringBuilder shown = new StringBuilder();
        number(shown, "section", place.section() == 0 ? Place.NONE : place.section());
        number(shown, "list", place.list());
        number(shown, "item", place.item());
        number(shown, "in-item", place.parentItem());
        number(shown, "lead-in", place.leadIn());
        number(shown, "table", place.table());
        number(shown, "row", place.row());
        number(shown, "column-header", place.columnHeader());
        number(shown, "row-header", place.rowHeader());
        shown.append(place.quoted() ? " quoted" : "");
        shown.append(place.footnote().isEmpty() ? "" : " footnote " + place.footnote());
        shown.append(place.field().isEmpty() ? "" : " field " + place.field());
        shown.append(place.tag().isEmpty() ? "" : " in " + place.tag());
        return shown.toString();
    }

    private static void number(StringBuilder shown, String name, int number) {
        if (number != Place.NONE) {
            shown.append(' ').append(name).append(' ').append(number);
        }
    }

    private static String mark(Block block, Mark mark) {
        String value = mark.tag() != null ? "=" + mark.tag() : mark.value().isEmpty() ? "" : "=" + mark.value();
        String words = mark.start() == mark.end()
                ? "@" + mark.start()
                : "(" + block.prose().text().substring(mark.start(), mark.end()) + ")";
        return " " + name(mark.kind()) + value + words;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> texts(Document document) {
        return document.blocks().stream().map(b -> b.prose().text()).toList();
    }
}
