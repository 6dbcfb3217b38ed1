package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.HtmlNames;
import io.healthlint.document.BlockKind;
import io.healthlint.document.Mark;
import io.healthlint.document.Prose;
import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of an {@link HtmlFragment}, and tells the Markdown between its pieces which elements are open there. */
final class HtmlReader implements NodeVisitor {

    private static final Decoder DECODER = Decoder.ofHtml();

    private record Open(Container container, ProseWriter.@Nullable Open mark) {}

    private record Change(int position, Container container) {}

    private final String html;
    private final int start;
    private final Container outer;
    private final PageParts parts;
    private final TypedLists typedLists;
    private final ProseWriter writer = new ProseWriter(this::addDraft, this::addTags);
    private final MaskedProse masked;
    private final List<Open> open = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private Container container;
    private int at;
    private int textEnd;

    private HtmlReader(HtmlFragment fragment, Dialect dialect, Container container, PageParts parts) {
        this.html = fragment.html();
        this.start = fragment.start();
        this.outer = container;
        this.container = container;
        this.parts = parts;
        this.typedLists = new TypedLists(dialect.text(), parts.drafts());
        this.masked = new MaskedProse(dialect, writer, this::seen);
    }

    /**
     * Reads a fragment's prose.
     *
     * @param dialect what was taken out of the parser's sight
     * @param container what the fragment stands in
     * @param parts is given the blocks and comments
     * @return the containers that are open at each place
     */
    static HtmlReader read(
            HtmlFragment fragment, Node document, Dialect dialect, Container container, PageParts parts) {
        HtmlReader reader = new HtmlReader(fragment, dialect, container, parts);
        NodeTraversor.traverse(reader, document);
        reader.writer.endBlock();
        reader.changes.sort((a, b) -> Integer.compare(a.position(), b.position()));
        return reader;
    }

    /** The innermost container at an offset of the source. */
    Container containerAt(int offset) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (changes.get(middle).position() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? outer : changes.get(low - 1).container();
    }

    @Override
    public void head(Node node, int depth) {
        Range range = node.sourceRange();
        if (range.isTracked()) {
            at = start + range.startPos();
        }
        if (node instanceof Element element) {
            openElement(element);
        } else if (container.isHidden()) {
            return;
        } else if (node instanceof TextNode text && !(node instanceof CDataNode) && range.isTracked()) {
            addText(text.getWholeText(), range);
        } else if (node instanceof Comment && range.isTracked()) {
            String written = html.substring(range.startPos(), Math.min(range.endPos(), html.length()));
            if (written.startsWith("<!--")) {
                parts.addComment(new Span(at, at + written.length()));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Range range = element.endSourceRange();
            closeElement(element, range.isTracked() ? start + range.startPos() : at);
        }
    }

    private void openElement(Element element) {
        String name = element.normalName();
        if (container.isHidden()) {
            open.add(new Open(container, null));
            return;
        }
        ProseWriter.Open mark = null;
        if (HtmlNames.isInline(name)) {
            mark = openInline(element, name);
        } else if (!HtmlNames.isHidden(name) || HtmlNames.isBlock(name)) {
            writer.endBlock();
        }
        if (name.equals("hr") || name.equals("pre")) {
            parts.barriers().add(at);
        }
        open.add(new Open(container, mark));
        enter(containerOf(element, name), at);
    }

    private ProseWriter.@Nullable Open openInline(Element element, String name) {
        switch (name) {
            case "br" -> addSpace(element.sourceRange());
            case "img" -> HtmlAttributes.of(element, html, start).readAlternative(this::addAlternative);
            default -> {
                HtmlAttributes attributes = HtmlAttributes.of(element, html, start);
                String href = name.equals("a") ? attributes.address() : null;
                return writer.open(HtmlNames.markKind(name, href), HtmlNames.markValue(name, href));
            }
        }
        return null;
    }

    private void closeElement(Element element, int position) {
        Open opened = open.remove(open.size() - 1);
        if (opened.mark() != null) {
            writer.close(opened.mark());
        } else if (!container.isHidden() && !HtmlNames.isInline(element.normalName())) {
            writer.endBlock();
        }
        enter(opened.container(), position);
    }

    private void enter(Container next, int position) {
        if (next != container) {
            container = next;
            changes.add(new Change(position, next));
        }
    }

    private Container containerOf(Element element, String name) {
        if (HtmlNames.isHidden(name)) {
            return container.with(Container.Kind.HIDDEN);
        }
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> container.heading(HtmlNames.headingLevel(name));
            case "ul", "ol", "menu", "dl" -> container.with(Container.Kind.LIST);
            case "li", "dt", "dd" -> list().with(Container.Kind.ITEM);
            case "table" -> container.with(Container.Kind.TABLE);
            case "tr" -> container.nextRow();
            case "td" -> container.nextCell(false, columns(element));
            case "th" -> container.nextCell(true, columns(element));
            case "caption" -> beforeTable();
            case "blockquote" -> container.with(Container.Kind.QUOTE);
            default -> container;
        };
    }

