package io.healthlint.markdown;

import io.healthlint.document.Metadata;
import io.healthlint.document.Problem;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;

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

    private final String source;
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

    /** @param span a comment with its delimiters; the last one may be missing */
    void addComment(Span span) {
        String written = source.substring(span.start(), span.end());
        int start = Math.min("<!--".length(), written.length());
        int end = written.endsWith("-->") ? Math.max(start, written.length() - "-->".length()) : written.length();
        remarks.add(new Remark(span, written.substring(start, end)));
    }
}
