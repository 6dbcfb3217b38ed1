package io.healthlint.text;

/**
 * A piece of one {@link SourceText}: half-open offsets in UTF-16 units.
 *
 * @param start the first offset that belongs to the span
 * @param end the first offset after it; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    /** Number of characters, in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether it is a place between two characters. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of the other lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, the longer first: an outer span comes before what it holds. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
