package io.healthlint.finding;

import java.util.List;

/**
 * A page as its readers see it, with marks where something is said of its words: plain values for a report that shows pages.
 *
 * @param blocks in source order
 */
public record PageView(List<Block> blocks) {

    /**
     * A piece of the page.
     *
     * @param kind "paragraph", "heading", "list-item", "table-header", "table-cell", "front-matter", …
     * @param level of a heading, from 1; 0 for what is none
     * @param table id of the table; -1 outside of one
     * @param row in the table, from 0
     * @param item id of the list item; -1 outside of one
     * @param field the front-matter field or the tag's attribute; ""
     * @param quoted whether a block quote is around it
     * @param line where it begins, from 1
     * @param text its words
     * @param marks by start; they may overlap
     */
    public record Block(
            String kind,
            int level,
            int table,
            int row,
            int item,
            String field,
            boolean quoted,
            int line,
            String text,
            List<Mark> marks) {
        public Block {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words of which something is said.
     *
     * @param start offset in the block's text, UTF-16
     * @param end exclusive
     * @param of whether it is an item of the inventory or a finding
     * @param index its number among the page's
     */
    public record Mark(int start, int end, Of of, int index) {}

    /** What a mark stands for. */
    public enum Of {
        ITEM,
        FINDING
    }

    public PageView {
        blocks = List.copyOf(blocks);
    }
}
