package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports what contradicts a fact of the registry: at most once in a sentence, by the first pattern that fits. */
public final class FactRule implements Rule {

    /** What is asked, denied, reported or quoted is not said: a myth beside its refutation is no error. */
    static final Set<UsedIn> EXCUSED = EnumSet.of(UsedIn.QUESTION, UsedIn.DENIED, UsedIn.REPORTED, UsedIn.QUOTED);

    private final RuleHeader header;
    private final List<FactPattern> wrong;
    private final Excuses excuses;
    private final Message message;

    private FactRule(RuleHeader header, List<FactPattern> wrong, Excuses excuses) {
        this.header = header;
        this.wrong = List.copyOf(wrong);
        this.excuses = excuses;
        this.message = new Message(header.message());
    }

    /**
     * Reads {@code wrong:}, the patterns, and {@code except:}, the contexts that excuse them.
     *
     * @param header its message may hold {@code {text}}, the words that are wrong
     */
    public static FactRule read(RuleHeader header, Settings fact) {
        fact.require("wrong", "Add the statements that are wrong: - says: [words].");
        List<FactPattern> patterns = new ArrayList<>();
        for (Settings one : fact.mappings("wrong")) {
            patterns.add(FactPattern.read(one, header.id() + "/" + patterns.size()));
        }
        return new FactRule(header, patterns, Excuses.read(fact, EXCUSED));
    }

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Map<String, List<String>> phrases() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        wrong.forEach(pattern -> all.putAll(pattern.phrases()));
        return all;
    }

    @Override
    public Map<String, String> unless() {
        Map<String, String> all = new LinkedHashMap<>();
        wrong.forEach(pattern -> all.putAll(pattern.unless()));
        return all;
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        List<FactPattern> here =
                wrong.stream().filter(p -> !p.each().in(page).isEmpty()).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        PageMap map = new PageMap(page.document());
        Candidates products = new Candidates(page.ofKind("product"));
        return assessments(
                page,
                map,
                here.stream()
                        .flatMap(p -> p.in(page, map, products).stream())
                        .map(FactPattern.Said::annotation)
                        .toList());
    }

    private List<Assessment> assessments(AnnotatedDocument page, PageMap map, List<Annotation> said) {
        List<Assessment> assessments = new ArrayList<>();
        Findings findings = new Findings(header);
        Excuses.OnPage here = excuses.on(page, map);
        Set<Long> told = new HashSet<>();
        for (Annotation annotation : said) {
            Optional<String> reason = here.reason(annotation);
            if (reason.isPresent()) {
                assessments.add(new Excused(id(), Findings.location(page, annotation), reason.get()));
            } else if (told.add(Range.key(annotation.at()))) {
                Map<String, String> values = Findings.values(page, annotation);
                assessments.add(
                        findings.about(page, annotation, header.severity(), message.fill(values), values, List.of()));
            }
        }
        return assessments;
    }
}
