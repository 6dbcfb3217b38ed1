package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Section;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Map;

/** Tells once of a page which paragraphs stand as headings: one short line in bold or title case, with text below it. */
record HeadingRule(RuleHeader header, Conditions conditions, Message message) implements Rule {

    /** How many of the other lines a finding names. */
    private static final int MOST_RELATED = 20;

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        if (!conditions.hold(page)) {
            return List.of();
        }
        Document document = page.document();
        List<Block> lines = document.sections().stream()
                .filter(section -> section.level() == Section.PARAGRAPH_LEVEL)
                .map(section -> document.blocks().get(section.heading()))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Block first = lines.get(0);
        Map<String, String> values =
                Map.of("text", first.prose().text().strip(), "count", String.valueOf(lines.size()));
        List<Related> related = lines.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(block -> new Related(
                        document.source().path(),
                        Location.of(document.source(), span(block)),
                        block.prose().text().strip(),
                        "another"))
                .toList();
        return List.of(new Findings(header)
                .at(
                        document.source(),
                        span(first),
                        first.prose().text().strip(),
                        header.severity(),
                        message.fill(values),
                        values,
                        related));
    }

    private static Span span(Block block) {
        return block.prose().span(0, block.prose().length());
    }
}
