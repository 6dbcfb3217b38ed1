package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Met;
import io.healthlint.finding.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs sentences of one sort against sentences of another (DISCERN, questions 6 and 11: balance, and risks).
 *
 * @param each what is weighed
 * @param against what it is weighed against
 * @param per how many sentences of the first sort one of the second balances
 * @param atLeast on how many sentences of the first sort the rule speaks
 */
record BalanceRule(
        RuleHeader header,
        Selector each,
        Selector against,
        int per,
        int atLeast,
        Conditions conditions,
        Message message)
        implements Rule {

    /** How many of the other places a finding names. */
    private static final int MOST_RELATED = 5;

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> weighed = bySentence(each.in(page));
        if (weighed.size() < atLeast || weighed.isEmpty() || !conditions.hold(page)) {
            return List.of();
        }
        List<Annotation> weights = bySentence(against.in(page));
        Annotation first = weighed.get(0);
        if ((long) weights.size() * per >= weighed.size()) {
            return List.of(
                    new Met(id(), Findings.location(page, first), Findings.location(page, weights.get(0)), "page"));
        }
        Map<String, String> values = Map.of(
                "text", page.text(first),
                "count", String.valueOf(weighed.size()),
                "against", String.valueOf(weights.size()));
        List<Related> related = weighed.stream()
                .skip(1)
                .limit(MOST_RELATED)
                .map(a -> new Related(
                        page.document().source().path(), Findings.location(page, a), page.text(a), "another"))
                .toList();
        return List.of(
                new Findings(header).about(page, first, header.severity(), message.fill(values), values, related));
    }

    /** One for each sentence: a sentence with three benefits is still one sentence. */
    private static List<Annotation> bySentence(List<Annotation> annotations) {
        Map<Long, Annotation> first = new TreeMap<>();
        annotations.forEach(a -> first.putIfAbsent(Range.key(a.at()), a));
        return new ArrayList<>(first.values());
    }
}
