package io.healthlint.verdict;

import io.healthlint.finding.Finding;

/** A finding and what it does to the build. */
public record Judged(Finding finding, Disposition disposition) {}
