package io.healthlint.markdown;

import io.healthlint.document.Problem;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
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
    private static final Parser WITH_TABLES =
            parser(List.of(TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build(), STRIKETHROUGH, FOOTNOTES));
    private static final Parser WITHOUT_TABLES = parser(List.of(STRIKETHROUGH, FOOTNOTES));

    private MarkdownParser() {}

    /**
     * Parses a page's body.
     *
     * @param body the page, blank where it is no Markdown, so that offsets are the source's
     * @param parts is given a problem when the page's tables are too big to be read as tables
     */
    static Node parse(SourceText source, String body, PageParts parts) {
        try {
            return WITH_TABLES.parse(body);
        } catch (IllegalArgumentException e) {
            // The only argument that the parser refuses: more cells than the limit.
            parts.problems()
                    .add(new Problem(
                            "oversized-table",
                            largestTable(source),
                            "The page's tables have more than " + MAX_TABLE_CELLS
                                    + " cells; they were read as plain text.",
                            "Split the table, or exclude the page."));
            return WITHOUT_TABLES.parse(body);
        }
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .build();
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
