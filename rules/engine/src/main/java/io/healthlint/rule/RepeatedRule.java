package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Document;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the pages that carry the same value; tells it once for each value, on the first of them. */
record RepeatedRule(RuleHeader header, List<String> keys, Share share, Conditions conditions, Message message)
        implements SiteRule {

    /** How many of the other pages a finding names. */
    private static final int MOST_RELATED = 3;

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        Document document = page.document();
        Optional<Metadata> entry = conditions.hold(page) ? document.metadata(keys) : Optional.empty();
        if (entry.isEmpty()) {
            return List.of();
        }
        Location at = Location.of(document.source(), entry.get().valueSpan());
        String value = entry.get().values().get(0).strip();
        return List.of(
                new Findings(header).evidence(document.source(), at, entry.get().key(), value));
    }

    @Override
    public List<Finding> judge(List<Evidence> evidence) {
        Map<String, List<Evidence>> byValue = new TreeMap<>();
        evidence.forEach(
                e -> byValue.computeIfAbsent(e.value(), v -> new ArrayList<>()).add(e));
        return byValue.values().stream()
                .filter(same -> share.isReached(same.size(), evidence.size()))
                .map(same -> finding(same, evidence.size()))
                .toList();
    }

    private Finding finding(List<Evidence> same, int total) {
        Evidence first = same.get(0);
        Map<String, String> values = Map.of(
                "key", first.about(),
                "value", first.value(),
                "count", String.valueOf(same.size()),
                "total", String.valueOf(total));
        List<Related> related = same.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(e -> new Related(e.path(), e.location(), e.text(), "the same"))
                .toList();
        return new Findings(header).about(first, message.fill(values), values, related);
    }
}
