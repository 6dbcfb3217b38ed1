package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the text of one Markdown block, each character with its place. */
final class InlineReader {

    /** What is told of a block's content. */
    @FunctionalInterface
    interface Sink {

        /** The prose; in pieces when HTML blocks begin or end inside. */
        void prose(Prose prose, List<Mark> marks);

        /** An image's alternative text. */
        default void alternative(Prose prose, List<Mark> marks) {}

        /** A comment with its delimiters. */
        default void comment(Span span) {}

        /** A tag of the site generator. */
        default void tag(Tag tag) {}

        /** The tags of a block that holds nothing else. */
        default void lone(List<Tag> tags) {}
    }

    private static final Decoder DECODER = Decoder.ofMarkdown();

    private final Characters characters;
    private final Dialect dialect;
    private final Sink sink;
    private final ProseWriter writer;
    private final MaskedProse masked;
    private final InlineTags tags;
    /** The end of what was read last; a line break has no span of its own, but it is the next one from here. */
    private int at;

    private InlineReader(Characters characters, Dialect dialect, Sink sink) {
        this.characters = characters;
        this.dialect = dialect;
        this.sink = sink;
        this.writer = new ProseWriter(sink::prose, sink::lone);
        this.masked = new MaskedProse(dialect, writer, sink::tag);
        this.tags = new InlineTags(writer, sink::alternative);
    }

    /**
     * Reads a block's inline content.
     *
     * @param characters what the parser saw
     * @param dialect what was taken out of the parser's sight
     */
    static void read(Node block, Characters characters, Dialect dialect, Sink sink) {
        InlineReader reader = new InlineReader(characters, dialect, sink);
        reader.readChildren(block);
        reader.tags.end();
        reader.writer.endBlock();
    }

    private void readChildren(Node parent) {
        at = start(parent, at);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
            at = Math.max(at, end(node, at));
        }
    }

    private void read(Node node) {
        if (node instanceof HtmlInline html) {
            readHtml(html);
        } else if (tags.isHiding()) {
            at = Math.max(at, end(node, at));
        } else if (node instanceof Text text) {
            readText(text);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            readLineBreak();
        } else if (node instanceof Code code) {
            ProseWriter.Open mark = writer.open(Mark.Kind.CODE, "");
            readCode(code);
            writer.close(mark);
        } else if (node instanceof Image image) {
            read(image, characters, dialect, alternatives());
        } else if (node instanceof FootnoteReference reference) {
            writer.point(Mark.Kind.FOOTNOTE_REFERENCE, reference.getLabel());
        } else {
            readMarked(node);
        }
    }

    /** All that is said in an image's alternative text, that of images in it too. */
    private Sink alternatives() {
        return new Sink() {
            @Override
            public void prose(Prose prose, List<Mark> marks) {
                sink.alternative(prose, marks);
            }

            @Override
            public void alternative(Prose prose, List<Mark> marks) {
                sink.alternative(prose, marks);
            }

            @Override
            public void comment(Span span) {
                sink.comment(span);
            }
        };
    }

    private void readMarked(Node node) {
        if (node instanceof Link link) {
            readChildren(node, writer.open(Mark.Kind.LINK, MaskedProse.strip(link.getDestination())));
        } else if (node instanceof Emphasis) {
            readChildren(node, writer.open(Mark.Kind.EMPHASIS, ""));
        } else if (node instanceof StrongEmphasis) {
            readChildren(node, writer.open(Mark.Kind.STRONG, ""));
        } else if (node instanceof Strikethrough) {
            readChildren(node, writer.open(Mark.Kind.STRIKETHROUGH, ""));
        } else {
            readChildren(node);
        }
    }

    private void readChildren(Node node, ProseWriter.Open mark) {
        readChildren(node);
        writer.close(mark);
    }

    private void readText(Text text) {
        String literal = text.getLiteral();
        int from = start(text, at);
        if (MaskedProse.isIn(literal)) {
            Prose.Builder piece = new Prose.Builder();
            DECODER.decode(characters, from, end(text, at), literal, piece);
            masked.read(piece.build(), words -> writer.prose().append(words, 0, words.length()));
        } else {
            DECODER.decode(characters, from, end(text, at), literal, writer.prose());
        }
    }

    private void readLineBreak() {
        writer.prose().decoded(" ", lineEnd());
    }

    /** The next line end, or nothing at the end of the text. */
    private Span lineEnd() {
        int i = at;
        while (i < characters.end() && characters.at(i) != '\n' && characters.at(i) != '\r') {
            i++;
        }
        int end = Math.min(i + (characters.startsWith("\r\n", i) ? 2 : 1), characters.end());
        at = end;
        return characters.span(i, end);
    }

    /**
     * A code span: its span holds the backticks, line ends are spaces, and one space is taken off both ends when both
     * have one (CommonMark 0.31 section 6.1).
     */
    private void readCode(Code code) {
        Prose.Builder raw = new Prose.Builder();
        for (SourceSpan line : code.getSourceSpans()) {
            if (raw.length() > 0) {
                raw.decoded(" ", lineEnd());
            }
            at = line.getInputIndex() + line.getLength();
            for (int i = line.getInputIndex(); i < at; i++) {
                char c = characters.at(i);
                raw.decoded(c == 0 ? "\uFFFD" : String.valueOf(c), characters.span(i, i + 1));
            }
        }
        int ticks = 0;
        while (raw.charAt(ticks) == '`') {
            ticks++;
        }
        int length = code.getLiteral().length();
        int stripped = (raw.length() - 2 * ticks - length) / 2;
        int start = ticks + stripped;
        masked.read(raw.build().slice(start, start + length), words -> writer.prose()
                .append(words, 0, words.length()));
    }

    private void readHtml(HtmlInline html) {
        int start = start(html, at);
        Span span = characters.span(start, end(html, start));
        HtmlTag tag = HtmlTag.of(html.getLiteral());
        switch (tag.type()) {
            case OPEN -> tags.open(tag, html.getLiteral(), span);
            case CLOSE -> tags.close(tag);
            case COMMENT -> sink.comment(span);
            case OTHER -> {}
        }
    }

    private static int start(Node node, int otherwise) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? otherwise : spans.get(0).getInputIndex();
    }

    private static int end(Node node, int otherwise) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return otherwise;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
