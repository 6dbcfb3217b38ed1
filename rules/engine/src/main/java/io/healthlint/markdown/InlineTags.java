package io.healthlint.markdown;

import io.healthlint.dialect.HtmlNames;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the HTML tags between the words of a Markdown block do to its prose: they mark it, break it or hide it. */
final class InlineTags {

    /** A tag that is opened here and not closed in the same block is looked for no deeper than this. */
    private static final int MAX_OPEN = 100;

    private record Opened(String name, ProseWriter.Open mark) {}

    private final ProseWriter writer;
    private final BiConsumer<Prose, List<Mark>> alternatives;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private @Nullable String hiding;

    InlineTags(ProseWriter writer, BiConsumer<Prose, List<Mark>> alternatives) {
        this.writer = writer;
        this.alternatives = alternatives;
    }

    /** Whether a script or the like is open, whose text is no prose. */
    boolean isHiding() {
        return hiding != null;
    }

    /** @param literal the tag as the Markdown parser read it, at {@code span} of the source */
    void open(HtmlTag tag, String literal, Span span) {
        String name = tag.name();
        if (hiding != null) {
            return;
        }
        if (HtmlNames.isHidden(name)) {
            hiding = literal.endsWith("/>") ? null : name;
        } else if (name.equals("br")) {
            writer.prose().decoded(" ", span);
        } else if (HtmlNames.isBlock(name)) {
            writer.endBlock();
        } else if (name.equals("img")) {
            HtmlAttributes.of(literal, span).readAlternative(alternatives);
        } else if (HtmlNames.isEmpty(name) || literal.endsWith("/>") || opened.size() == MAX_OPEN) {
            writer.point(Mark.Kind.TAG, tag.written());
        } else {
            opened.push(new Opened(name, openMark(tag, literal, span)));
        }
    }

    private ProseWriter.Open openMark(HtmlTag tag, String literal, Span span) {
        String href = tag.name().equals("a") ? HtmlAttributes.of(literal, span).address() : null;
        return writer.open(HtmlNames.markKind(tag.name(), href), HtmlNames.markValue(tag.written(), href));
    }

    void close(HtmlTag tag) {
        String name = tag.name();
        if (hiding != null) {
            hiding = hiding.equals(name) ? null : hiding;
        } else if (HtmlNames.isBlock(name)) {
            writer.endBlock();
        } else if (opened.stream().anyMatch(o -> o.name().equals(name))) {
            Opened top = opened.pop();
            while (!top.name().equals(name)) {
                unclosed(top);
                top = opened.pop();
            }
            writer.close(top.mark());
        }
    }

    /** Ends the block: what is still open never marked anything. */
    void end() {
        while (!opened.isEmpty()) {
            unclosed(opened.pop());
        }
    }

    private void unclosed(Opened tag) {
        writer.drop(tag.mark());
    }
}
