package io.healthlint.report;

import io.healthlint.finding.Severity;

/**
 * What a report tells of a rule.
 *
 * @param id its name
 * @param severity of its findings, mostly
 * @param says what it flags, or, for a fact, what is right
 * @param why the reason, with its source
 * @param page its page of the reference, as Markdown
 */
public record RuleText(String id, Severity severity, String says, String why, String page) {}
