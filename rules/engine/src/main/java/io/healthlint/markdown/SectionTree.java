package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Place;
import io.healthlint.document.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a section at each heading and closes those of its level and below. */
final class SectionTree {

    private static final class Open {
        private final int index;
        private final int level;
        private final int parent;
        private final int heading;
        private final int first;
        private final boolean quoted;
        private int introEnd = Place.NONE;
        private int end = Place.NONE;

        private Open(int index, int level, int parent, int heading, int first, boolean quoted) {
            this.index = index;
            this.level = level;
            this.parent = parent;
            this.heading = heading;
            this.first = first;
            this.quoted = quoted;
        }
    }

    private final List<Open> all = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();
    private @Nullable Container lastHeading;

    SectionTree() {
        open(0, Place.NONE, Place.NONE, 0, false);
    }

    /** Takes the next block; a heading that is cut in two opens one section only. */
    void enter(Draft draft, int index, boolean quoted) {
        while (top().quoted && !quoted) {
            // The quote that the heading stood in is over; the page goes on where it was.
            pop(index);
        }
        Container heading = draft.container().nearest(Container.Kind.HEADING);
        if (draft.kind() == BlockKind.HEADING && heading != null && heading != lastHeading) {
            lastHeading = heading;
            begin(heading.number(), index, index, quoted);
        }
    }

    /** A paragraph that stands as a heading opens the lowest kind of section. */
    void enterParagraph(int index, boolean quoted) {
        begin(Section.PARAGRAPH_LEVEL, index, index, quoted);
    }

    /** A heading without words opens a section that has none. */
    void enterUntitled(int level, int index) {
        begin(level, Place.NONE, index, top().quoted);
    }

    private void begin(int level, int heading, int first, boolean quoted) {
        while (top().level >= level) {
            pop(first);
        }
        int parent = top().index;
        for (Open above : stack) {
            above.introEnd = above.introEnd == Place.NONE ? first : above.introEnd;
        }
        open(level, parent, heading, first, quoted);
    }

    /** Index of the section that the last block stands in. */
    int current() {
        return top().index;
    }

    /** All sections of a page of so many blocks. */
    List<Section> close(int blocks) {
        while (!stack.isEmpty()) {
            pop(blocks);
        }
        return all.stream()
                .map(s -> new Section(s.index, s.level, s.parent, s.heading, s.first, s.introEnd, s.end))
                .toList();
    }

    private void open(int level, int parent, int heading, int first, boolean quoted) {
        Open section = new Open(all.size(), level, parent, heading, first, quoted);
        all.add(section);
        stack.add(section);
    }

    private void pop(int index) {
        Open section = stack.remove(stack.size() - 1);
        section.end = index;
        section.introEnd = section.introEnd == Place.NONE ? index : section.introEnd;
    }

    private Open top() {
        return stack.get(stack.size() - 1);
    }
}
