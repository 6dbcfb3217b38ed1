package io.healthlint.benchmark;

/**
 * A sentence, heading, item's sentence or cell of a labelled page, and what a reader says of it. The codes are explained in
 * the benchmark's README.
 *
 * @param line where it begins, from 1
 * @param column where it begins, from 1, in UTF-16 units
 * @param endLine where it ends
 * @param endColumn where it ends, exclusive
 * @param claim {@code A} asserted, {@code E} evidenced, {@code H} hedged, {@code N} denied, {@code Q} open, {@code 0} none
 * @param cover of an asserted claim: {@code y} covered by a caveat, {@code n} not; else {@code -}
 * @param caveat letters of the caveat's kinds, or {@code -}
 * @param regulatory {@code R} for a regulatory statement, else {@code -}
 * @param date of a regulatory statement: {@code d} in it, {@code s} near it, {@code u} none; else {@code -}
 * @param absolute {@code O} for absolute or hyped wording, else {@code -}
 */
public record Unit(
        int line,
        int column,
        int endLine,
        int endColumn,
        char claim,
        char cover,
        String caveat,
        char regulatory,
        char date,
        char absolute) {

    /** Whether a benefit is claimed: asserted, evidenced or hedged. */
    public boolean claims() {
        return claim == 'A' || claim == 'E' || claim == 'H';
    }

    /** Whether it limits what is claimed: a caveat of the evidence, a risk, that results differ, or of the status. */
    public boolean limits() {
        return caveat.chars().anyMatch(c -> "erin".indexOf(c) >= 0);
    }

    /** Whether it is a regulatory statement. */
    public boolean isRegulatory() {
        return regulatory == 'R';
    }

    /** Whether a place, its end exclusive, shares a character with it. */
    boolean overlaps(int fromLine, int fromColumn, int toLine, int toColumn) {
        boolean startsBefore = fromLine < endLine || fromLine == endLine && fromColumn < endColumn;
        boolean endsAfter = toLine > line || toLine == line && toColumn > column;
        return startsBefore && endsAfter;
    }
}
