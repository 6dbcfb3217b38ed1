package io.healthlint.speed;

import io.healthlint.annotate.Annotators;
import io.healthlint.annotation.AnnotatedDocument;
import io.healthlint.document.Document;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.html.HtmlReport;
import io.healthlint.ledger.Demands;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.report.ConsoleReport;
import io.healthlint.report.GithubReport;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.report.Reporter;
import io.healthlint.report.Reporters;
import io.healthlint.report.Style;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.rule.Today;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The stages of a check by name, each as a function that takes all pages through that stage and returns a number that depends
 * on what it did, so that nothing of it can be left out. What a stage needs is made before.
 */
final class Stages {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String RULES = "rules ";
    private static final String REPORT = "report ";

    private final List<SourceText> pages;
    private final Policy policy;
    private final Linter linter;

    Stages(List<SourceText> pages, Policy policy) {
        this.pages = pages;
        this.policy = policy;
        this.linter = new Linter(policy, TODAY, false);
    }

    /** The names of all stages, in the order of the table. */
    static List<String> names(Policy policy) {
        Stream<String> kinds = kinds(policy).stream().map(RULES::concat);
        Stream<String> formats = Stream.concat(
                        Stream.of("console", "github", "html"),
                        Reporters.all().stream().map(Reporter::format))
                .map(REPORT::concat);
        return Stream.of(
                        Stream.of("commonmark-java", "read", "annotate"),
                        kinds,
                        Stream.of("check", "check, all processors"),
                        formats)
                .flatMap(s -> s)
                .toList();
    }

    private static Set<String> kinds(Policy policy) {
        return policy.rules().stream()
                .filter(rule -> !rule.off())
                .map(rule -> rule.header().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stage of a name. */
    LongSupplier stage(String name) {
        if (name.startsWith(RULES)) {
            return rules(name.substring(RULES.length()));
        }
        if (name.startsWith(REPORT)) {
            return report(name.substring(REPORT.length()));
        }
        return switch (name) {
            case "commonmark-java" -> parse();
            case "read" -> read();
            case "annotate" -> annotate();
            case "check" -> () -> pages.stream().mapToLong(this::check).sum();
            case "check, all processors" ->
                () -> pages.parallelStream().mapToLong(this::check).sum();
            default -> throw new IllegalArgumentException("there is no stage " + name);
        };
    }

    private long check(SourceText page) {
        return linter.lint(page).assessments().size();
    }

    private LongSupplier parse() {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        return () -> pages.stream()
                .map(page -> parser.parse(page.characters()))
                .filter(Stages::has)
                .count();
    }

    private static boolean has(Node node) {
        return node.getFirstChild() != null;
    }

    private LongSupplier read() {
        MarkdownReader reader = Linter.reader(policy);
        return () -> pages.stream()
                .mapToLong(page -> reader.read(page).blocks().size())
                .sum();
    }

    private LongSupplier annotate() {
        Annotators annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
        List<Document> documents = documents();
        return () -> documents.stream()
                .mapToLong(document -> annotators.annotate(document).all().size())
                .sum();
    }

    private List<Document> documents() {
        MarkdownReader reader = Linter.reader(policy);
        return pages.stream().map(reader::read).toList();
    }

    private LongSupplier rules(String kind) {
        Set<String> ids = policy.rules().stream()
                .filter(rule -> rule.header().kind().equals(kind))
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        Annotators annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
        List<AnnotatedDocument> annotated =
                documents().stream().map(annotators::annotate).toList();
        return () -> annotated.stream().mapToLong(page -> assess(page, ids)).sum();
    }

    private long assess(AnnotatedDocument page, Set<String> ids) {
        RuleContext context = new RuleContext(Today.of(TODAY), RuleContext.Profile.STANDARD);
        long assessments = 0;
        for (Rule rule : policy.forPage(page.document().source().path(), "").rules()) {
            if (ids.contains(rule.id())) {
                assessments += rule.assess(page, context).size();
            }
        }
        return assessments;
    }

    private LongSupplier report(String format) {
        List<PageResult> results =
                linter.together(pages.stream().map(linter::lint).toList());
        Report report =
                new Report("benchmark", TODAY, NotRead.NOTHING, results, new Judge(Severity.ERROR, 0).judge(results));
        return switch (format) {
            case "console" ->
                () -> new ConsoleReport(report, Style.PLAIN, path -> path, Integer.MAX_VALUE, true)
                        .pages().stream()
                                .mapToLong(page -> page.text().length())
                                .sum();
            case "github" ->
                () -> GithubReport.commands(report).size()
                        + GithubReport.summary(report).length();
            case "html" -> file(html(), report);
            default -> file(Reporters.of(format).orElseThrow(), report);
        };
    }

    private Reporter html() {
        Map<String, SourceText> texts = new TreeMap<>();
        pages.forEach(page -> texts.put(page.path(), page));
        return new HtmlReport(
                (page, items, findings) ->
                        Optional.ofNullable(texts.get(page.path())).map(text -> linter.view(text, items, findings)),
                new Demands(policy.demanding("claim", "caveat"), policy.demanding("regulatory-statement", "date")));
    }

    private static LongSupplier file(Reporter reporter, Report report) {
        return () -> {
            Counter out = new Counter();
            try {
                reporter.write(report, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.characters;
        };
    }

    /** Takes a report and keeps its length. */
    private static final class Counter implements Appendable {

        private long characters;

        @Override
        public Appendable append(CharSequence text) {
            characters += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            characters += end - start;
            return this;
        }

        @Override
        public Appendable append(char c) {
            characters++;
            return this;
        }
    }
}
