package io.healthlint.policy;

import io.healthlint.rule.Rule;
import io.healthlint.settings.Glob;

/**
 * A rule with the settings of one place of the policy.
 *
 * @param rule with its options
 * @param off whether these settings switch it off
 * @param audience the types of page on which it speaks
 * @param paths the pages it is for
 */
record Variant(Rule rule, boolean off, Audience audience, Glob paths) {}
