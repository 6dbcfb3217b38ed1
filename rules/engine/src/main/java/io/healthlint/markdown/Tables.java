package io.healthlint.markdown;

import io.healthlint.document.Place;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Remembers the header cells of a page's tables, so that a cell can be read together with its headers. */
final class Tables {

    private record Header(int block, int endColumn) {}

    private final Numbering numbers = new Numbering();
    /** By table and first column. */
    private final IdentityHashMap<Container, NavigableMap<Integer, Header>> columnHeaders = new IdentityHashMap<>();

    private final IdentityHashMap<Container, Integer> rowHeaders = new IdentityHashMap<>();
    private final IdentityHashMap<Container, Boolean> seen = new IdentityHashMap<>();

    /** Takes note of a block that may be a header. */
    void enter(Container container, int index) {
        Container cell = container.nearest(Container.Kind.CELL);
        Container row = container.nearest(Container.Kind.ROW);
        Container table = container.nearest(Container.Kind.TABLE);
        if (cell == null || row == null || table == null) {
            return;
        }
        if (cell.number() == 0) {
            rowHeaders.putIfAbsent(row, index);
        }
        boolean headsColumn = cell.isHeader() && (row.number() == 0 || cell.number() > 0);
        if (headsColumn && isFirstOf(cell)) {
            columnHeaders
                    .computeIfAbsent(table, t -> new TreeMap<>())
                    .put(cell.number(), new Header(index, cell.number() + cell.columns()));
        }
    }

    private boolean isFirstOf(Container cell) {
        return seen.put(cell, true) == null;
    }

    int table(Container container) {
        return numbers.number(container.nearest(Container.Kind.TABLE));
    }

    int row(Container container) {
        Container row = container.nearest(Container.Kind.ROW);
        return row == null ? Place.NONE : row.number();
    }

    /** Index of the block that heads the column that a container's cell stands in. */
    int columnHeader(Container container, int index) {
        Container cell = container.nearest(Container.Kind.CELL);
        NavigableMap<Integer, Header> headers = columnHeaders.get(container.nearest(Container.Kind.TABLE));
        Map.Entry<Integer, Header> header = cell == null || headers == null ? null : headers.floorEntry(cell.number());
        return cell == null
                        || header == null
                        || cell.number() >= header.getValue().endColumn()
                ? Place.NONE
                : other(header.getValue().block(), index);
    }

    /** Index of the first cell's block in the row. */
    int rowHeader(Container container, int index) {
        Container cell = container.nearest(Container.Kind.CELL);
        Container row = container.nearest(Container.Kind.ROW);
        return cell == null || row == null || cell.number() == 0 ? Place.NONE : other(rowHeaders.get(row), index);
    }

    private static int other(@Nullable Integer found, int index) {
        return found == null || found == index ? Place.NONE : found;
    }
}
