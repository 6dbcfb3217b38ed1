package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.finding.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides of findings, one for each place, whether somebody said that they are not to count, and tells of what was said in
 * vain; used once. The page's own word comes first, then a waiver, then the baseline.
 */
final class Exempting {

    private static final String UNUSED_SUPPRESSION = "unused-suppression";
    private static final String UNUSED_WAIVER = "unused-waiver";
    private static final String EXPIRED_WAIVER = "expired-waiver";
    private static final String ENDING_WAIVER = "ending-waiver";

    /** Ids of the findings about what was said in vain; they are never known. */
    static final Set<String> IN_VAIN =
            Set.of(UNUSED_SUPPRESSION, UNUSED_WAIVER, EXPIRED_WAIVER, ENDING_WAIVER, Waivers.FAULT, Baseline.FAULT);

    private static final String WHY_END = "What nobody needs any more hides the next fault.";

    /** On whose word a finding does not count. */
    record Word(Disposition disposition, String reason) {}

    private final Exemptions exemptions;
    private final KnownFindings baseline;
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();
    private final Map<String, List<Waiver>> waivers;
    private final Set<Suppression> usedSuppressions = new HashSet<>();
    private final Set<Waiver> usedWaivers = new HashSet<>();

    /** @param paths those of all pages */
    Exempting(List<PageResult> pages, Set<String> paths, Exemptions exemptions) {
        this.exemptions = exemptions;
        this.baseline = new KnownFindings(exemptions.baseline(), paths);
        for (PageResult page : pages) {
            if (!page.suppressions().isEmpty()) {
                suppressions.put(page.path(), page.suppressions());
            }
        }
        this.waivers = exemptions.waivers().all().stream().collect(Collectors.groupingBy(Waiver::rule));
    }

    /** The words about some findings, in their order. */
    List<Optional<Word>> words(List<Finding> findings) {
        List<Optional<Word>> words = new ArrayList<>();
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Word> word = suppressed(finding).or(() -> waived(finding));
            words.add(word);
            if (word.isEmpty()) {
                rest.add(finding);
            }
        }
        boolean[] known = baseline.match(rest);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isEmpty() && known[at++]) {
                words.set(
                        i,
                        Optional.of(new Word(
                                Disposition.KNOWN, "in " + exemptions.baseline().path())));
            }
        }
        return words;
    }

    private Optional<Word> suppressed(Finding finding) {
        Optional<Word> word = Optional.empty();
        for (Suppression one : suppressions.getOrDefault(finding.path(), List.of())) {
            if (one.covers(finding)) {
                usedSuppressions.add(one);
                word = word.or(() -> Optional.of(new Word(Disposition.SUPPRESSED, one.reason())));
            }
        }
        return word;
    }

    private Optional<Word> waived(Finding finding) {
        Optional<Word> word = Optional.empty();
        for (Waiver waiver : waivers.getOrDefault(finding.rule(), List.of())) {
            if (waiver.covers(finding)) {
                usedWaivers.add(waiver);
                if (word.isEmpty() && !waiver.isExpired(exemptions.today())) {
                    String reason = waiver.told(exemptions.waivers().path());
                    word = Optional.of(new Word(Disposition.WAIVED, reason));
                }
            }
        }
        return word;
    }

    /** Entries of the baseline of which no finding is left; to be asked after {@link #words}. */
    List<Baseline.Entry> gone() {
        return baseline.gone();
    }

    /** What was said in vain, and what cannot be read; to be asked after {@link #words}. */
    List<Finding> inVain() {
        List<Finding> findings = new ArrayList<>(exemptions.waivers().faults());
        findings.addAll(exemptions.baseline().faults());
        suppressions.values().forEach(page -> page.stream()
                .filter(one -> !usedSuppressions.contains(one))
                .map(Exempting::unused)
                .forEach(findings::add));
        exemptions.waivers().all().forEach(waiver -> ended(waiver).ifPresent(findings::add));
        return findings;
    }

    private static Finding unused(Suppression one) {
        return finding(
                one.path(),
                one.location(),
                one.sourceLine(),
                UNUSED_SUPPRESSION,
                Severity.WARNING,
                "Nothing here breaks '" + one.rule() + "'; this suppression suppresses nothing.",
                "Delete it, or put it where the finding is.");
    }

    private Optional<Finding> ended(Waiver waiver) {
        LocalDate today = exemptions.today();
        if (!usedWaivers.contains(waiver)) {
            return Optional.of(about(
                    waiver,
                    UNUSED_WAIVER,
                    Severity.WARNING,
                    "No finding of '" + waiver.rule() + "' is left that this waives.",
                    "Delete it, or correct page and words."));
        }
        if (waiver.isExpired(today)) {
            return Optional.of(about(
                    waiver,
                    EXPIRED_WAIVER,
                    Severity.WARNING,
                    "This waiver of '" + waiver.rule() + "' ended on " + waiver.until()
                            + "; what it waived counts again.",
                    "Mend the pages, or have " + waiver.owner() + " get it approved anew."));
        }
        return today.isBefore(waiver.until().minus(exemptions.warnBefore()))
                ? Optional.empty()
                : Optional.of(about(
                        waiver,
                        ENDING_WAIVER,
                        Severity.INFO,
                        "This waiver of '" + waiver.rule() + "' ends on " + waiver.until() + ".",
                        waiver.owner() + ": mend the pages until then."));
    }

    private Finding about(Waiver waiver, String rule, Severity severity, String message, String advice) {
        return finding(
                exemptions.waivers().path(), waiver.location(), waiver.sourceLine(), rule, severity, message, advice);
    }

    private static Finding finding(
            String path,
            Location location,
            String sourceLine,
            String rule,
            Severity severity,
            String message,
            String advice) {
        return new Finding(
                path, location, rule, severity, message, advice, WHY_END, "", sourceLine, List.of(), List.of());
    }
}
