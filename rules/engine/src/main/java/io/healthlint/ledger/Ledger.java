package io.healthlint.ledger;

import io.healthlint.finding.PageResult;
import io.healthlint.verdict.Judged;
import io.healthlint.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims and regulatory statements of a site: the library that a substantiation file starts from (FTC, Health Products
 * Compliance Guidance, 2022: what an advertiser must have before a claim is made).
 *
 * @param today the day that ages are counted from
 * @param entries by page, in reading order
 */
public record Ledger(LocalDate today, List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * The ledger of a run.
     *
     * @param pages the results, in whatever order they come
     * @param verdict what became of their findings
     */
    public static Ledger of(List<PageResult> pages, Verdict verdict, Demands demands, LocalDate today) {
        Map<String, List<Judged>> judged = new HashMap<>();
        for (Judged one : verdict.judged()) {
            judged.computeIfAbsent(one.finding().path(), p -> new ArrayList<>()).add(one);
        }
        List<Entry> entries = new ArrayList<>();
        pages.stream()
                .sorted(Comparator.comparing(PageResult::path))
                .forEach(page -> entries.addAll(
                        new PageEntries(page, judged.getOrDefault(page.path(), List.of()), demands, today).all()));
        return new Ledger(today, entries);
    }
}
