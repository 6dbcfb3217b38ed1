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

    /** A field that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
    private static String field(String value) {
        String safe = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
