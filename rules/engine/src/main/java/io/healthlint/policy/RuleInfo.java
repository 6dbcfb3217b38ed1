package io.healthlint.policy;

import io.healthlint.rule.RuleContext;
import io.healthlint.rule.RuleHeader;
import io.healthlint.settings.Located;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule as a policy has it: for lists, documentation and tests.
 *
 * @param header what the rule file says, with the policy's changes
 * @param off whether the policy switches it off
 * @param audience where it holds and on which pages it speaks
 * @param file the rule's file
 * @param at where in it its id stands
 * @param fact the entry of the registry that it is made of; empty for a rule file
 * @param examples pages that it must and must not flag
 */
public record RuleInfo(
        RuleHeader header,
        boolean off,
        Audience audience,
        SourceText file,
        Span at,
        Optional<Fact> fact,
        Examples examples) {

    /** The rule's name. */
    public String id() {
        return header.id();
    }

    /** Where it is defined, as {@code file:line:column}. */
    public String place() {
        return file.path() + ":" + file.position(at.start());
    }

    /**
     * A rule's proof.
     *
     * @param today the day on which ages are counted
     * @param all in the order of the file
     */
    public record Examples(LocalDate today, List<Example> all) {
        public Examples {
            all = List.copyOf(all);
        }

        /** Those that must be flagged, or those that must not, in a profile. */
        public List<Located> of(RuleContext.Profile profile, boolean flagged) {
            return all.stream()
                    .filter(e -> e.profile() == profile && e.flagged() == flagged)
                    .map(Example::pages)
                    .toList();
        }
    }

    /**
     * One proof of a rule.
     *
     * @param pages a small page, or several
     * @param profile in which they are read
     * @param flagged whether there must be a finding, or must be none
     */
    public record Example(Located pages, RuleContext.Profile profile, boolean flagged) {}
}
