package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.Cue;
import io.healthlint.document.Document;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a rule's findings on one page from places and values. */
final class Findings {

    private final RuleHeader header;
    private final Message advice;

    /** Findings of one line share its text: a line can be as long as the page. */
    private final Map<Integer, String> lines = new HashMap<>();

    private final Map<Integer, List<String>> headings = new HashMap<>();

    Findings(RuleHeader header) {
        this.header = header;
        this.advice = new Message(header.advice());
    }

    static Location location(AnnotatedDocument page, Annotation annotation) {
        return Location.of(page.document().source(), annotation.at().span());
    }

    /** The values that fill a message about an annotation: its attributes and its words. */
    static Map<String, String> values(AnnotatedDocument page, Annotation annotation) {
        Map<String, String> values = new LinkedHashMap<>(annotation.attributes());
        values.put("text", page.text(annotation));
        return values;
    }

    Finding about(
            AnnotatedDocument page,
            Annotation annotation,
            Severity severity,
            String message,
            Map<String, String> values,
            List<Related> related) {
        List<String> because = annotation.because().stream().map(Cue::toString).toList();
        return at(
                page.document().source(),
                annotation.at().span(),
                headings(page.document(), annotation.at().block()),
                page.text(annotation),
                severity,
                message,
                values,
                related,
                because);
    }

    /** The headings above a block, outermost first. */
    private List<String> headings(Document document, int block) {
        return headings.computeIfAbsent(
                block, b -> document.headingPath(document.blocks().get(b)));
    }

    /** A finding about what a page said, made when all pages are read. */
    Finding about(Evidence here, String message, Map<String, String> values, List<Related> related) {
        return new Finding(
                here.path(),
                here.location(),
                here.headings(),
                header.id(),
                header.severity(),
                message,
                advice.fill(values),
                header.reason(),
                here.text(),
                here.sourceLine(),
                List.of(),
                "",
                related,
                List.of());
    }

    /** What a rule about pages together saw of an annotation. */
    Evidence evidence(AnnotatedDocument page, Annotation annotation, String about, String value, String text) {
        List<String> above = headings(page.document(), annotation.at().block());
        return evidence(page.document().source(), location(page, annotation), above, about, value, text);
    }

    /** What a rule about pages together saw of a page as a whole. */
    Evidence evidence(SourceText source, Location at, String about, String value) {
        return evidence(source, at, List.of(), about, value, "");
    }

    private Evidence evidence(
            SourceText source, Location at, List<String> above, String about, String value, String text) {
        String line = lines.computeIfAbsent(at.line(), n -> source.text(source.line(n)));
        return new Evidence(header.id(), source.path(), at, above, about, value, text, line);
    }

    /**
     * A finding about a page, or about its front matter.
     *
     * @param text the words that are wrong; "" where it is the page as a whole
     */
    Finding at(
            SourceText source,
            Span span,
            String text,
            Severity severity,
            String message,
            Map<String, String> values,
            List<Related> related) {
        return at(source, span, List.of(), text, severity, message, values, related, List.of());
    }

    private Finding at(
            SourceText source,
            Span span,
            List<String> above,
            String text,
            Severity severity,
            String message,
            Map<String, String> values,
            List<Related> related,
            List<String> because) {
        Location location = Location.of(source, span);
        return new Finding(
                source.path(),
                location,
                above,
                header.id(),
                severity,
                message,
                advice.fill(values),
                header.reason(),
                text,
                lines.computeIfAbsent(location.line(), n -> source.text(source.line(n))),
                List.of(),
                "",
                related,
                because);
    }
}
