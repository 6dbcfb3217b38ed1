package io.healthlint.rule;

import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.annotation.Annotation;
import io.healthlint.annotation.DateMention;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what is said of the same thing: opposites, and the dates of one act. Two statements on one page contradict each
 * other there; between pages, those that differ from what most pages say are told of.
 */
record ContradictionRule(RuleHeader header, List<Opposites> opposites, List<Act> acts, Excuses excuses, Message message)
        implements SiteRule {

    /**
     * What was done once, and so has one date.
     *
     * @param name in the words of a message: "the day of its approval"
     * @param pattern what tells it
     */
    record Act(String name, FactPattern pattern) {

        /** What it was done to; "" where that is not named. */
        String key(Annotation told) {
            String subject = Opposites.subject(told);
            return subject.isEmpty() ? "" : name + ": " + subject;
        }
    }

    /** What is asked, reported or quoted is not what the page says. */
    static final Set<UsedIn> EXCUSED = EnumSet.of(UsedIn.QUESTION, UsedIn.REPORTED, UsedIn.QUOTED);

    /** How many places of the other side a finding names. */
    private static final int MOST_RELATED = 3;

    private static final String ONE = "one";
    private static final String OTHER = "other";

    @Override
    public String id() {
        return header.id();
    }

    @Override
    public Map<String, List<String>> phrases() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Opposites pair : opposites) {
            pair.one().forEach(pattern -> all.putAll(pattern.phrases()));
            pair.other().forEach(pattern -> all.putAll(pattern.phrases()));
        }
        acts.forEach(act -> all.putAll(act.pattern().phrases()));
        return all;
    }

    @Override
    public List<Assessment> assess(AnnotatedDocument page, RuleContext context) {
        PageMap map = new PageMap(page.document());
        Notes notes = new Notes(page, map);
        Candidates products = new Candidates(page.ofKind("product"));
        for (Opposites pair : opposites) {
            if (pair.isOn(page)) {
                for (FactPattern pattern : pair.one()) {
                    pattern.in(page, map, products).forEach(s -> notes.add(s.annotation(), pair.key(s), ONE));
                }
                for (FactPattern pattern : pair.other()) {
                    pattern.in(page, map, products).forEach(s -> notes.add(s.annotation(), pair.key(s), OTHER));
                }
            }
        }
        Candidates dates = new Candidates(page.ofKind("date"));
        for (Act act : acts) {
            for (FactPattern.Said said : act.pattern().in(page, map, products)) {
                notes.add(said.annotation(), act.key(said.annotation()), when(said.annotation(), dates));
            }
        }
        List<Evidence> evidence = notes.inOrder();
        List<Assessment> assessments = new ArrayList<>(evidence);
        assessments.addAll(within(evidence));
        return assessments;
    }

    /** What a page says of the things that are compared. */
    private final class Notes {

        private final AnnotatedDocument page;
        private final Excuses.OnPage here;
        private final Findings findings = new Findings(header);
        private final List<Evidence> evidence = new ArrayList<>();

        Notes(AnnotatedDocument page, PageMap map) {
            this.page = page;
            this.here = excuses.on(page, map);
        }

        void add(Annotation annotation, String about, String value) {
            if (!about.isEmpty() && !value.isEmpty() && here.reason(annotation).isEmpty()) {
                Location at = Findings.location(page, annotation);
                evidence.add(findings.evidence(page, annotation, about, value, page.text(annotation)));
            }
        }

        List<Evidence> inOrder() {
            return evidence.stream()
                    .sorted(Comparator.comparing(Evidence::location))
                    .toList();
        }
    }

    /** The one date in the act's sentence, as {@code from/to}; "" where there is none, or several. */
    private static String when(Annotation act, Candidates dates) {
        List<Annotation> found = dates.in(FactPattern.sentence(act));
        return found.size() == 1 && found.get(0) instanceof DateMention date && !date.asOf()
                ? date.from() + "/" + date.to()
                : "";
    }

    /** Whether two values about the same cannot both be true: the two sides of a pair, or days that do not overlap. */
    private static boolean contradict(String a, String b) {
        int slash = a.indexOf('/');
        if (slash < 0) {
            return !a.equals(b);
        }
        int other = b.indexOf('/');
        return LocalDate.parse(a.substring(slash + 1)).isBefore(LocalDate.parse(b.substring(0, other)))
                || LocalDate.parse(b.substring(other + 1)).isBefore(LocalDate.parse(a.substring(0, slash)));
    }

    /** One finding for each thing that the page contradicts itself on, at the later of the two places. */
    private List<Finding> within(List<Evidence> evidence) {
        Map<String, Evidence> first = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Evidence here : evidence) {
            Evidence before = first.putIfAbsent(here.about(), here);
            if (before != null && contradict(before.value(), here.value()) && told.add(here.about())) {
                findings.add(finding(here, List.of(before)));
            }
        }
        return findings;
    }

    @Override
    public List<Finding> judge(List<Evidence> evidence) {
        Map<String, List<Evidence>> byAbout = new TreeMap<>();
        evidence.forEach(
                e -> byAbout.computeIfAbsent(e.about(), a -> new ArrayList<>()).add(e));
        List<Finding> findings = new ArrayList<>();
        byAbout.values().forEach(one -> between(one, findings));
        return findings;
    }

    /** Each page that says otherwise than most pages, with the first of those. */
    private void between(List<Evidence> evidence, List<Finding> findings) {
        Map<String, Map<String, Evidence>> firstByPage = new LinkedHashMap<>();
        for (Evidence e : evidence) {
            firstByPage.computeIfAbsent(e.path(), p -> new LinkedHashMap<>()).putIfAbsent(e.value(), e);
        }
        // A page that contradicts itself has been told so and is no witness.
        List<Evidence> witnesses = firstByPage.values().stream()
                .filter(values -> values.size() == 1)
                .flatMap(values -> values.values().stream())
                .toList();
        Map<String, Integer> votes = new LinkedHashMap<>();
        witnesses.forEach(e -> votes.merge(e.value(), 1, Integer::sum));
        Optional<String> most = votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue())
                .map(Map.Entry::getKey);
        if (most.isEmpty()) {
            return;
        }
        List<Evidence> majority =
                witnesses.stream().filter(e -> e.value().equals(most.get())).toList();
        for (Evidence e : witnesses) {
            if (contradict(e.value(), most.get())) {
                findings.add(finding(e, majority.subList(0, Math.min(MOST_RELATED, majority.size()))));
            }
        }
    }

    private Finding finding(Evidence here, List<Evidence> others) {
        Evidence other = others.get(0);
        Map<String, String> values = Map.of(
                "text", here.text(),
                "about", here.about().substring(0, here.about().indexOf(": ")),
                "other", other.text(),
                "other-path", other.path(),
                "other-line", String.valueOf(other.location().line()));
        List<Related> related = others.stream()
                .map(o -> new Related(o.path(), o.location(), o.text(), "says otherwise"))
                .toList();
        return new Findings(header).about(here, message.fill(values), values, related);
    }
}
