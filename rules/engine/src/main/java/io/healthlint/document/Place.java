package io.healthlint.document;

/**
 * Where a block stands in the page's structure: what the scopes of rules are made of. Numbers are indexes or ids inside
 * one {@link Document}; {@link #NONE} where there is none.
 *
 * @param section index of the section
 * @param list id of the innermost list
 * @param item id of the innermost list item; blocks of one item share it
 * @param parentItem id of the list item that the innermost list stands in
 * @param leadIn index of the block that leads into the innermost list or the table ("Benefits include:")
 * @param table id of the table
 * @param row row of the table, from 0, the header included
 * @param columnHeader index of the block that heads the cell's column
 * @param rowHeader index of the first cell's block of the same row, when this is another cell
 * @param quoted whether a block quote is around it
 * @param footnote label of the footnote definition it stands in, or ""
 * @param field dotted key of the front-matter field, name of the tag and its attribute, or ""
 * @param tag name of the innermost tag that encloses it: a callout's ("danger"), a component's; or ""
 */
public record Place(
        int section,
        int list,
        int item,
        int parentItem,
        int leadIn,
        int table,
        int row,
        int columnHeader,
        int rowHeader,
        boolean quoted,
        String footnote,
        String field,
        String tag) {

    /** No such thing. */
    public static final int NONE = -1;

    /** An ordinary block of a section: no list, no table, no quote. */
    public static Place in(int section) {
        return new Place(section, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, false, "", "", "");
    }
}
