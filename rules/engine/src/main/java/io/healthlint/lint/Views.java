package io.healthlint.lint;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Prose;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageView;
import io.healthlint.finding.PageView.Mark;
import io.healthlint.settings.Choices;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Shows a page as its readers see it, with what was said of it. */
final class Views {

    private final Document document;
    private final SourceText source;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final NavigableMap<Integer, Block> byStart = new TreeMap<>();

    private Views(Document document) {
        this.document = document;
        this.source = document.source();
        for (Block block : document.blocks()) {
            marks.add(new ArrayList<>());
            if (block.prose().length() > 0) {
                byStart.putIfAbsent(block.prose().source(0).start(), block);
            }
        }
    }

    /**
     * The view.
     *
     * @param items what is marked, by its number
     * @param findings the places of the findings, by their numbers
     */
    static PageView of(Document document, Map<Integer, InventoryItem> items, List<Location> findings) {
        Views views = new Views(document);
        items.forEach((index, item) -> {
            if (item.block() < document.blocks().size()) {
                views.mark(document.blocks().get(item.block()), item.location(), PageView.Of.ITEM, index);
            }
        });
        for (int i = 0; i < findings.size(); i++) {
            Map.Entry<Integer, Block> block = views.byStart.floorEntry(views.start(findings.get(i)));
            if (block != null) {
                views.mark(block.getValue(), findings.get(i), PageView.Of.FINDING, i);
            }
        }
        return views.view();
    }

    /** A page that changed since it was linted may be shorter. */
    private int start(Location at) {
        return at.line() > source.lineCount() ? source.characters().length() : offset(at.line(), at.column());
    }

    private int offset(int line, int column) {
        return source.line(Math.min(line, source.lineCount())).start() + column - 1;
    }

    private void mark(Block block, Location at, PageView.Of of, int index) {
        Prose prose = block.prose();
        int start = prose.index(start(at));
        int end = Math.min(prose.length(), Math.max(start, prose.index(offset(at.endLine(), at.endColumn()))));
        if (start < end) {
            marks.get(block.index()).add(new Mark(start, end, of, index));
        }
    }

    private PageView view() {
        List<PageView.Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.prose().length() == 0) {
                continue;
            }
            List<Mark> here = marks.get(block.index());
            here.sort(Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
            boolean heading = block.kind() == BlockKind.HEADING;
            blocks.add(new PageView.Block(
                    Choices.name(block.kind()),
                    heading ? Math.max(1, document.section(block).level()) : 0,
                    block.place().table(),
                    block.place().row(),
                    block.place().item(),
                    block.place().field(),
                    block.place().quoted(),
                    source.position(block.prose().source(0).start()).line(),
                    block.prose().text(),
                    here));
        }
        return new PageView(blocks);
    }
}
