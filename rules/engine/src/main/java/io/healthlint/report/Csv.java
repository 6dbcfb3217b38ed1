package io.healthlint.report;

import java.io.IOException;
import java.util.List;

/** Writes CSV (RFC 4180) that a spreadsheet can open without running anything. */
public final class Csv {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** Writes one line. */
    public static void line(List<String> cells, Appendable out) throws IOException {
        String separator = "";
        for (String cell : cells) {
            out.append(separator).append(field(cell));
            separator = ",";
        }
        out.append("\r\n");
    }

    /**
     * A record stands on one line, whatever its cells hold, and a field that a spreadsheet would take for a formula begins with an
     * apostrophe (OWASP, CSV injection).
     */
    private static String field(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = (formula ? "'" : "") + Cells.visible(value);
        boolean quotes = safe.indexOf('"') >= 0 || safe.indexOf(',') >= 0;
        return quotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
