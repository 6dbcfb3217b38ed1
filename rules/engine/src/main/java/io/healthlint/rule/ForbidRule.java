package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reports what a page must not hold, unless its context excuses it.
 *
 * @param instead what to write for a phrase, by the phrase in lower case
 */
record ForbidRule(
        RuleHeader header,
        Subject subject,
        List<String> listed,
        Map<String, String> instead,
        Optional<UserPattern> pattern,
        Severities severities,
        Grouping grouping,
        Message message)
        implements Rule {

    ForbidRule {
        listed = List.copyOf(listed);
        instead = Map.copyOf(instead);
    }

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Map<String, List<String>> phrases() {
        return listed.isEmpty() ? Map.of() : Map.of(id(), listed);
    }

    @Override
    public List<Excused> passedOver(AnnotatedDocument page, RuleContext context) {
        return pattern.isPresent() ? List.of() : subject.passedOver(id(), page, context);
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<Annotation> all = pattern.map(p -> p.in(page)).orElseGet(() -> subject.in(page, context));
        if (all.isEmpty()) {
            return List.of();
        }
        List<Assessment> assessments = new ArrayList<>();
        List<Grouping.Fault> faults = new ArrayList<>();
        PageMap map = new PageMap(page.document());
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Map<String, String> values = Findings.values(page, annotation);
            values.put("instead", instead.getOrDefault(page.text(annotation).toLowerCase(Locale.ROOT), ""));
            faults.add(new Grouping.Fault(annotation, severities.of(page, annotation), message, values));
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
    }
}
