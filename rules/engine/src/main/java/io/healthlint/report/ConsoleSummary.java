package io.healthlint.report;

import io.healthlint.finding.Severity;
import io.healthlint.report.Style.Role;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Judged;
import io.healthlint.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The last lines of the console report: what the run comes to and what stood outside the verdict. */
final class ConsoleSummary {

    private static final int MOST_NAMES = 5;

    private final Report report;
    private final Verdict verdict;
    private final Style style;
    private final boolean fails;

    ConsoleSummary(Report report, Style style, boolean fails) {
        this.report = report;
        this.verdict = report.verdict();
        this.style = style;
        this.fails = fails;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        if (!verdict.standing().isEmpty()) {
            lines.add("  " + severities(verdict.bySeverity()));
        }
        int width = verdict.byRule().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        verdict.byRule().forEach((rule, counts) -> {
            String padding = " ".repeat(width - rule.length());
            lines.add("    " + style.paint(Role.STRONG, rule) + padding + "  " + severities(counts));
        });
        outsideTheVerdict(lines);
        fixed(lines);
        notRead(lines);
        if (!report.outdatedFacts().isEmpty()) {
            String facts = count(report.outdatedFacts().size(), "outdated fact");
            lines.add("  " + style.paint(Role.WARNING, facts) + ": " + names(report.outdatedFacts()));
        }
        lines.add("  policy: " + Cells.visible(report.policy()) + "; ages counted from " + report.today());
        lines.add("  " + style.paint(Role.FAINT, Report.NOTICE));
        return String.join("\n", lines);
    }

    private String headline() {
        String pages = count(report.linted(), "page");
        if (verdict.standing().isEmpty()) {
            return pages + (verdict.judged().isEmpty() ? ", no findings" : ", no new findings");
        }
        String findings = pages + ", " + count(verdict.standing().size(), "finding");
        if (verdict.failed()) {
            Role role = fails ? Role.ERROR : Role.WARNING;
            String violations = count(verdict.violations(), "violation");
            String verb = verdict.violations() == 1 ? " fails" : " fail";
            return findings + ": " + style.paint(role, violations + (fails ? verb + " the build" : " only reported"));
        }
        return findings + ", none fails the build";
    }

    private void outsideTheVerdict(List<String> lines) {
        Map<Disposition, String> reasons = new EnumMap<>(Disposition.class);
        if (verdict.failed() && !fails) {
            reasons.put(Disposition.VIOLATION, "failOnViolation is false");
        } else if (!verdict.failed()) {
            reasons.put(Disposition.VIOLATION, "maxAllowedViolations is " + verdict.maxAllowedViolations());
        }
        reasons.put(
                Disposition.BELOW_SEVERITY,
                "below failSeverity, which is " + verdict.failSeverity().label());
        reasons.put(Disposition.DRAFT, "on pages that say draft: true");
        List<String> outside = new ArrayList<>();
        reasons.forEach((disposition, reason) -> {
            if (verdict.count(disposition) > 0) {
                outside.add("    " + severities(countOf(disposition)) + ": " + reason);
            }
        });
        exempt(outside);
        if (!outside.isEmpty()) {
            lines.add("  did not fail the build:");
            lines.addAll(outside);
        }
    }

    private void exempt(List<String> outside) {
        Map<Disposition, String> reasons = new EnumMap<>(Disposition.class);
        reasons.put(Disposition.SUPPRESSED, "suppressed on the page");
        reasons.put(Disposition.WAIVED, "waived");
        reasons.put(Disposition.KNOWN, "known, in the baseline");
        reasons.forEach((disposition, reason) -> {
            if (verdict.count(disposition) > 0) {
                outside.add("    " + severities(countOf(disposition)) + ": " + reason);
            }
        });
    }

    private void fixed(List<String> lines) {
        int fixed = verdict.fixedFindings();
        if (fixed > 0) {
            String known = count(fixed, "known finding") + (fixed == 1 ? " is" : " are");
            lines.add("  " + known + " fixed; health-lint:baseline takes " + (fixed == 1 ? "it" : "them")
                    + " off the list");
        }
    }

    private Map<Severity, Integer> countOf(Disposition disposition) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Judged judged : verdict.judged()) {
            if (judged.disposition() == disposition) {
                counts.merge(judged.finding().severity(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private void notRead(List<String> lines) {
        List<String> reasons = new ArrayList<>();
        int skipped = report.skippedLanguages().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (skipped > 0) {
            reasons.add(count(skipped, "page") + " not in English (" + languages() + ")");
        }
        NotRead notRead = report.notRead();
        if (notRead.excluded() > 0) {
            reasons.add(count(notRead.excluded(), "file") + " excluded");
        }
        int links = notRead.linksOutside().size();
        if (links > 0) {
            reasons.add(count(links, "link") + " out of the content directory (" + names(notRead.linksOutside()) + ")");
        }
        if (!notRead.unreadable().isEmpty()) {
            reasons.add(count(notRead.unreadable().size(), "file") + " that could not be checked");
        }
        if (!reasons.isEmpty()) {
            lines.add("  not read: " + String.join("; ", reasons));
        }
    }

    private static String names(List<String> all) {
        String names = all.stream().limit(MOST_NAMES).map(Cells::visible).collect(Collectors.joining(", "));
        return all.size() > MOST_NAMES ? names + ", …" : names;
    }

    private String languages() {
        return report.skippedLanguages().entrySet().stream()
                .map(language -> Cells.visible(language.getKey()) + " " + language.getValue())
                .collect(Collectors.joining(", "));
    }

    private String severities(Map<Severity, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> style.paint(ConsoleReport.role(entry.getKey()), amount(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String amount(Severity severity, int count) {
        return severity == Severity.INFO ? number(count) + " info" : count(count, severity.label());
    }

    private static String count(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
