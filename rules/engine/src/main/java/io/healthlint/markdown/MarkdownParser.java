package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.document.Problem;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown that is read: CommonMark with GitHub's tables and strikethrough and with footnotes. The extensions for
 * bare addresses and task lists are left out because they lose positions.
 */
final class MarkdownParser {

    private static final int MAX_NESTING = 100;
    private static final int MAX_TABLE_CELLS = 500_000;

    private static final Extension STRIKETHROUGH = StrikethroughExtension.create();
    private static final Extension FOOTNOTES = FootnotesExtension.create();
    private static final List<Extension> WITH_TABLES =
            List.of(TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build(), STRIKETHROUGH, FOOTNOTES);
    private static final List<Extension> WITHOUT_TABLES = List.of(STRIKETHROUGH, FOOTNOTES);

    /** Everything but indented code, which MDX does not have. */
    private static final Set<Class<? extends Block>> NO_INDENTED_CODE = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class);

    private static final Parser PLAIN = builder(WITH_TABLES).build();
    private static final Parser INLINES =
            builder(List.of(STRIKETHROUGH)).enabledBlockTypes(Set.of()).build();

    private MarkdownParser() {}

    /**
     * Parses a page's body.
     *
     * @param dialect the page, as long as the source, without what is no Markdown
     * @param parts is given a problem when the page's tables are too big to be read as tables
     */
    static Node parse(SourceText source, Dialect dialect, PageParts parts) {
        try {
            boolean plain = dialect.lines().isEmpty() && dialect.indentedCode();
            return (plain ? PLAIN : parser(dialect, WITH_TABLES)).parse(dialect.text());
        } catch (IllegalArgumentException e) {
            // The only argument that the parser refuses: more cells than the limit.
            parts.problems()
                    .add(new Problem(
                            "oversized-table",
                            largestTable(source),
                            "The page's tables have more than " + MAX_TABLE_CELLS
                                    + " cells; they were read as plain text.",
                            "Split the table, or exclude the page."));
            return parser(dialect, WITHOUT_TABLES).parse(rowsApart(dialect.text()));
        }
    }

    /** A text that is one paragraph, whatever it begins with. */
    static Node inlines(String text) {
        return INLINES.parse(text);
    }

    /** A parser is made for each page with tags on lines of their own: it must know where they are. */
    private static Parser parser(Dialect dialect, List<Extension> extensions) {
        Parser.Builder builder = builder(extensions).customBlockParserFactory(TagBlock.factory(dialect));
        return dialect.indentedCode()
                ? builder.build()
                : builder.enabledBlockTypes(NO_INDENTED_CODE).build();
    }

    private static Parser.Builder builder(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    /**
     * A text in which each table row that ends with a pipe is a paragraph: the parser's time grows with the square of a
     * paragraph's lines.
     */
    private static String rowsApart(String text) {
        StringBuilder apart = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\n' || c == '\r') && text.charAt(i - 1) == '|') {
                apart.setCharAt(i - 1, '\n');
            }
        }
        return apart.toString();
    }

    /** The first line of the longest run of lines with a pipe in them. */
    private static Span largestTable(SourceText source) {
        Span first = source.line(1);
        Span largest = first;
        int length = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            Span span = source.line(line);
            if (source.characters().substring(span.start(), span.end()).indexOf('|') < 0) {
                length = 0;
            } else if (length == 0) {
                first = span;
                length = span.length();
            } else {
                length += span.length();
            }
            if (length > largest.length()) {
                largest = new Span(first.start(), span.end());
            }
        }
        return source.line(source.position(largest.start()).line());
    }
}
