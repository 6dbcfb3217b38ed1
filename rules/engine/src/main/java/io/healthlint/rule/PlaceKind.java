package io.healthlint.rule;

import io.healthlint.annotation.Anchor;
import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Mark;
import io.healthlint.document.Place;
import io.healthlint.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where on a page a rule may look, as seen from one annotation. */
enum PlaceKind {
    /** The annotation's own sentence. */
    SENTENCE,
    /** The sentences before and after it in its block. */
    NEIGHBOUR,
    /** The sentences before it in its block. */
    BEFORE,
    /** Its paragraph, heading, cell or the like. */
    BLOCK,
    /** Its list item with all that is nested in it. */
    LIST_ITEM,
    /** Its list with all that is nested in it. */
    LIST,
    /** What leads into its list or table, and into the lists around that. */
    LEAD_IN,
    /** Its row of a table. */
    TABLE_ROW,
    TABLE,
    /** The head of its column. */
    TABLE_HEADER,
    /** The headings above it, at any level. */
    HEADING,
    /** The headings above it without the page's title (h1). */
    SUBHEADING,
    /** A line of its own right before or after its block ("Posted: 4 May 2025"), as news and teasers have it. */
    DATELINE,
    /** From its heading to the next one of the same or a higher level. */
    SECTION,
    /** The text before the first sub-heading of the sections around its own. */
    PARENT_INTRODUCTION,
    /** The footnotes that its sentence refers to. */
    FOOTNOTE,
    PAGE,
    FRONT_MATTER;

    /** Lists nest; nobody leads in through more of them than this. */
    private static final int MOST_LEAD_INS = 8;

    /** A dateline says little more than a date; in UTF-16 units. */
    private static final int LONGEST_DATELINE = 40;

    /** The sentences to look at, nearest first. */
    List<Range> ranges(PageMap map, Anchor at) {
        Block block = map.block(at.block());
        return switch (this) {
            case SENTENCE -> List.of(Range.sentences(at.block(), at.sentence(), at.sentence() + 1));
            case NEIGHBOUR -> List.of(Range.sentences(at.block(), at.sentence() - 1, at.sentence() + 2));
            case BEFORE -> List.of(Range.sentences(at.block(), 0, at.sentence()));
            case BLOCK -> List.of(Range.blocks(at.block(), at.block() + 1));
            case LIST_ITEM -> map.item(block).stream().toList();
            case LIST -> map.list(block).stream().toList();
            case LEAD_IN -> leadIns(map, block);
            case TABLE_ROW -> map.row(block).stream().toList();
            case TABLE -> map.table(block).stream().toList();
            case TABLE_HEADER ->
                block.place().columnHeader() == Place.NONE
                        ? List.of()
                        : List.of(one(block.place().columnHeader()));
            case HEADING -> headings(map.document(), block, 1);
            case SUBHEADING -> headings(map.document(), block, 2);
            case DATELINE -> datelines(map.document(), block);
            case SECTION -> map.section(block);
            case PARENT_INTRODUCTION -> map.introductions(block);
            case FOOTNOTE -> footnotes(map, block, at);
            case PAGE -> List.of(map.page());
            case FRONT_MATTER -> List.of(map.frontMatter());
        };
    }

    private static Range one(int block) {
        return Range.blocks(block, block + 1);
    }

    private static List<Range> leadIns(PageMap map, Block block) {
        List<Range> result = new ArrayList<>();
        int next = block.place().leadIn();
        while (next != Place.NONE && result.size() < MOST_LEAD_INS) {
            result.add(one(next));
            int after = map.block(next).place().leadIn();
            next = after == next ? Place.NONE : after;
        }
        return result;
    }

    private static List<Range> headings(Document document, Block block, int fromLevel) {
        return document.headings(block).stream()
                .filter(h -> document.section(h).level() >= fromLevel)
                .map(h -> one(h.index()))
                .toList();
    }

    private static List<Range> datelines(Document document, Block block) {
        return Stream.of(block.index() - 1, block.index() + 1)
                .filter(i -> i > 0 && i < document.blocks().size())
                .map(document.blocks()::get)
                .filter(b -> b.place().section() == block.place().section())
                .filter(b -> b.kind() == BlockKind.PARAGRAPH && b.prose().length() <= LONGEST_DATELINE)
                .filter(b -> document.section(b).level() > 1 || isUnderTeaser(document, b))
                .map(b -> one(b.index()))
                .toList();
    }

    /** Right under a page's title such a line dates the page; between a teaser's link and its text it dates the teaser. */
    private static boolean isUnderTeaser(Document document, Block block) {
        return document.blocks().get(block.index() - 1).kind() == BlockKind.LIST_ITEM;
    }

    /** A reference stands behind the words it belongs to, mostly behind the full stop. */
    private static List<Range> footnotes(PageMap map, Block block, Anchor at) {
        List<Sentence> sentences = block.sentences();
        int from = sentences.get(at.sentence()).start();
        int to = at.sentence() + 1 < sentences.size()
                ? sentences.get(at.sentence() + 1).start()
                : block.prose().length() + 1;
        return Marks.starting(block, from + 1, to)
                .filter(m -> m.kind() == Mark.Kind.FOOTNOTE_REFERENCE)
                .map(Mark::value)
                .distinct()
                .map(map::footnote)
                .flatMap(Optional::stream)
                .toList();
    }
}
