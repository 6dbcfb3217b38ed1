package io.healthlint.rule;

import com.google.re2j.Pattern;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Document;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Fix;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one entry of the front matter, under whichever of its keys it stands. */
record MetadataRule(
        RuleHeader header,
        List<String> keys,
        Format format,
        Optional<Pattern> pattern,
        List<String> values,
        Optional<Period> maxAge,
        Conditions conditions,
        Messages messages)
        implements Rule {

    /** What a value must look like. */
    enum Format {
        TEXT,
        DATE,
        URL
    }

    /** What to say of an entry that is missing, has the wrong form or value, or is too old. */
    record Messages(Message missing, Optional<Message> wrong, Optional<Message> old) {}

    MetadataRule {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

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
        Optional<Metadata> entry = document.metadata(keys);
        if (entry.isEmpty()) {
            Span top = document.source().line(1);
            return List.of(finding(document.source(), top, "", messages.missing(), Map.of("key", keys.get(0))));
        }
        Location at = Location.of(document.source(), entry.get().valueSpan());
        return List.of(fault(document, entry.get(), context.today()).orElse(new Met(id(), at, at, "front-matter")));
    }

    /** The key, with a value that is as good as none: somebody has to say it. */
    @Override
    public List<Fix> fixes(AnnotatedDocument page, RuleContext context) {
        Document document = page.document();
        boolean there =
                document.metadata().stream().anyMatch(entry -> keys.stream().anyMatch(entry.key()::equalsIgnoreCase));
        return there || !conditions.hold(page)
                ? List.of()
                : NewKey.in(document.source(), keys.get(0), Metadata.PLACEHOLDER).stream()
                        .map(put -> new Fix(id(), put.at(), put.text()))
                        .toList();
    }

    private Optional<Assessment> fault(Document document, Metadata entry, Today today) {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put("key", entry.key());
        for (String value : entry.values()) {
            filled.put("value", value);
            if (!fits(value)) {
                return messages.wrong().map(m -> finding(document, entry, m, filled));
            }
        }
        if (maxAge.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = FrontMatterDates.parse(entry.values().get(0));
        if (day.isEmpty() || !today.isAfter(day.get().plus(maxAge.get()))) {
            return Optional.empty();
        }
        filled.put("age", today.age(day.get()));
        filled.put("max-age", Ages.words(maxAge.get()));
        return messages.old().map(m -> finding(document, entry, m, filled));
    }

    private boolean fits(String value) {
        boolean form =
                switch (format) {
                    case TEXT -> !value.isBlank();
                    case DATE -> FrontMatterDates.parse(value).isPresent();
                    case URL -> value.startsWith("https://") || value.startsWith("http://");
                };
        return form && pattern.map(p -> p.matches(value)).orElse(true) && (values.isEmpty() || values.contains(value));
    }

    private Finding finding(Document document, Metadata entry, Message message, Map<String, String> filled) {
        SourceText source = document.source();
        String text = Message.shorten(source.text(entry.valueSpan()));
        return finding(source, entry.valueSpan(), text, message, filled);
    }

    private Finding finding(SourceText source, Span span, String text, Message message, Map<String, String> filled) {
        return new Findings(header).at(source, span, text, header.severity(), message.fill(filled), filled, List.of());
    }
}
