package io.healthlint.report;

import io.healthlint.finding.Finding;
import io.healthlint.verdict.Judged;

/** What a finding says in a form that has one text for it. */
final class Messages {

    private Messages() {}

    /** What is wrong, and what to write. */
    static String of(Finding finding) {
        return finding.advice().isBlank()
                ? finding.message()
                : finding.message() + " Write: " + finding.advice().strip();
    }

    /** The same, and, where the finding does not count, why not: "(waived: until …)". */
    static String full(Judged judged) {
        String reason = judged.reason().isEmpty() ? "" : ": " + judged.reason();
        return of(judged.finding())
                + (judged.disposition().isExempt() ? " (" + judged.disposition().label() + reason + ")" : "");
    }
}
