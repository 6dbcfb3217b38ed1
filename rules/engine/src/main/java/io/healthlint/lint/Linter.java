package io.healthlint.lint;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Document;
import io.healthlint.document.Metadata;
import io.healthlint.finding.Assessment;
import io.healthlint.finding.Evidence;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Fix;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.PageView;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.PagePolicy;
import io.healthlint.policy.Policy;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.rule.SiteRule;
import io.healthlint.rule.Today;
import io.healthlint.text.EncodingFault;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Holds pages against a policy: read, annotate, check. Immutable and safe for use by many threads. */
public final class Linter {

    /** The id of findings that a fault of the program itself makes. */
    public static final String INTERNAL_ERROR = "internal-error";

    private static final String ENGLISH = "en";

    private final Policy policy;
    private final LocalDate today;
    private final boolean inventorySentences;
    private final boolean explains;
    private final MarkdownReader reader;
    private final Annotators annotators;
    private final Set<String> rules;

    /**
     * A linter for one run.
     *
     * @param policy what is asked of the pages
     * @param today the day that ages are counted from
     * @param inventorySentences whether the inventory lists every sentence, too
     */
    public Linter(Policy policy, LocalDate today, boolean inventorySentences) {
        this(policy, today, inventorySentences, false);
    }

    private Linter(Policy policy, LocalDate today, boolean inventorySentences, boolean explains) {
        this.policy = policy;
        this.today = today;
        this.inventorySentences = inventorySentences;
        this.explains = explains;
        this.reader = reader(policy);
        this.rules = policy.ruleIds();
        this.annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
    }

    /**
     * A linter that also lists every sentence, and tells of each annotation why a rule that looks at its kind says nothing of
     * it: for {@link io.healthlint.finding.Explanation explanations}.
     */
    public static Linter explaining(Policy policy, LocalDate today) {
        return new Linter(policy, today, true, true);
    }

    /** Reads pages as a policy wants them read: its abbreviations, its fields that are prose, its tags that show texts. */
    public static MarkdownReader reader(Policy policy) {
        return new MarkdownReader(
                policy.lexicon().splitter(),
                policy.roles().keys(List.of("prose")),
                policy.markup().texts());
    }

    /**
     * What the policy says of a page. It never throws: where the program itself fails, that is a finding of the page, and
     * what else was found stays.
     */
    public PageResult lint(SourceText page) {
        List<Assessment> assessments = new ArrayList<>(Problems.encoding(page));
        if (page.encodingFault()
                .filter(f -> f.kind() == EncodingFault.Kind.NO_TEXT)
                .isPresent()) {
            return unread(page, assessments);
        }
        Document document;
        try {
            document = reader.read(page);
        } catch (RuntimeException | StackOverflowError e) {
            assessments.add(ProgramFault.finding(page, "reading the page", e));
            return unread(page, assessments);
        }
        String language = value(document, "language");
        boolean draft = value(document, "draft").equalsIgnoreCase("true");
        if (!isEnglish(language)) {
            return new PageResult(
                    page.path(), PageResult.Status.SKIPPED_LANGUAGE, draft, language, List.of(), List.of());
        }
        assessments.addAll(Problems.findings(document));
        AnnotatedDocument annotated;
        try {
            annotated = annotators.annotate(document);
        } catch (RuntimeException | StackOverflowError e) {
            assessments.add(ProgramFault.finding(page, "understanding the page", e));
            annotated = new AnnotatedDocument(document, List.of());
        }
        Today day = Today.of(today);
        assessments.addAll(check(annotated, day));
        Directives directives = Directives.of(document, rules, policy.terms().never());
        assessments.addAll(directives.faults());
        return new PageResult(
                page.path(),
                PageResult.Status.LINTED,
                draft,
                language,
                assessments,
                Inventory.of(annotated, inventorySentences),
                directives.suppressions(),
                value(document, "reviewer"),
                day.until());
    }

    /** The changes of a page that are safe to make, by all rules that speak there; none where it cannot be read. */
    public List<Fix> fixes(SourceText page) {
        AnnotatedDocument annotated = annotators.annotate(reader.read(page));
        PagePolicy here = policy.forPage(page.path(), value(annotated.document(), "page-type"));
        RuleContext context = new RuleContext(Today.of(today), here.profile());
        return here.rules().stream()
                .flatMap(rule -> rule.fixes(annotated, context).stream())
                .toList();
    }

    /**
     * A page as its readers see it, for a report that shows pages.
     *
     * @param items what is marked, by its number
     * @param findings the places of the findings, by their numbers
     */
    public PageView view(SourceText page, Map<Integer, InventoryItem> items, List<Location> findings) {
        return Views.of(reader.read(page), items, findings);
    }

    /**
     * What the policy says of pages together, added to the results of the pages where it is found.
     *
     * @param pages the results of all pages of a run, in any order
     * @return the same results in the same order, some with more findings
     */
    public List<PageResult> together(List<PageResult> pages) {
        Map<String, List<Finding>> found = new HashMap<>();
        for (SiteRule rule : policy.siteRules()) {
            List<Evidence> evidence = pages.stream()
                    .flatMap(page -> page.assessments().stream())
                    .filter(Evidence.class::isInstance)
                    .map(Evidence.class::cast)
                    .filter(e -> e.rule().equals(rule.id()))
                    .sorted(Comparator.comparing(Evidence::path).thenComparing(Evidence::location))
                    .toList();
            for (Finding finding : rule.judge(evidence)) {
                found.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(finding);
            }
        }
        return pages.stream()
                .map(page ->
                        found.containsKey(page.path()) ? page.with(found.getOrDefault(page.path(), List.of())) : page)
                .toList();
    }

    private List<Assessment> check(AnnotatedDocument page, Today day) {
        SourceText source = page.document().source();
        PagePolicy here = policy.forPage(source.path(), value(page.document(), "page-type"));
        RuleContext context = new RuleContext(day, here.profile());
        List<Assessment> assessments = new ArrayList<>();
        for (Rule rule : here.rules()) {
            try {
                assessments.addAll(rule.assess(page, context));
                if (explains) {
                    assessments.addAll(rule.passedOver(page, context));
                }
            } catch (RuntimeException | StackOverflowError e) {
                assessments.add(ProgramFault.finding(source, "the rule " + rule.id(), e));
            }
        }
        return assessments;
    }

    private static PageResult unread(SourceText page, List<Assessment> assessments) {
        return new PageResult(page.path(), PageResult.Status.LINTED, false, "", assessments, List.of());
    }

    private String value(Document document, String role) {
        return document.metadata(policy.roles().keys(List.of(role)))
                .map(Metadata::values)
                .map(v -> v.get(0).strip())
                .orElse("");
    }

    /** {@code en}, {@code en-US}, {@code en_GB}; a page that says nothing is taken for English. */
    private static boolean isEnglish(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.equals("english")
                || lower.equals(ENGLISH)
                || lower.startsWith(ENGLISH + "-")
                || lower.startsWith(ENGLISH + "_");
    }
}
