package io.healthlint.document;

/**
 * The part of a page under one heading. Section 0 is the page itself: front matter and what stands before the first
 * heading.
 *
 * @param index its number in {@link Document#sections()}
 * @param level the heading's level, 1 to 6; 0 for the page, {@link #PARAGRAPH_LEVEL} for a paragraph that stands as one
 * @param parent index of the section it belongs to; {@link Place#NONE} for the page
 * @param heading index of its heading's block; {@link Place#NONE} for the page and for a heading without words
 * @param first index of its first block (the heading)
 * @param introEnd index after the last block before its first sub-heading
 * @param end index after its last block, sub-sections included
 */
public record Section(int index, int level, int parent, int heading, int first, int introEnd, int end) {

    /** Below all headings: the level of a paragraph that stands as a heading, in bold or in title case. */
    public static final int PARAGRAPH_LEVEL = 7;
}