    private Container list() {
        return container.kind() == Container.Kind.LIST ? container : container.with(Container.Kind.LIST);
    }

    /** A caption leads into its table. */
    private Container beforeTable() {
        Container table = container.nearest(Container.Kind.TABLE);
        Container before = table == null ? null : table.parent();
        return before == null ? container : before;
    }

    /** HTML caps the attribute at 1000 (section 4.9.11). */
    private static int columns(Element cell) {
        String span = cell.attr("colspan");
        boolean isNumber = !span.isEmpty() && span.length() <= 4 && span.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.max(1, Math.min(1000, Integer.parseInt(span))) : 1;
    }

    private void addText(String literal, Range range) {
        if (html.startsWith("<!", range.startPos())) {
            // CDATA that nothing closes
            return;
        }
        Prose.Builder exact = new Prose.Builder();
        Characters characters = Characters.of(html, start);
        DECODER.decode(characters, start + range.startPos(), start + range.endPos(), literal, exact);
        Prose text = exact.build();
        if (start + range.startPos() < textEnd) {
            // The parser moved it out of a table: it stood before what is written already.
            writer.endBlock();
        }
        textEnd = start + range.endPos();
        masked.read(text, this::addWords);
    }

    private void addWords(Prose text) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            if (isSpace(text.text().charAt(i))) {
                while (end < text.length() && isSpace(text.text().charAt(end))) {
                    end++;
                }
                addSpace(text, i, end);
            } else {
                while (end < text.length() && !isSpace(text.text().charAt(end))) {
                    end++;
                }
                writer.prose().append(text, i, end);
            }
            i = end;
        }
    }

    /** White space is one space, as a browser shows it; a blank line inside an element parts paragraphs. */
    private void addSpace(Prose text, int from, int to) {
        int length = writer.prose().length();
        int lineEnd = lineEnd(text.text(), from, to);
        int next = lineEnd < 0 ? -1 : afterLineEnd(text.text(), lineEnd);
        if (lineEnd >= 0 && lineEnd(text.text(), next, to) >= 0) {
            writer.endBlock();
        } else if (length > 0 && writer.prose().charAt(length - 1) != ' ') {
            writer.prose().decoded(" ", lineEnd < 0 ? text.span(from, to) : text.span(lineEnd, next));
        }
    }

    private static int lineEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static int afterLineEnd(String text, int lineEnd) {
        return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    /** A line break; the parser makes one of {@code </br>} too, and gives it an empty range. */
    private void addSpace(Range tag) {
        int from = tag.isTracked() ? tag.startPos() : -1;
        if (from >= 0 && html.startsWith("<", from)) {
            int end = Math.max(tag.endPos(), html.indexOf('>', from) + 1);
            writer.prose().decoded(" ", new Span(start + from, start + end));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void addDraft(Prose prose, List<Mark> marks) {
        if (container.blockKind() == BlockKind.PARAGRAPH) {
            typedLists.add(prose, marks, 0, offset -> container);
        } else {
            parts.drafts().add(new Draft(container.blockKind(), prose, marks, container, ""));
        }
    }

    private void addTags(List<Tag> tags) {
        parts.drafts().add(Draft.of(tags, container));
    }

    private void seen(Tag tag) {
        parts.tags().add(new PageParts.SeenTag(tag, container));
    }

    private void addAlternative(Prose prose, List<Mark> marks) {
        parts.drafts().add(new Draft(BlockKind.ALT_TEXT, prose, marks, container, ""));
    }
}
