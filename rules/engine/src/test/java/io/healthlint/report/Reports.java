package io.healthlint.report;

import io.healthlint.finding.Assessment;
import io.healthlint.finding.Finding;
import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.verdict.Judge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small run, as the tests of this package want it. */
final class Reports {

    static final String LINE = "Exosomes boost healing and regeneration.";

    private static final NotRead NOT_READ =
            new NotRead(3, List.of("a.md"), List.of(new NotRead.Unreadable("gone.md", "it vanished")));

    private Reports() {}

    static Report of(Judge judge, PageResult... pages) {
        List<PageResult> all = List.of(pages);
        return new Report("built-in pack us-health", LocalDate.of(2026, 11, 24), NOT_READ, all, judge.judge(all));
    }

    static Report of(PageResult... pages) {
        return of(new Judge(Severity.ERROR, 0), pages);
    }

    static PageResult page(String path, Assessment... assessments) {
        return new PageResult(path, PageResult.Status.LINTED, false, "", List.of(assessments), List.of());
    }

    static PageResult draft(String path, Assessment... assessments) {
        return new PageResult(path, PageResult.Status.LINTED, true, "", List.of(assessments), List.of());
    }

    static PageResult skipped(String path, String language) {
        return new PageResult(path, PageResult.Status.SKIPPED_LANGUAGE, false, language, List.of(), List.of());
    }

    /** A finding on "boost healing and regeneration" in {@link #LINE}. */
    static Finding finding(String path, int line, Severity severity) {
        return new Finding(
                path,
                new Location(line, 10, line, 40),
                severity == Severity.ERROR ? "uncaveated-benefit" : "hype",
                severity,
                "A benefit without a caveat",
                "Say what is not known",
                "FTC, Health Products Compliance Guidance (2022)",
                "boost healing and regeneration",
                LINE,
                List.of(),
                List.of("benefit: boost"));
    }

    static Finding with(Finding finding, String sourceLine, Location location, Related... related) {
        return new Finding(
                finding.path(),
                location,
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.advice(),
                finding.why(),
                finding.text(),
                sourceLine,
                List.of(related),
                finding.because());
    }

    static PageResult withInventory(PageResult page) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("effect", "benefit");
        attributes.put("certainty", "asserted");
        List<InventoryItem> items = new ArrayList<>();
        items.add(new InventoryItem(
                page.path(),
                new Location(19, 1, 19, 41),
                0,
                List.of(),
                LINE,
                "claim",
                LINE,
                attributes,
                List.of("benefit: boost")));
        return new PageResult(page.path(), page.status(), page.draft(), page.language(), page.assessments(), items);
    }
}
