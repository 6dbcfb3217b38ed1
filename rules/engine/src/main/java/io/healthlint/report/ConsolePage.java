package io.healthlint.report;

import io.healthlint.finding.Severity;

/**
 * What the console says of one page, to be written at once so that the pages of parallel modules do not mix.
 *
 * @param level how loud to say it
 * @param text several lines, without the last line end
 */
public record ConsolePage(Severity level, String text) {}
