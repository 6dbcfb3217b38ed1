package io.healthlint.policy;

import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import java.util.List;

/**
 * What a policy asks of one page.
 *
 * @param rules the rules that apply, sorted by id
 * @param profile how much is asked for
 */
public record PagePolicy(List<Rule> rules, RuleContext.Profile profile) {
    public PagePolicy {
        rules = List.copyOf(rules);
    }
}
