package io.healthlint.finding;

import java.util.Locale;

/** How bad a finding is; the worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The name in policies and reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as bad as the other, or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
