package io.healthlint.finding;

/**
 * The rule does not apply here.
 *
 * @param rule id of the rule
 * @param location what was looked at
 * @param reason by what: "denied", "question"
 */
public record Excused(String rule, Location location, String reason) implements Assessment {}
