package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Severity;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How bad a finding is, by the attributes of what it is about. */
final class Severities {

    private record When(Selector selector, Set<UsedIn> in, Severity severity) {

        boolean fits(AnnotatedDocument page, Annotation annotation) {
            return selector.matches(annotation)
                    && (in.isEmpty() || in.stream().anyMatch(use -> use.holds(page.document(), annotation)));
        }
    }

    private final RuleHeader header;
    private final List<When> cases;

    private Severities(RuleHeader header, List<When> cases) {
        this.header = header;
        this.cases = cases;
    }

    /**
     * Reads {@code severity-when: [{tier: aesthetic, severity: warning}, {in: teaser, severity: info}]}; the first case that
     * fits counts.
     */
    static Severities read(RuleHeader header, Settings options, String kind) {
        List<When> cases = new ArrayList<>();
        for (Settings item : options.mappings("severity-when")) {
            cases.add(new When(
                    Selector.attributes(kind, item),
                    item.choices("in", UsedIn.class),
                    item.choice("severity", Severity.class, header.severity())));
        }
        return new Severities(header, cases);
    }

    Severity of(AnnotatedDocument page, Annotation annotation) {
        return cases.stream()
                .filter(c -> c.fits(page, annotation))
                .findFirst()
                .map(c -> header.capped(c.severity()))
                .orElse(header.severity());
    }
}
