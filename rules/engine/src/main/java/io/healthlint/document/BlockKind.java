package io.healthlint.document;

/** What a {@link Block} is on the page. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    /** A block directly inside a list item, whether the list is Markdown's or HTML's. */
    LIST_ITEM,
    TABLE_HEADER,
    TABLE_CELL,
    /** A front-matter field that readers see; {@link Place#field()} names it. */
    FRONT_MATTER,
    /** A text that a tag is given and readers see; {@link Place#field()} names it: "Card.title". */
    TAG_TEXT,
    /** A tag on a line of its own: an object whose words are not on the page. */
    TAG,
    /** An image's alternative text: on the page, but not among the sentences that a reader meets. */
    ALT_TEXT;

    /** Whether annotators read it. */
    public boolean isProse() {
        return this != ALT_TEXT && this != TAG;
    }
}
