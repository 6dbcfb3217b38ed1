package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.DialectReader;
import io.healthlint.document.Document;
import io.healthlint.document.FieldPattern;
import io.healthlint.document.SentenceSplitter;
import io.healthlint.document.TagText;
import io.healthlint.text.SourceText;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads a page: its Markdown, the HTML in it and the front matter above it become blocks of prose, each character with
 * its place in the source. It is immutable and thread-safe; every page is readable, and what could not be read as it was
 * meant is a {@link io.healthlint.document.Problem} of the document.
 */
public final class MarkdownReader {

    /** The front-matter fields that readers see on most sites. */
    public static final List<String> PROSE_FIELDS =
            List.of("title", "description", "metaDescription", "summary", "excerpt", "subtitle", "tagline");

    private final SentenceSplitter splitter;
    private final List<FieldPattern> proseFields;
    private final TagTexts tagTexts;

    /**
     * A reader.
     *
     * @param splitter cuts blocks into sentences
     * @param proseFields {@linkplain FieldPattern patterns} of the front-matter fields whose values readers see
     * @param tagTexts which texts of components, shortcodes and callouts readers see
     */
    public MarkdownReader(SentenceSplitter splitter, List<String> proseFields, List<TagText> tagTexts) {
        this.splitter = splitter;
        this.proseFields = proseFields.stream().map(FieldPattern::of).toList();
        this.tagTexts = new TagTexts(tagTexts);
    }

    /** A reader to which the texts of tags are no prose. */
    public MarkdownReader(SentenceSplitter splitter, List<String> proseFields) {
        this(splitter, proseFields, List.of());
    }

    /** Reads a page. */
    public Document read(SourceText source) {
        PageParts parts = new PageParts(source.characters());
        String body = new FrontMatterReader(source, proseFields, parts).read();
        Dialect dialect = DialectReader.read(source.path(), body);
        parts.addComments(dialect);
        Node page = MarkdownParser.parse(source, dialect, parts);
        new BlockReader(dialect, parts).readChildren(page, Container.PAGE);
        parts.tags().forEach(seen -> tagTexts.read(seen.tag(), seen.container(), parts));
        return Assembler.assemble(source, parts, splitter);
    }
}
