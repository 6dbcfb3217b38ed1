package io.healthlint.finding;

/**
 * What a rule found out about one thing it looked at. Explanations, the ledger of claims and the report read the same
 * assessments.
 */
public sealed interface Assessment permits Met, Excused, Evidence, Finding {

    /** Id of the rule. */
    String rule();

    /** Where the thing stands. */
    Location location();
}
