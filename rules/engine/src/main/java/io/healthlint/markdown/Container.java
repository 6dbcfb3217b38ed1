package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A structure that blocks stand in (a list, a cell, a quote), whether Markdown or HTML made it, with what is around it.
 * Two blocks stand in the same list exactly when they know the same instance.
 */
final class Container {

    /** What it is. */
    enum Kind {
        PAGE,
        LIST,
        ITEM,
        TABLE,
        ROW,
        CELL,
        QUOTE,
        FOOTNOTE,
        HEADING,
        /** What a tag encloses: a callout, a component. */
        TAG,
        /** Nothing in it is read: a script, a drawing. */
        HIDDEN
    }

    static final Container PAGE = new Container(null, Kind.PAGE, 0, false, 0, "", "");

    /** Deeper nesting says nothing more to a reader; it is read as standing in the last container. */
    private static final int MAX_DEPTH = 200;

    private final @Nullable Container parent;
    private final Kind kind;
    private final int number;
    private final boolean header;
    private final int columns;
    private final String footnote;
    private final String tag;
    private final int depth;
    private int children;

    private Container(
            @Nullable Container parent,
            Kind kind,
            int number,
            boolean header,
            int columns,
            String footnote,
            String tag) {
        this.parent = parent;
        this.kind = kind;
        this.number = number;
        this.header = header;
        this.columns = columns;
        this.footnote = footnote;
        this.tag = tag;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** A list, item, table or quote in this one. */
    Container with(Kind inner) {
        return add(inner, 0, false, 0, footnote);
    }

    /** A heading of a level from 1 to 6. */
    Container heading(int level) {
        return add(Kind.HEADING, level, false, 0, footnote);
    }

    Container footnote(String label) {
        return add(Kind.FOOTNOTE, 0, false, 0, label);
    }

    /** The next row of this table, or of the table that this stands in. */
    Container nextRow() {
        Container table = nearest(Kind.TABLE);
        return add(Kind.ROW, table == null ? 0 : table.children++, false, 0, footnote);
    }

    /** The next cell of this row, or of the row that this stands in, as many columns wide. */
    Container nextCell(boolean isHeader, int width) {
        Container row = nearest(Kind.ROW);
        int column = row == null ? 0 : row.children;
        if (row != null) {
            row.children += width;
        }
        return add(Kind.CELL, column, isHeader, width, footnote);
    }

    /** What a tag encloses. */
    Container tag(String name) {
        return depth >= MAX_DEPTH ? this : new Container(this, Kind.TAG, 0, false, 0, footnote, name);
    }

    private Container add(Kind inner, int innerNumber, boolean isHeader, int width, String label) {
        return depth >= MAX_DEPTH && inner != Kind.HIDDEN
                ? this
                : new Container(this, inner, innerNumber, isHeader, width, label, tag);
    }

    @Nullable
    Container parent() {
        return parent;
    }

    Kind kind() {
        return kind;
    }

    /** A row's or a column's number from 0, or a heading's level. */
    int number() {
        return number;
    }

    /** How many columns a cell is wide. */
    int columns() {
        return columns;
    }

    /** Whether it is a cell that heads its column or row. */
    boolean isHeader() {
        return header;
    }

    /** Label of the footnote it stands in, or "". */
    String footnote() {
        return footnote;
    }

    /** Name of the innermost tag that it stands in, or "". */
    String tag() {
        return tag;
    }

    boolean isHidden() {
        return kind == Kind.HIDDEN;
    }

    /** The innermost container of a kind, this one included. */
    @Nullable
    Container nearest(Kind wanted) {
        for (Container c = this; c != null; c = c.parent) {
            if (c.kind == wanted) {
                return c;
            }
        }
        return null;
    }

    /** What a block directly in this container is. */
    BlockKind blockKind() {
        return switch (kind) {
            case HEADING -> BlockKind.HEADING;
            case ITEM -> BlockKind.LIST_ITEM;
            case CELL -> header ? BlockKind.TABLE_HEADER : BlockKind.TABLE_CELL;
            case PAGE, LIST, TABLE, ROW, QUOTE, FOOTNOTE, TAG, HIDDEN -> BlockKind.PARAGRAPH;
        };
    }
}
