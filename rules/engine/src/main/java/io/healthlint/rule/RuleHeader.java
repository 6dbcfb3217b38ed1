package io.healthlint.rule;

import io.healthlint.finding.Severity;

/**
 * What every rule file says, whatever its kind.
 *
 * @param id kebab-case name of what the rule flags; the file's name
 * @param kind name of its {@link RuleKind}
 * @param severity of its findings, unless an option says otherwise
 * @param cap no finding is worse than this: what a policy that sets a severity asks for; ERROR when it sets none
 * @param message what is wrong, in one sentence; may hold placeholders
 * @param advice what to write instead; may hold placeholders
 * @param why the reason
 * @param source the law or guidance behind it
 */
public record RuleHeader(
        String id,
        String kind,
        Severity severity,
        Severity cap,
        String message,
        String advice,
        String why,
        String source) {

    /** The reason with its source, as findings show it: one string for all findings of a run, however many there are. */
    public String reason() {
        return source.isEmpty() ? why : (why + " Source: " + source).intern();
    }

    /** The milder of a severity and the cap. */
    Severity capped(Severity wanted) {
        return milder(wanted, cap);
    }

    static Severity milder(Severity a, Severity b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
