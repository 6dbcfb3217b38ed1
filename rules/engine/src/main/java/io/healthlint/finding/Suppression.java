package io.healthlint.finding;

/**
 * A writer's word, on the page itself, that findings of a rule are not to count there.
 *
 * @param path the page
 * @param location where it is said
 * @param sourceLine the source's line at {@code location.line()}
 * @param rule id of the rule
 * @param reason why
 * @param scope the part of the page that it holds for
 */
public record Suppression(
        String path, Location location, String sourceLine, String rule, String reason, Location scope) {

    /** Whether it holds for a finding of its page: one of its rule, of which a part stands in the scope. */
    public boolean covers(Finding finding) {
        return finding.path().equals(path) && finding.rule().equals(rule) && scope.touches(finding.location());
    }
}
