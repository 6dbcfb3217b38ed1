package io.healthlint.report;

/** How the console shows roles of text; a terminal gives them colours. */
@FunctionalInterface
public interface Style {

    /** No colours. */
    Style PLAIN = (role, text) -> text;

    /** What a piece of the report is. */
    enum Role {
        ERROR,
        WARNING,
        INFO,
        /** Headings and page names. */
        STRONG,
        /** What may be passed over. */
        FAINT
    }

    /** The text with whatever makes its role visible around it. */
    String paint(Role role, String text);
}
