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

    @Override
    public int compareTo(Location other) {
        int order = Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : Integer.compare(endLine, other.endLine);
        return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
