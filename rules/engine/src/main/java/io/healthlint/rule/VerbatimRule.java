package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.document.Block;
import io.healthlint.document.Sentence;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Fix;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a text word for word; letter case, the sort of quotation marks and the number of spaces do not count. It is near
 * enough in one of some places, or where a symbol stands both behind the annotation's sentence and before the text (the way
 * of 21 CFR 101.93(d)).
 *
 * @param texts folded
 * @param wordings the same as they are written; the first is for messages
 * @param symbols "*", "†"
 * @param missing what to say when the page has no such text
 * @param far what to say when it stands too far away, without a symbol
 */
record VerbatimRule(
        RuleHeader header,
        Subject subject,
        List<String> texts,
        List<String> wordings,
        List<Spot> places,
        List<String> symbols,
        Severities severities,
        Grouping grouping,
        Message missing,
        Message far)
        implements Rule {

    /** A page that carries the text more often than this carries it often enough. */
    private static final int MOST_TEXTS = 100;

    @Override
    public String id() {
        return header.id();
    }

    static String fold(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> all = subject.in(page, context);
        if (all.isEmpty()) {
            return List.of();
        }
        PageMap map = new PageMap(page.document());
        List<Assessment> assessments = new ArrayList<>();
        List<Grouping.Fault> faults = new ArrayList<>();
        List<Block> holding = page.document().blocks().stream()
                .filter(block -> holds(block.prose().text()))
                .limit(MOST_TEXTS)
                .toList();
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Optional<Met> met = near(page, map, annotation, holding);
            if (met.isPresent()) {
                assessments.add(met.get());
            } else {
                Map<String, String> values = new LinkedHashMap<>(Findings.values(page, annotation));
                values.put("wording", wordings.get(0));
                Message message = holding.isEmpty() ? missing : far;
                faults.add(new Grouping.Fault(annotation, severities.of(page, annotation), message, values));
            }
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
    }

    @Override
    public List<Fix> fixes(AnnotatedDocument page, RuleContext context) {
        List<Block> blocks = page.document().blocks();
        boolean there = blocks.stream().anyMatch(block -> holds(block.prose().text()));
        boolean asked = assess(page, context).stream().anyMatch(Finding.class::isInstance);
        if (there || !asked) {
            return List.of();
        }
        return blocks.stream()
                .filter(block -> block.kind().isProse())
                .flatMap(block -> Paraphrase.of(block, wordings).stream())
                .max(Comparator.comparingDouble(Paraphrase::alike))
                .map(found -> List.of(new Fix(id(), found.span(), found.wording())))
                .orElse(List.of());
    }

    private boolean holds(String prose) {
        String folded = fold(prose);
        return texts.stream().anyMatch(folded::contains);
    }

    private Optional<Met> near(AnnotatedDocument page, PageMap map, Annotation annotation, List<Block> holding) {
        for (Spot spot : places) {
            List<Range> ranges = spot.of().matches(annotation) ? spot.kind().ranges(map, annotation.at()) : List.of();
            for (Block block : holding) {
                long key = Range.key(block.index(), 0);
                if (ranges.stream().anyMatch(r -> r.from() <= key && key < r.to())) {
                    return Optional.of(met(page, annotation, block, spot.name()));
                }
            }
        }
        String symbol = symbolBehind(map.block(annotation.at().block()), annotation);
        return holding.stream()
                .filter(block -> !symbol.isEmpty() && symbolBefore(block).equals(symbol))
                .findFirst()
                .map(block -> met(page, annotation, block, "symbol"));
    }

    private Met met(AnnotatedDocument page, Annotation annotation, Block block, String place) {
        SourceText source = page.document().source();
        Location by = Location.of(source, block.prose().span(0, block.prose().length()));
        return new Met(id(), Findings.location(page, annotation), by, place);
    }

    /** The symbol behind the annotation in its sentence, or "". */
    private String symbolBehind(Block block, Annotation annotation) {
        Sentence sentence = block.sentences().get(annotation.at().sentence());
        String rest = block.prose().text().substring(annotation.at().start(), sentence.end());
        return longest(symbols.stream().filter(rest::contains));
    }

    private String symbolBefore(Block block) {
        String text = block.prose().text().strip();
        return longest(symbols.stream().filter(text::startsWith));
    }

    /** "**" is another symbol than "*". */
    private static String longest(Stream<String> symbols) {
        return symbols.max(Comparator.comparing(String::length)).orElse("");
    }
}
