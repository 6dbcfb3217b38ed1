package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.policy.Policy;
import java.time.LocalDate;
import java.util.List;

/**
 * The pages of a project, held against its policy.
 *
 * @param label how the policy was found, for people
 * @param today the day that ages were counted from
 * @param files what was found in the content directory
 * @param pages what became of it
 * @param results the results, with what the pages say together
 */
record Linted(
        String label, Policy policy, LocalDate today, ContentFiles files, Pages pages, List<PageResult> results) {}
