package io.healthlint.lint;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.List;

/** A fault of the program itself, said as a finding of the page that brought it to light. */
final class ProgramFault {

    private ProgramFault() {}

    static Finding finding(SourceText page, String doing, Throwable fault) {
        Span line = page.line(1);
        return new Finding(
                page.path(),
                Location.of(page, line),
                Linter.INTERNAL_ERROR,
                Severity.ERROR,
                "health-lint itself failed at " + doing + ": " + summary(fault),
                "Please report it with this page; the other findings stand.",
                "A page that was not checked in full must not pass.",
                "",
                page.text(line),
                List.of(),
                List.of());
    }

    /** The fault and where it came from, in one line. */
    private static String summary(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
