package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.document.Section;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a part of the page: the first of its forms that is there will do. A section counts when its heading holds one of
 * the phrases and something stands under it.
 *
 * @param each what makes a page need the part
 * @param atLeast how many of these
 * @param sections phrases of headings
 * @param says phrases of the text
 * @param has annotations
 * @param keys of front matter
 */
record StructureRule(
        RuleHeader header,
        Selector each,
        int atLeast,
        Conditions conditions,
        List<String> sections,
        List<String> says,
        List<Selector> has,
        List<String> keys,
        Message message)
        implements Rule {

    @Override
    public String id() {
        return header.id();
    }

    private String headingList() {
        return id() + "/section";
    }

    private String saysList() {
        return id() + "/says";
    }

    @Override
    public Map<String, List<String>> phrases() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (!sections.isEmpty()) {
            all.put(headingList(), sections);
        }
        if (!says.isEmpty()) {
            all.put(saysList(), says);
        }
        return all;
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> asking = each.in(page);
        if (asking.size() < atLeast || !conditions.hold(page)) {
            return List.of();
        }
        SourceText source = page.document().source();
        Span top = source.line(1);
        Optional<Location> found = part(page);
        if (found.isPresent()) {
            return List.of(new Met(id(), Location.of(source, top), found.get(), "page"));
        }
        Map<String, String> values = Map.of("count", String.valueOf(asking.size()), "text", page.text(asking.get(0)));
        return List.of(
                new Findings(header).at(source, top, "", header.severity(), message.fill(values), values, List.of()));
    }

    private Optional<Location> part(AnnotatedDocument page) {
        Document document = page.document();
        for (Annotation mention : page.ofList(headingList())) {
            if (headsSomething(document, document.blocks().get(mention.at().block()))) {
                return Optional.of(Findings.location(page, mention));
            }
        }
        for (Annotation mention : page.ofList(saysList())) {
            return Optional.of(Findings.location(page, mention));
        }
        for (Selector selector : has) {
            for (Annotation annotation : selector.in(page)) {
                return Optional.of(Findings.location(page, annotation));
            }
        }
        return keys.isEmpty()
                ? Optional.empty()
                : document.metadata(keys).map(entry -> Location.of(document.source(), entry.keySpan()));
    }

    private static boolean headsSomething(Document document, Block block) {
        Section section = document.section(block);
        return section.heading() == block.index()
                && document.blocks().subList(section.first() + 1, section.end()).stream()
                        .anyMatch(b -> !b.prose().text().isBlank());
    }
}
