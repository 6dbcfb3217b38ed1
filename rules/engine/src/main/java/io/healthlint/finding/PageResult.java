package io.healthlint.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All that later stages need of a page; it holds no document, which is what keeps a hundred thousand pages in a small
 * heap.
 *
 * @param path the page, relative to the content directory
 * @param status whether it was linted
 * @param draft whether it says {@code draft: true}: reported, but it fails no build
 * @param language its {@code lang}, or ""
 * @param assessments what each rule found out, findings among them
 * @param inventory its annotations, to be walked rather than asked by index: the list may unpack itself each time
 * @param suppressions what the page says is not to count
 * @param reviewer who the page says has read it last; ""
 * @param until the first day on which ages make another result of the same page; {@link LocalDate#MAX} when none does
 */
public record PageResult(
        String path,
        Status status,
        boolean draft,
        String language,
        List<Assessment> assessments,
        List<InventoryItem> inventory,
        List<Suppression> suppressions,
        String reviewer,
        LocalDate until) {

    /** Whether a page was linted. */
    public enum Status {
        LINTED,
        /** Written in a language that the engine does not read. */
        SKIPPED_LANGUAGE
    }

    public PageResult {
        assessments = List.copyOf(assessments);
        // Not copied: a list that unpacks itself would be unpacked here.
        inventory = Collections.unmodifiableList(inventory);
        suppressions = List.copyOf(suppressions);
    }

    /** The result of a page that suppresses nothing, names no reviewer and does not age. */
    public PageResult(
            String path,
            Status status,
            boolean draft,
            String language,
            List<Assessment> assessments,
            List<InventoryItem> inventory) {
        this(path, status, draft, language, assessments, inventory, List.of(), "", LocalDate.MAX);
    }

    /** The same with what was found out when all pages were read. */
    public PageResult with(List<? extends Assessment> more) {
        List<Assessment> all = new ArrayList<>(assessments);
        all.addAll(more);
        return new PageResult(path, status, draft, language, all, inventory, suppressions, reviewer, until);
    }

    /** The findings among the assessments, in the one order of reports. */
    public List<Finding> findings() {
        return assessments.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .sorted(Finding.ORDER)
                .toList();
    }
}
