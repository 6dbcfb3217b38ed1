package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds claims against a register of authorised wordings: a claim's sentence must name a substance and say of it what the
 * register says (Regulation (EC) No 1924/2006, Article 10).
 *
 * @param unlisted what to say of a claim about nothing that the register lists
 * @param otherWords what to say of a claim about a listed substance in other words
 */
record RegisterRule(
        RuleHeader header,
        Subject subject,
        List<Wording> wordings,
        Severities severities,
        Grouping grouping,
        Message unlisted,
        Message otherWords)
        implements Rule {

    /**
     * An entry of the register.
     *
     * @param id its lists of phrases begin with it
     * @param of names of the substance
     * @param says the authorised wording, and the small changes that the authority accepts
     * @param conditions of use; "" where there are none
     */
    record Wording(String id, List<String> of, List<String> says, String conditions) {

        String substances() {
            return id + "/of";
        }

        String words() {
            return id + "/says";
        }
    }

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Map<String, List<String>> phrases() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Wording wording : wordings) {
            all.put(wording.substances(), wording.of());
            all.put(wording.words(), wording.says());
        }
        return all;
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
        Mentions mentions = new Mentions(page);
        for (Annotation annotation : subject.judged(id(), page, map, all, assessments)) {
            Range sentence = FactPattern.sentence(annotation);
            List<Wording> named = wordings.stream()
                    .filter(w -> mentions.isIn(w.substances(), sentence))
                    .toList();
            if (named.stream().anyMatch(w -> mentions.isIn(w.words(), sentence))) {
                Location at = Findings.location(page, annotation);
                assessments.add(new Met(id(), at, at, "register"));
            } else {
                faults.add(fault(page, annotation, named));
            }
        }
        assessments.addAll(grouping.findings(page, new Findings(header), faults));
        return assessments;
    }

    private Grouping.Fault fault(AnnotatedDocument page, Annotation annotation, List<Wording> named) {
        Map<String, String> values = new LinkedHashMap<>(Findings.values(page, annotation));
        Message message = unlisted;
        if (!named.isEmpty()) {
            NearestWording nearest = NearestWording.of(named, page.text(annotation));
            Map<String, String> register = Map.of(
                    "substance", nearest.substance(),
                    "wording", nearest.says(),
                    "conditions", nearest.conditions());
            values.putAll(register);
            message = otherWords.with(register);
        }
        return new Grouping.Fault(annotation, severities.of(page, annotation), message, values);
    }
}
