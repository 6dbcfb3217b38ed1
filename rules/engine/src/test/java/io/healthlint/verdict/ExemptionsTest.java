package io.healthlint.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waivers and the baseline. */
class ExemptionsTest {

    private static final Set<String> RULES = Set.of("hype", "uncaveated-benefit", "absolute-claim");
    private static final WaiverTerms TERMS =
            new WaiverTerms(Period.ofYears(1), Period.ofDays(30), Set.of("absolute-claim"), Set.of("A. Ruiz", "Legal"));
    private static final String WAIVER = """
            waivers:
              - rule: hype
                page: blog/**
                words: Wonder
                reason: the name of a prize
                owner: B. Klein
                approved-by: A. Ruiz
                date: 2026-01-01
                until: 2026-07-01
            """;

    @Test
    void aWaiverHoldsForItsRuleItsPagesAndItsWordsUntilItsEnd() {
        PageResult blog = page("blog/a.md", finding(3, "hype", "the  wonder drug"), finding(5, "hype", "miracle"));
        PageResult shop = page("shop.md", finding(1, "hype", "wonder drug"));

        assertThat(shown("2026-03-01", WAIVER, Baseline.NONE, blog, shop))
                .containsExactly(
                        "blog/a.md:3 hype waived (waived until 2026-07-01, approved by A. Ruiz, owner B. Klein"
                                + " (waivers.yaml): the name of a prize)",
                        "blog/a.md:5 hype violation",
                        "shop.md:1 hype violation");
        assertThat(shown("2026-07-01", WAIVER, Baseline.NONE, blog))
                .contains("waivers.yaml:2 ending-waiver below-severity")
                .anyMatch(one -> one.startsWith("blog/a.md:3 hype waived"));
        assertThat(shown("2026-07-02", WAIVER, Baseline.NONE, blog))
                .containsExactly(
                        "blog/a.md:3 hype violation",
                        "blog/a.md:5 hype violation",
                        "waivers.yaml:2 expired-waiver below-severity");
        assertThat(shown("2026-03-01", WAIVER, Baseline.NONE, shop))
                .containsExactly("shop.md:1 hype violation", "waivers.yaml:2 unused-waiver below-severity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: 2026-07-01 | until: 2027-01-02 | The waiver is longer than the policy allows. | 9",
                "until: 2026-07-01 | until: 2025-12-31 | The waiver ends before it begins. | 9",
                "until: 2026-07-01 | '' | The key 'until' is missing. | 2",
                "approved-by: A. Ruiz | approved-by: B. Klein | 'B. Klein' may not approve a waiver. | 7",
                "rule: hype | rule: absolute-claim | The policy lets nobody waive 'absolute-claim'. | 2",
                "rule: hype | rule: hipe | 'rule' cannot be 'hipe'. | 2",
                "reason: the name | reson: the name | Unknown key 'reson'. | 5",
            })
    void aWaiverThatBreaksTheTermsIsAnErrorAndWaivesNothing(String from, String to, String message, int line) {
        Waivers waivers = Waivers.read(
                SourceText.of("waivers.yaml", WAIVER.replace(from, to) + WAIVER.replace("waivers:\n", "")),
                RULES,
                TERMS);

        assertThat(waivers.all()).hasSize(1);
        assertThat(waivers.faults()).hasSizeLessThan(3).anySatisfy(fault -> {
            assertThat(fault.message()).isEqualToIgnoringCase(message);
            assertThat(fault.location().line()).isEqualTo(line);
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.rule()).isEqualTo("invalid-waiver");
        });
    }

    @Test
    void whatIsInTheBaselineIsKnownWhereverItMoves() {
        PageResult before = page("a.md", finding(3, "hype", "Wonder drug"), finding(9, "hype", "Wonder drug"));
        Baseline known = Baseline.of("base.tsv", before.findings());
        PageResult moved = page("a.md", finding(30, "hype", "wonder\n  drug"), finding(80, "hype", "wonder drug"));
        PageResult more = page(
                "a.md",
                finding(1, "hype", "wonder drug"),
                finding(2, "hype", "wonder drug"),
                finding(3, "hype", "wonder drug"));

        assertThat(shown("2026-01-01", "", known, moved)).allMatch(one -> one.endsWith("hype known (in base.tsv)"));
        assertThat(shown("2026-01-01", "", known, more))
                .containsExactly(
                        "a.md:1 hype known (in base.tsv)", "a.md:2 hype known (in base.tsv)", "a.md:3 hype violation");
        assertThat(shown("2026-01-01", "", known, page("b.md", finding(1, "hype", "wonder drug"))))
                .as("a renamed page")
                .containsExactly("b.md:1 hype known (in base.tsv)");
        assertThat(shown("2026-01-01", "", known, moved, page("b.md", finding(1, "hype", "wonder drug"))))
                .as("a copy")
                .contains("b.md:1 hype violation");
    }

    @Test
    void aPageWithAStrangeNameIsKnown() {
        String name = "a\tb\\t\n.md";
        Baseline known = Baseline.of("base.tsv", List.of(on(name, finding(3, "hype", "wonder"))));
        Baseline read = Baseline.read(SourceText.of("base.tsv", known.text()));

        assertThat(known.text()).contains("\na\\tb\\\\t\\n.md\thype\t");
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).isEqualTo(known.entries());
    }

    @Test
    void aFindingUnderAnotherHeadingIsStillKnown() {
        Baseline known = Baseline.of("base.tsv", List.of(under(finding(3, "hype", "wonder"), "Benefits")));

        assertThat(shown("2026-01-01", "", known, page("a.md", under(finding(3, "hype", "wonder"), "Uses"))))
                .containsExactly("a.md:3 hype known (in base.tsv)");
    }

    @Test
    void whatIsFixedLeavesAndNothingNewComesIn() {
        Baseline known = Baseline.of(
                "base.tsv",
                page("a.md", finding(3, "hype", "wonder"), finding(9, "hype", "miracle"))
                        .findings());
        Verdict verdict =
                judge("2026-01-01", "", known, page("a.md", finding(1, "hype", "wonder"), finding(2, "hype", "magic")));

        assertThat(verdict.fixed()).extracting(Baseline.Entry::words).containsExactly("miracle");
        assertThat(Baseline.of("base.tsv", verdict.forBaseline(false)).entries())
                .extracting(Baseline.Entry::words)
                .containsExactly("wonder");
        assertThat(verdict.forBaseline(true)).hasSize(2);
    }

    @Test
    void theFileIsSortedHasNoLineNumbersAndReadsBack() {
        Baseline known = Baseline.of(
                "base.tsv",
                Stream.of(
                                page("b.md", finding(9, "hype", "Wonder\tdrug"), finding(1, "hype", "wonder drug")),
                                page("a.md", finding(7, "uncaveated-benefit", "x".repeat(300))))
                        .flatMap(p -> p.findings().stream())
                        .toList());

        assertThat(known.text().lines().skip(2))
                .containsExactly(
                        "a.md\tuncaveated-benefit\t" + known.entries().get(0).id() + "\t1\t" + "x".repeat(80),
                        "b.md\thype\t" + known.entries().get(1).id() + "\t2\twonder drug");
        assertThat(Baseline.read(SourceText.of("base.tsv", known.text())).entries())
                .isEqualTo(known.entries());
        assertThat(Baseline.read(SourceText.of("base.tsv", known.text().replace("\n", "\r\n")))
                        .entries())
                .isEqualTo(known.entries());
    }

    @Test
    void aLineThatIsNoEntryIsAFindingAndTheOthersStand() {
        String text = Baseline.of(
                        "base.tsv", page("a.md", finding(1, "hype", "wonder")).findings())
                .text();
        Baseline merged = Baseline.read(SourceText.of("base.tsv", text + "<<<<<<< ours\n" + text));

        assertThat(merged.entries())
                .singleElement()
                .extracting(Baseline.Entry::count)
                .isEqualTo(1);
        assertThat(shown("2026-01-01", "", merged, page("a.md", finding(1, "hype", "wonder"))))
                .containsExactly("a.md:1 hype known (in base.tsv)", "base.tsv:4 invalid-baseline violation");
    }

    private static List<String> shown(String today, String waivers, Baseline baseline, PageResult... pages) {
        return judge(today, waivers, baseline, pages).judged().stream()
                .map(j -> j.finding().path() + ":" + j.finding().location().line() + " "
                        + j.finding().rule() + " " + j.disposition().label()
                        + (j.reason().isEmpty() ? "" : " (" + j.reason() + ")"))
                .toList();
    }

    private static Verdict judge(String today, String waivers, Baseline baseline, PageResult... pages) {
        Waivers read =
                waivers.isEmpty() ? Waivers.NONE : Waivers.read(SourceText.of("waivers.yaml", waivers), RULES, TERMS);
        return new Judge(Severity.ERROR, 0)
                .judge(List.of(pages), new Exemptions(read, baseline, TERMS.warnBefore(), LocalDate.parse(today)));
    }

    private static PageResult page(String path, Finding... findings) {
        List<Finding> all = Stream.of(findings).map(f -> on(path, f)).toList();
        return new PageResult(path, PageResult.Status.LINTED, false, "", List.copyOf(all), List.of());
    }

    private static Finding on(String path, Finding f) {
        return copy(f, path, f.headings());
    }

    private static Finding under(Finding f, String heading) {
        return copy(f, "a.md", List.of(heading));
    }

    private static Finding copy(Finding f, String path, List<String> headings) {
        return new Finding(
                path,
                f.location(),
                headings,
                f.rule(),
                f.severity(),
                "m",
                "",
                "",
                f.text(),
                "",
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private static Finding finding(int line, String rule, String words) {
        return new Finding(
                "a.md",
                new Location(line, 1, line, 5),
                rule,
                Severity.ERROR,
                "m",
                "",
                "",
                words,
                "",
                List.of(),
                List.of());
    }
}
