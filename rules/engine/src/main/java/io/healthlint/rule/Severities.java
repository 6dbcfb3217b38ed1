package io.healthlint.rule;

import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** How bad a finding is, by the attributes of what it is about. */
final class Severities {

    private record When(Selector selector, Severity severity) {}

    private final RuleHeader header;
    private final List<When> cases;

    private Severities(RuleHeader header, List<When> cases) {
        this.header = header;
        this.cases = cases;
    }

    /** Reads {@code severity-when: [{tier: aesthetic, severity: warning}]}; the first case that fits counts. */
    static Severities read(RuleHeader header, Settings options, String kind) {
        List<When> cases = new ArrayList<>();
        for (Settings item : options.mappings("severity-when")) {
            cases.add(new When(
                    Selector.attributes(kind, item), item.choice("severity", Severity.class, header.severity())));
        }
        return new Severities(header, cases);
    }

    Severity of(Annotation annotation) {
        return cases.stream()
                .filter(c -> c.selector().matches(annotation))
                .findFirst()
                .map(c -> header.capped(c.severity()))
                .orElse(header.severity());
    }
}
