package io.healthlint.finding;

/**
 * The rule's demand is met.
 *
 * @param rule id of the rule
 * @param location what was looked at
 * @param by where that which meets it stands
 * @param place the scope in which it was found: "section", "lead-in"
 */
public record Met(String rule, Location location, Location by, String place) implements Assessment {}
