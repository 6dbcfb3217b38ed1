package io.healthlint.rule;

import io.healthlint.document.Block;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Document;
import io.healthlint.document.Place;
import io.healthlint.document.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which blocks belong to each list, item, table, row and footnote of a page: worked out once, then looked up. */
final class PageMap {

    /** In so many pieces at most other fields may cut what belongs together in front matter. */
    private static final int MOST_RANGES = 20;

    /** Blocks from first to last. */
    private record Extent(int first, int last) {
        Extent with(Extent other) {
            return new Extent(Math.min(first, other.first), Math.max(last, other.last));
        }

        Range range() {
            return Range.blocks(first, last + 1);
        }
    }

    private final Document document;
    private final Map<Integer, Extent> lists = new HashMap<>();
    private final Map<Integer, Extent> items = new HashMap<>();
    private final Map<Integer, Extent> tables = new HashMap<>();
    private final Map<Long, Extent> rows = new HashMap<>();
    private final Map<String, Extent> footnotes = new HashMap<>();
    private final Map<String, List<Range>> parts = new HashMap<>();
    private final int frontMatter;
    private final boolean oneTitle;

    PageMap(Document document) {
        this.document = document;
        Map<Integer, Integer> parents = new HashMap<>();
        Map<Integer, Integer> listOf = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        int fields = 0;
        for (Block block : document.blocks()) {
            Place place = block.place();
            Extent here = new Extent(block.index(), block.index());
            if (place.item() != Place.NONE) {
                if (items.put(place.item(), here.with(items.getOrDefault(place.item(), here))) == null) {
                    order.add(place.item());
                }
                parents.put(place.item(), place.parentItem());
                listOf.put(place.item(), place.list());
            }
            add(tables, place.table(), here);
            if (place.table() != Place.NONE) {
                rows.merge(row(place), here, Extent::with);
            }
            if (!place.footnote().isEmpty()) {
                footnotes.merge(place.footnote(), here, Extent::with);
            }
            fields = block.kind() == BlockKind.FRONT_MATTER ? block.index() + 1 : fields;
        }
        this.frontMatter = fields;
        this.oneTitle = document.sections().stream().filter(s -> s.level() == 1).count() == 1;
        nest(order, parents, listOf);
        addFields();
    }

    /** An outer item holds what its inner lists hold; the inner items come later in the source. */
    private void nest(List<Integer> order, Map<Integer, Integer> parents, Map<Integer, Integer> listOf) {
        Collections.reverse(order);
        for (int item : order) {
            Extent extent = extent(items, item);
            add(items, parents.getOrDefault(item, Place.NONE), extent);
            add(lists, listOf.getOrDefault(item, Place.NONE), extent);
        }
    }

    private static void add(Map<Integer, Extent> extents, int id, Extent extent) {
        if (id != Place.NONE) {
            extents.merge(id, extent, Extent::with);
        }
    }

    private static Extent extent(Map<Integer, Extent> extents, int id) {
        return Optional.ofNullable(extents.get(id)).orElseThrow();
    }

    private static long row(Place place) {
        return Range.key(place.table(), place.row());
    }

    Document document() {
        return document;
    }

    Block block(int index) {
        return document.blocks().get(index);
    }

    Optional<Range> list(Block block) {
        return Optional.ofNullable(lists.get(block.place().list())).map(Extent::range);
    }

    Optional<Range> item(Block block) {
        return Optional.ofNullable(items.get(block.place().item())).map(Extent::range);
    }

    Optional<Range> table(Block block) {
        return Optional.ofNullable(tables.get(block.place().table())).map(Extent::range);
    }

    Optional<Range> row(Block block) {
        return block.place().table() == Place.NONE
                ? Optional.empty()
                : Optional.ofNullable(rows.get(row(block.place()))).map(Extent::range);
    }

    Optional<Range> footnote(String label) {
        return Optional.ofNullable(footnotes.get(label)).map(Extent::range);
    }

    Range frontMatter() {
        return Range.blocks(0, frontMatter);
    }

    Range page() {
        return Range.blocks(0, document.blocks().size());
    }

    /**
     * From a heading to the next one of the same or a higher level. The page's one h1 is its title: its section, like the
     * page's own, is only the text before the first sub-heading. A list in front matter is shown as a part of its own: it
     * belongs to no section, and no section to it.
     */
    List<Range> section(Block block) {
        Section section = document.section(block);
        boolean title = section.level() == 0 || (section.level() == 1 && oneTitle);
        Range whole = Range.blocks(section.first(), title ? section.introEnd() : section.end());
        if (section.level() > 0) {
            return List.of(whole);
        }
        String part = part(block);
        List<Range> ranges = new ArrayList<>(parts.getOrDefault(part, List.of()));
        if (part.isEmpty()) {
            ranges.add(new Range(Range.key(frontMatter, 0), whole.to()));
        }
        return ranges;
    }

    /** The top-level field of a block that stands in a list of front matter, or "". */
    private static String part(Block block) {
        String field = block.place().field();
        return block.kind() == BlockKind.FRONT_MATTER && block.place().item() != Place.NONE
                ? field.substring(0, (field + ".").indexOf('.'))
                : "";
    }

    /** The blocks of front matter by the part that they stand in. */
    private void addFields() {
        int start = 0;
        for (int index = 1; index <= frontMatter; index++) {
            String part = part(block(start));
            if (index == frontMatter || !part(block(index)).equals(part)) {
                List<Range> ranges = parts.computeIfAbsent(part, k -> new ArrayList<>());
                if (ranges.size() < MOST_RANGES) {
                    ranges.add(Range.blocks(start, index));
                }
                start = index;
            }
        }
    }

    /** The text before the first sub-heading of each section around a block's section, nearest first. */
    List<Range> introductions(Block block) {
        List<Range> result = new ArrayList<>();
        int parent = document.section(block).parent();
        while (parent != Place.NONE) {
            Section section = document.sections().get(parent);
            int first = Math.max(section.first(), section.level() == 0 ? frontMatter : 0);
            if (first < section.introEnd()) {
                result.add(Range.blocks(first, section.introEnd()));
            }
            parent = section.parent();
        }
        return result;
    }
}
