package io.healthlint.markdown;

import io.healthlint.dialect.HtmlNames;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The raw HTML among the children of one Markdown container, as one document again. CommonMark cuts an HTML block at every
 * blank line (0.31 section 4.6), so that a list may open in one block, hold Markdown, and close in another. Here all of
 * the pieces stand at their own places in a text that is blank elsewhere; its positions are those of the source.
 */
final class HtmlFragment {

    private final String source;
    private final List<Span> pieces = new ArrayList<>();
    private final List<IndentedCodeBlock> indented = new ArrayList<>();
    private String html = "";
    private int start;

    private HtmlFragment(String source) {
        this.source = source;
    }

    /** The HTML among the children of {@code parent}; empty for most. */
    static HtmlFragment of(Node parent, String source) {
        HtmlFragment fragment = new HtmlFragment(source);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock) {
                fragment.add(child);
            } else if (child instanceof Paragraph) {
                fragment.addBlockTags(child);
            } else if (child instanceof IndentedCodeBlock code) {
                fragment.indented.add(code);
            }
        }
        fragment.indented.removeIf(code -> code.getSourceSpans().isEmpty());
        return fragment;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The HTML at its places, from {@link #start()} of the source on. */
    String html() {
        return html;
    }

    int start() {
        return start;
    }

    /**
     * Parses the HTML.
     *
     * @return the document, and the indented code that is none: the indented content of HTML elements
     */
    Parsed parse() {
        Document document = parsePieces();
        List<IndentedCodeBlock> content = indented.isEmpty() ? List.of() : contentAmong(document);
        if (!content.isEmpty()) {
            content.forEach(this::add);
            document = parsePieces();
        }
        return new Parsed(document, content);
    }

    /** The HTML's tree; ranges count from the fragment's start. */
    record Parsed(Document document, List<IndentedCodeBlock> content) {}

    private void add(Node node) {
        for (SourceSpan line : node.getSourceSpans()) {
            pieces.add(new Span(line.getInputIndex(), line.getInputIndex() + line.getLength()));
        }
    }

    private void addBlockTags(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline tag
                    && HtmlNames.isBlock(HtmlTag.of(tag.getLiteral()).name())) {
                add(tag);
            } else {
                addBlockTags(child);
            }
        }
    }

    private Document parsePieces() {
        pieces.sort(null);
        start = pieces.get(0).start();
        int end = pieces.get(pieces.size() - 1).end();
        if (!indented.isEmpty()) {
            // What is never closed is open at the last of them.
            end = Math.max(end, firstIndex(indented.get(indented.size() - 1)) + 1);
        }
        char[] view = new char[end - start];
        for (int i = 0; i < view.length; i++) {
            char c = source.charAt(start + i);
            view[i] = c == '\n' || c == '\r' ? c : ' ';
        }
        for (Span piece : pieces) {
            source.getChars(piece.start(), piece.end(), view, piece.start() - start);
        }
        html = new String(view);
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }

    /**
     * Four spaces inside an HTML element make code to CommonMark; to its writer they are indentation. It is content when
     * an element around it opens before and is closed behind it, or is open and the code begins with a tag.
     */
    private List<IndentedCodeBlock> contentAmong(Document document) {
        int[] starts = indented.stream().mapToInt(c -> firstIndex(c) - start).toArray();
        int[] closed = new int[starts.length + 1];
        int[] open = new int[starts.length + 1];
        NodeVisitor count = (node, depth) -> {
            if (node instanceof Element element && HtmlNames.isBlock(element.normalName())) {
                Range begin = element.sourceRange();
                Range end = element.endSourceRange();
                if (begin.isTracked() && !begin.isImplicit() && end.isTracked()) {
                    int[] around = end.isImplicit() ? open : closed;
                    around[firstAtOrAfter(starts, begin.endPos())]++;
                    around[firstAtOrAfter(starts, end.startPos())]--;
                }
            }
        };
        NodeTraversor.traverse(count, document);
        List<IndentedCodeBlock> content = new ArrayList<>();
        for (int i = 0, inClosed = 0, inOpen = 0; i < starts.length; i++) {
            inClosed += closed[i];
            inOpen += open[i];
            IndentedCodeBlock code = indented.get(i);
            if (inClosed > 0 || (inOpen > 0 && beginsWithTag(code.getLiteral()))) {
                content.add(code);
            }
        }
        return content;
    }

    private static int firstIndex(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int firstAtOrAfter(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at >= 0 ? at : -at - 1;
    }

    private static boolean beginsWithTag(String code) {
        String text = code.stripLeading();
        int name = text.startsWith("</") ? 2 : 1;
        return text.startsWith("<") && text.length() > name && Character.isLetter(text.charAt(name));
    }
}
