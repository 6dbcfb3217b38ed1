package io.healthlint.text;

/**
 * A place for people: always derived from an offset, never stored in its stead.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units, as in SARIF's default
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
