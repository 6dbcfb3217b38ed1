package io.healthlint.markdown;

import io.healthlint.dialect.Dialect;
import io.healthlint.dialect.Token;
import io.healthlint.document.Metadata;
import io.healthlint.document.Problem;
import io.healthlint.document.Tag;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the readers of one page have found so far, in no order; {@link Assembler} makes a document of it. */
final class PageParts {

    /**
     * A comment before the blocks have numbers.
     *
     * @param span with its delimiters
     * @param text without them
     */
    record Remark(Span span, String text) {}

    /**
     * A heading without words; it still ends the section above it.
     *
     * @param level 1 to 6
     * @param start offset in the source
     */
    record Untitled(int level, int start) {}

    /** A tag and what it stands in. */
    record SeenTag(Tag tag, Container container) {}

    private static final List<String> COMMENT_OPENS = List.of("<!--", "{/*", "{{/*", "{#");
    private static final List<String> COMMENT_CLOSES = List.of("-->", "*/}", "*/}}", "#}");

    private final String source;
    private final List<SeenTag> tags = new ArrayList<>();
    private final List<Untitled> untitled = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Integer> barriers = new ArrayList<>();
    private final List<Metadata> metadata = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param source the page's characters */
    PageParts(String source) {
        this.source = source;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** The generator's tags among the prose. */
    List<SeenTag> tags() {
        return tags;
    }

    List<Untitled> untitled() {
        return untitled;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Where something stands that is no prose and parts what is above it from what is below: a rule, a code block. */
    List<Integer> barriers() {
        return barriers;
    }

    List<Metadata> metadata() {
        return metadata;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The comments of templates and of MDX. */
    void addComments(Dialect dialect) {
        dialect.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.COMMENT)
                .forEach(token -> addComment(token.span()));
    }

    /** @param span a comment with its delimiters; the last one may be missing */
    void addComment(Span span) {
        String written = source.substring(span.start(), span.end());
        int start = delimiter(COMMENT_OPENS, written::startsWith);
        int end = written.length() - delimiter(COMMENT_CLOSES, written::endsWith);
        remarks.add(new Remark(span, written.substring(start, Math.max(start, end))));
    }

    private static int delimiter(List<String> delimiters, Predicate<String> stands) {
        return delimiters.stream()
                .filter(stands)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
