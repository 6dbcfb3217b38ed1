package io.healthlint.finding;

import io.healthlint.text.Position;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;

/**
 * A place on a page for people and reports; lines and columns from 1, columns in UTF-16 units, the end column exclusive.
 */
public record Location(int line, int column, int endLine, int endColumn) implements Comparable<Location> {

    /** The lines and columns of a span of a text. */
    public static Location of(SourceText source, Span span) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        return new Location(start.line(), start.column(), end.line(), end.column());
    }

    /** Whether a part of it stands on a line. */
    public boolean holds(int ofLine) {
        return line <= ofLine && ofLine <= endLine;
    }

    /** Whether this place and another share something; of one without extent, whether this holds its start. */
    public boolean touches(Location other) {
        boolean startsBefore = compare(line, column, other.endLine, other.endColumn) < 0;
        boolean endsAfter = compare(endLine, endColumn, other.line, other.column) > 0;
        boolean sameStart = compare(line, column, other.line, other.column) == 0;
        return sameStart || (startsBefore && endsAfter);
    }

    private static int compare(int line, int column, int otherLine, int otherColumn) {
        return line != otherLine ? Integer.compare(line, otherLine) : Integer.compare(column, otherColumn);
    }

    @Override
    public int compareTo(Location other) {
        int order = compare(line, column, other.line, other.column);
        return order != 0 ? order : compare(endLine, endColumn, other.endLine, other.endColumn);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
