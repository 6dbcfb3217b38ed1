package io.healthlint.report;

import java.io.IOException;

/** Writes a report in one form, as it comes: a report of any size needs no memory for its text. */
public interface Reporter {

    /** The name under {@code formats}: "sarif". */
    String format();

    /** The usual name of the file. */
    String fileName();

    /**
     * Writes the report. The same report gives the same characters.
     *
     * @param out takes them; to be encoded as UTF-8
     * @throws IOException only what {@code out} throws
     */
    void write(Report report, Appendable out) throws IOException;
}
