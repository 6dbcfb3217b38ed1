package io.healthlint.settings;

import io.healthlint.text.Span;
import org.yaml.snakeyaml.error.Mark;

/** Turns snakeyaml's marks, which count code points of the region, into offsets of the file, which count UTF-16 units. */
final class Offsets {

    private final String text;
    private final int base;
    private final int length;

    /** Offset of each code point; empty when all of them are one unit long. */
    private final int[] units;

    Offsets(String text, int base) {
        this.text = text;
        this.base = base;
        this.length = text.length();
        int points = text.codePointCount(0, text.length());
        this.units = points == length ? new int[0] : new int[points + 1];
        int unit = 0;
        for (int point = 0; point < units.length; point++) {
            units[point] = unit;
            unit = unit < length ? unit + Character.charCount(text.codePointAt(unit)) : unit;
        }
    }

    int of(Mark mark) {
        int point = mark.getIndex();
        int unit = units.length == 0 ? point : units[Math.min(point, units.length - 1)];
        return base + Math.min(unit, length);
    }

    /** The span of a scalar alone: snakeyaml counts the anchor and the tag before it in. */
    Span withoutProperties(Span span) {
        int at = span.start() - base;
        int end = span.end() - base;
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < end && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return new Span(base + at, span.end());
    }

    Span span(Mark start, Mark end) {
        return new Span(of(start), Math.max(of(start), of(end)));
    }
}
