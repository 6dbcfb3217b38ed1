package io.healthlint.markdown;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Comment;
import io.healthlint.document.Document;
import io.healthlint.document.Place;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a page in source order and gives them their numbers, places and sections. */
final class Assembler {

    private final SentenceSplitter splitter;
    private final PageParts parts;
    private final List<Draft> drafts;
    private final List<Block> blocks = new ArrayList<>();
    private final SectionTree sections = new SectionTree();
    private final Numbering lists = new Numbering();
    private final Numbering items = new Numbering();
    private final Tables tables = new Tables();
    private final LeadIns leadIns;
    private int nextUntitled;

    private Assembler(PageParts parts, SentenceSplitter splitter) {
        this.splitter = splitter;
        this.parts = parts;
        this.drafts = parts.drafts().stream()
                .sorted(Comparator.comparingInt(Draft::start))
                .toList();
        this.leadIns = new LeadIns(parts.barriers());
    }

    static Document assemble(SourceText source, PageParts parts, SentenceSplitter splitter) {
        Assembler assembler = new Assembler(parts, splitter);
        for (int i = 0; i < assembler.drafts.size(); i++) {
            assembler.add(i);
        }
        return new Document(
                source,
                assembler.blocks,
                assembler.sections.close(assembler.blocks.size()),
                parts.metadata(),
                assembler.comments(),
                parts.problems());
    }

    private void add(int index) {
        Draft draft = drafts.get(index);
        boolean quoted = draft.container().nearest(Container.Kind.QUOTE) != null;
        if (isText(draft)) {
            enterSections(draft, index, quoted);
        }
        Place place = place(draft, index, quoted);
        blocks.add(new Block(
                index,
                draft.kind(),
                draft.prose(),
                place,
                draft.marks(),
                splitter.split(draft.prose().text())));
        if (isText(draft)) {
            leadIns.passed(draft, index);
        }
    }

    /** Whether it belongs to the running text; an image, a tag and what it is given stand beside it. */
    private static boolean isText(Draft draft) {
        return draft.kind() != BlockKind.ALT_TEXT
                && draft.kind() != BlockKind.TAG
                && draft.kind() != BlockKind.TAG_TEXT;
    }

    /** The next block of the running text. */
    private Optional<Draft> next(int index) {
        return drafts.subList(index + 1, drafts.size()).stream()
                .filter(Assembler::isText)
                .findFirst();
    }

    private void enterSections(Draft draft, int index, boolean quoted) {
        List<PageParts.Untitled> untitled = parts.untitled();
        while (nextUntitled < untitled.size() && untitled.get(nextUntitled).start() < draft.start()) {
            sections.enterUntitled(untitled.get(nextUntitled++).level(), index);
        }
        sections.enter(draft, index, quoted);
        next(index)
                .filter(after -> ParagraphHeading.is(draft, after))
                .ifPresent(after -> sections.enterParagraph(index, quoted));
    }

    private Place place(Draft draft, int index, boolean quoted) {
        Container container = draft.container();
        Container list = container.nearest(Container.Kind.LIST);
        Container item = container.nearest(Container.Kind.ITEM);
        Container outer = list == null ? null : list.nearest(Container.Kind.ITEM);
        if (isText(draft)) {
            tables.enter(container, index);
        }
        return new Place(
                sections.current(),
                lists.number(list),
                items.number(item),
                items.number(outer),
                leadIns.of(draft),
                tables.table(container),
                tables.row(container),
                tables.columnHeader(container, index),
                tables.rowHeader(container, index),
                quoted,
                container.footnote(),
                draft.field(),
                container.tag());
    }

    private List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        int next = 0;
        List<PageParts.Remark> remarks = parts.remarks().stream()
                .sorted(Comparator.comparing(PageParts.Remark::span))
                .toList();
        for (PageParts.Remark remark : remarks) {
            while (next < drafts.size()
                    && drafts.get(next).start() < remark.span().end()) {
                next++;
            }
            comments.add(new Comment(remark.span(), remark.text(), next));
        }
        return comments;
    }
}
