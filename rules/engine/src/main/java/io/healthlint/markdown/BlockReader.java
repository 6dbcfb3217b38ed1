package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.Token;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.List;
import java.util.function.IntFunction;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Walks the blocks of a Markdown page, the HTML between them included, and writes drafts. */
final class BlockReader {

    private static final int TASK_MARKER = "[ ]".length();

    private final String source;
    private final Dialect dialect;
    private final Characters characters;
    private final PageParts parts;
    private final TypedLists typedLists;

    BlockReader(Dialect dialect, PageParts parts) {
        this.dialect = dialect;
        this.source = dialect.text();
        this.characters = Characters.of(source);
        this.parts = parts;
        this.typedLists = new TypedLists(source, parts.drafts());
    }

    /** Reads the children of a Markdown container; the parser's limit on nesting bounds the recursion. */
    void readChildren(Node parent, Container container) {
        HtmlFragment html = HtmlFragment.of(parent, source);
        List<IndentedCodeBlock> inHtml = List.of();
        IntFunction<Container> containers = offset -> container;
        if (!html.isEmpty()) {
            HtmlFragment.Parsed parsed = html.parse();
            containers = HtmlReader.read(html, parsed.document(), dialect, container, parts)::containerAt;
            inHtml = parsed.content();
        }
        int next = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (next < inHtml.size() && inHtml.get(next) == child) {
                next++;
            } else if (!child.getSourceSpans().isEmpty()) {
                read(child, containers);
            }
        }
    }

    private void read(Node node, IntFunction<Container> containers) {
        int start = span(node).start();
        Container container = containers.apply(start);
        if (container.isHidden()) {
            return;
        }
        if (node instanceof Paragraph) {
            readProse(node, characters, containers);
        } else if (node instanceof Heading heading) {
            Container inner = container.heading(heading.getLevel());
            readProse(node, characters, offset -> inner);
            if (heading.getFirstChild() == null) {
                parts.untitled().add(new PageParts.Untitled(heading.getLevel(), start));
            }
        } else if (node instanceof ListBlock) {
            readList(node, container.with(Container.Kind.LIST));
        } else if (node instanceof BlockQuote quote) {
            readQuote(quote, container);
        } else if (node instanceof TagBlock tags) {
            readTags(tags, container);
        } else if (node instanceof TableBlock) {
            readTable(node, container.with(Container.Kind.TABLE));
        } else if (node instanceof FootnoteDefinition footnote) {
            readChildren(node, container.footnote(footnote.getLabel()));
        } else if (node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof ThematicBreak) {
            parts.barriers().add(start);
        }
    }

    /** A quote that begins with an alert's mark is a callout: nobody is quoted. */
    private void readQuote(BlockQuote quote, Container container) {
        Node first = quote.getFirstChild();
        Tag alert = first instanceof Paragraph
                ? dialect.tokenAt(span(first).start())
                        .filter(token -> token.kind() == Token.Kind.ALERT)
                        .map(Token::tag)
                        .orElse(null)
                : null;
        readChildren(quote, alert == null ? container.with(Container.Kind.QUOTE) : container.tag(alert.name()));
    }

    /** A tag of one's own line stands before what it encloses. */
    private void readTags(TagBlock block, Container container) {
        List<Tag> tags = block.line().tags();
        if (!tags.isEmpty()) {
            parts.drafts().add(Draft.of(tags, container));
            tags.forEach(tag -> parts.tags().add(new PageParts.SeenTag(tag, container)));
        }
        readChildren(
                block, tags.isEmpty() ? container : container.tag(tags.get(0).name()));
    }

    private void readList(Node list, Container container) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            readChildren(item, container.with(Container.Kind.ITEM));
        }
    }

    /** A table has a head and a body, these have rows, rows have cells. */
    private void readTable(Node part, Container table) {
        for (Node child = part.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                readRow(child, table.nextRow());
            } else {
                readTable(child, table);
            }
        }
    }

    private void readRow(Node row, Container container) {
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                Container inner = container.nextCell(cell.isHeader(), 1);
                if (!cell.getSourceSpans().isEmpty()) {
                    readProse(cell, Characters.ofCell(source, span(cell)), offset -> inner);
                }
            }
        }
    }

    private void readProse(Node block, Characters seen, IntFunction<Container> containers) {
        boolean mayBeTask = block.getParent() instanceof ListItem && block.getPrevious() == null;
        int start = span(block).start();
        InlineReader.read(block, seen, dialect, new InlineReader.Sink() {
            @Override
            public void prose(Prose prose, List<Mark> marks) {
                boolean task = mayBeTask && start(prose) == start && beginsWithTask(prose);
                int from = task ? TASK_MARKER + 1 : 0;
                if (block instanceof Paragraph) {
                    typedLists.add(prose, marks, from, containers);
                } else {
                    Container container = containers.apply(start(prose));
                    add(prose, marks, container.blockKind(), container);
                }
            }

            @Override
            public void alternative(Prose prose, List<Mark> marks) {
                add(prose, marks, BlockKind.ALT_TEXT, containers.apply(start(prose)));
            }

            @Override
            public void comment(Span span) {
                parts.addComment(span);
            }

            @Override
            public void tag(Tag tag) {
                parts.tags()
                        .add(new PageParts.SeenTag(
                                tag, containers.apply(tag.span().start())));
            }

            @Override
            public void lone(List<Tag> tags) {
                parts.drafts()
                        .add(Draft.of(tags, containers.apply(tags.get(0).span().start())));
            }
        });
    }

    private void add(Prose prose, List<Mark> marks, BlockKind kind, Container container) {
        if (!container.isHidden()) {
            parts.drafts().add(new Draft(kind, prose, marks, container, ""));
        }
    }

    /** {@code [ ]} and {@code [x]} before the words of an item (GFM section 5.3), unless they are escaped. */
    private static boolean beginsWithTask(Prose prose) {
        String text = prose.text();
        return text.length() > TASK_MARKER + 1
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && Character.isWhitespace(text.charAt(3))
                && prose.source(0).length() == 1
                && !Character.isWhitespace(text.charAt(4));
    }

    private static int start(Prose prose) {
        return prose.source(0).start();
    }

    private static Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(first.getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
