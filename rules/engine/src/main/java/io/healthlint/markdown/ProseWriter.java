package io.healthlint.markdown;

import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Collects the prose of one block after another, with their marks; a mark that is open where a block ends goes on in the
 * next one.
 */
final class ProseWriter {

    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder());

    /** Marks nested more deeply than this are not kept: each open mark is looked at when a block ends. */
    private static final int MAX_OPEN = 100;

    private final BiConsumer<Prose, List<Mark>> blocks;
    private final Consumer<List<Tag>> lone;
    private final List<Open> open = new ArrayList<>();
    private Prose.Builder prose = new Prose.Builder();
    private List<Mark> marks = new ArrayList<>();

    /** A mark whose end is not reached. */
    static final class Open {
        private final Mark.Kind kind;
        private final String value;
        private int start;

        private Open(Mark.Kind kind, String value, int start) {
            this.kind = kind;
            this.value = value;
            this.start = start;
        }
    }

    /** @param blocks is given each block that is not blank, trimmed */
    ProseWriter(BiConsumer<Prose, List<Mark>> blocks) {
        this(blocks, tags -> {});
    }

    /** @param lone is given the tags of a block that holds nothing else */
    ProseWriter(BiConsumer<Prose, List<Mark>> blocks, Consumer<List<Tag>> lone) {
        this.blocks = blocks;
        this.lone = lone;
    }

    Prose.Builder prose() {
        return prose;
    }

    Open open(Mark.Kind kind, String value) {
        Open mark = new Open(kind, value, prose.length());
        if (open.size() < MAX_OPEN) {
            open.add(mark);
        }
        return mark;
    }

    void close(Open mark) {
        int at = open.lastIndexOf(mark);
        if (at >= 0) {
            open.remove(at);
            add(mark);
        }
    }

    /** Gives a mark up that is never closed: it only says where it began. */
    void drop(Open mark) {
        if (open.remove(mark)) {
            marks.add(new Mark(mark.kind, mark.start, mark.start, mark.value));
        }
    }

    /** A mark without text. */
    void point(Mark.Kind kind, String value) {
        marks.add(new Mark(kind, prose.length(), prose.length(), value));
    }

    /** A tag of the site generator that stands here. */
    void tag(Tag tag) {
        marks.add(new Mark(Mark.Kind.TAG, prose.length(), prose.length(), tag.name(), tag));
    }

    /** Ends the block; what follows belongs to another one. */
    void endBlock() {
        Prose whole = prose.build();
        String text = whole.text();
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        if (text.length() == 0 && marks.isEmpty()) {
            return;
        }
        open.forEach(this::add);
        List<Mark> written = slice(marks, start, end);
        prose = new Prose.Builder();
        marks = new ArrayList<>();
        open.forEach(mark -> mark.start = 0);
        if (start < end) {
            blocks.accept(whole.slice(start, end), written);
            return;
        }
        List<Tag> tags =
                written.stream().map(Mark::tag).filter(Objects::nonNull).toList();
        if (!tags.isEmpty()) {
            lone.accept(tags);
        }
    }

    /** The marks of a piece of a prose, in order. */
    static List<Mark> slice(List<Mark> marks, int start, int end) {
        List<Mark> kept = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int from = Math.min(Math.max(mark.start(), start), end) - start;
            int to = Math.min(Math.max(mark.end(), start), end) - start;
            if (from < to || mark.start() == mark.end()) {
                kept.add(new Mark(mark.kind(), from, to, mark.value(), mark.tag()));
            }
        }
        kept.sort(ORDER);
        return kept;
    }

    private void add(Open mark) {
        if (mark.start < prose.length()) {
            marks.add(new Mark(mark.kind, mark.start, prose.length(), mark.value));
        }
    }

    /** White space and other characters that print nothing. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
