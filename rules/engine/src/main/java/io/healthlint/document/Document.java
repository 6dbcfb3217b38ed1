package io.healthlint.document;

import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page as it is read: blocks of prose in source order, the sections they stand in, and what is no prose but has a
 * place.
 *
 * @param source the characters
 * @param blocks all blocks, in source order, front matter first
 * @param sections section 0 is the page
 * @param metadata front-matter entries, in order
 * @param comments comments, in order
 * @param problems what could not be read
 */
public record Document(
        SourceText source,
        List<Block> blocks,
        List<Section> sections,
        List<Metadata> metadata,
        List<Comment> comments,
        List<Problem> problems) {

    public Document {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
        metadata = List.copyOf(metadata);
        comments = List.copyOf(comments);
        problems = List.copyOf(problems);
    }

    /** The innermost section that a block stands in. */
    public Section section(Block block) {
        return sections.get(block.place().section());
    }

    /** The headings above a block, nearest first; a heading's own block is not above itself. */
    public List<Block> headings(Block block) {
        List<Block> above = new ArrayList<>();
        for (int s = block.place().section();
                s != Place.NONE;
                s = sections.get(s).parent()) {
            int heading = sections.get(s).heading();
            if (heading != Place.NONE && heading != block.index()) {
                above.add(blocks.get(heading));
            }
        }
        return above;
    }

    /** The words of the headings above a block, outermost first. */
    public List<String> headingPath(Block block) {
        List<String> above = new ArrayList<>();
        headings(block).forEach(heading -> above.add(heading.prose().text().strip()));
        Collections.reverse(above);
        return List.copyOf(above);
    }

    /** The first front-matter entry with a value and one of the keys, letter case apart, in the order of the keys. */
    public Optional<Metadata> metadata(List<String> keys) {
        for (String key : keys) {
            for (Metadata entry : metadata) {
                if (entry.key().equalsIgnoreCase(key) && !entry.values().isEmpty() && !entry.isPlaceholder()) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }
}
