package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.DateMention;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Excused;
import io.healthlint.finding.Location;
import io.healthlint.finding.Met;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds "X is approved" against a list: of a product that is on it, the condition and the day must be right; of a product of
 * a class that the list covers, and that is not on it, it is wrong.
 */
record ApprovalRule(
        RuleHeader header,
        FactPattern said,
        List<Product> products,
        List<String> otherConditions,
        Set<String> covers,
        String list,
        LocalDate asOf,
        Excuses excuses,
        Messages messages)
        implements Rule {

    /**
     * An approved product.
     *
     * @param id its lists of phrases begin with it
     * @param name the trade name
     * @param names all names, the trade name first
     * @param sponsor who holds the approval; "" where it is not known
     * @param approved the day of the first approval
     * @param indication what it is approved for, in the words of a message
     * @param conditions the same as phrases
     * @param aClass whether this is no single product but what several of the list have in common ("cord blood"): it counts
     *     only where no single one is named
     */
    record Product(
            String id,
            String name,
            List<String> names,
            String sponsor,
            LocalDate approved,
            String indication,
            List<String> conditions,
            boolean aClass) {

        String nameList() {
            return id + "/name";
        }

        String conditionList() {
            return id + "/for";
        }
    }

    /**
     * What to say.
     *
     * @param unlisted of a product that is not on the list
     * @param indication of a condition that nothing on the list is for
     * @param product of a condition that other products of the list are for
     * @param date of a day before the approval
     */
    record Messages(Message unlisted, Message indication, Message product, Message date) {}

    /** How many of the products that are for a condition a message names. */
    private static final int MOST_OTHERS = 3;

    @Override
    public String id() {
        return header.id();
    }

    private String otherList() {
        return id() + "/other";
    }

    @Override
    public Map<String, List<String>> phrases() {
        Map<String, List<String>> all = new LinkedHashMap<>(said.phrases());
        for (Product product : products) {
            all.put(product.nameList(), product.names());
            all.put(product.conditionList(), product.conditions());
        }
        all.put(otherList(), otherConditions);
        return all;
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        if (said.each().in(page).isEmpty()) {
            return List.of();
        }
        PageMap map = new PageMap(page.document());
        List<Assessment> assessments = new ArrayList<>();
        Excuses.OnPage here = excuses.on(page, map);
        Candidates dates = new Candidates(page.ofKind("date"));
        Mentions mentions = new Mentions(page);
        Candidates there = new Candidates(page.ofKind("product"));
        for (FactPattern.Said one : said.in(page, map, there)) {
            Optional<String> excuse = here.reason(one.annotation());
            if (excuse.isPresent()) {
                assessments.add(new Excused(id(), Findings.location(page, one.annotation()), excuse.get()));
            } else {
                judge(page, one, there, dates, mentions).ifPresent(assessments::add);
            }
        }
        return assessments;
    }

    /** Where a sentence names several products, it is left alone: nobody can say which of them has what. */
    private Optional<Assessment> judge(
            AnnotatedDocument page, FactPattern.Said one, Candidates there, Candidates dates, Mentions mentions) {
        Annotation annotation = one.annotation();
        Range sentence = FactPattern.sentence(annotation);
        List<Product> named = products.stream()
                .filter(p -> mentions.isIn(p.nameList(), sentence))
                .toList();
        if (named.stream().anyMatch(p -> !p.aClass())) {
            named = named.stream().filter(p -> !p.aClass()).toList();
        }
        if (named.isEmpty()) {
            // The sentence itself has to name it: what is only named above may not be what is meant.
            boolean covered = there.in(sentence).stream()
                    .anyMatch(p -> covers.contains(p.attributes().getOrDefault("product", "")));
            return covered
                    ? Optional.of(finding(page, annotation, messages.unlisted(), null, List.of()))
                    : Optional.empty();
        }
        if (named.size() > 1) {
            return Optional.empty();
        }
        Product product = named.get(0);
        if (mentions.isIn(otherList(), sentence) && !mentions.isIn(product.conditionList(), sentence)) {
            List<String> others = products.stream()
                    .filter(p -> !p.aClass() && mentions.isIn(p.conditionList(), sentence))
                    .map(Product::name)
                    .limit(MOST_OTHERS)
                    .toList();
            Message message = others.isEmpty() ? messages.indication() : messages.product();
            return Optional.of(finding(page, annotation, message, product, others));
        }
        List<Annotation> days = dates.in(sentence);
        boolean early = days.size() == 1
                && days.get(0) instanceof DateMention day
                && !day.asOf()
                && day.to().isBefore(product.approved());
        Location at = Findings.location(page, annotation);
        return Optional.of(
                early ? finding(page, annotation, messages.date(), product, List.of()) : new Met(id(), at, at, "list"));
    }

    private Assessment finding(
            AnnotatedDocument page,
            Annotation annotation,
            Message message,
            @Nullable Product product,
            List<String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("text", page.text(annotation));
        values.put("list", list);
        values.put("as-of", asOf.toString());
        values.put("others", String.join(", ", others));
        if (product != null) {
            values.put("product", product.name());
            values.put("indication", product.indication());
            values.put("approved", product.approved().toString());
            values.put("sponsor", product.sponsor());
        }
        return new Findings(header).about(page, annotation, header.severity(), message.fill(values), values, List.of());
    }
}
