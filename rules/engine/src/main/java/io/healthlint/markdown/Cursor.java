package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.text.Span;

/** A place that moves through a piece of the source, for the readers of TOML and JSON. */
final class Cursor {

    private final String source;
    private final int end;
    private final FrontMatterFaults faults;
    private int at;

    /** @param faults is given what is wrong and can be read all the same */
    Cursor(String source, Span content, FrontMatterFaults faults) {
        this.source = source;
        this.at = content.start();
        this.end = content.end();
        this.faults = faults;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** The next character, or a line end where there is none. */
    char next() {
        return at < end ? source.charAt(at) : '\n';
    }

    boolean isAt(String text) {
        return at + text.length() <= end && source.startsWith(text, at);
    }

    boolean atLineEnd() {
        return isLineEnd(next());
    }

    char take() {
        return source.charAt(at++);
    }

    /** Takes a text if it stands here. */
    boolean take(String text) {
        boolean here = isAt(text);
        at += here ? text.length() : 0;
        return here;
    }

    /** Takes the characters up to the next of some, or up to the line's end. */
    Span takeUntil(String stops) {
        int start = at;
        while (!atLineEnd() && stops.indexOf(next()) < 0) {
            at++;
        }
        return new Span(start, at);
    }

    void skipBlanks() {
        while (!atEnd() && (next() == ' ' || next() == '\t')) {
            at++;
        }
    }

    /** Skips blanks and line ends. */
    void skipSpace() {
        while (!atEnd() && (next() == ' ' || next() == '\t' || atLineEnd())) {
            at++;
        }
    }

    void skipAll() {
        at = end;
    }

    /** Goes to the start of the line that an offset stands on. */
    void backToLineOf(int offset) {
        at = offset;
        while (at > 0 && !isLineEnd(source.charAt(at - 1))) {
            at--;
        }
    }

    void skipLine() {
        takeUntil("");
        takeLineEnd();
    }

    /** Takes one line end, if one stands here. */
    Span takeLineEnd() {
        int start = at;
        if (!take("\r\n") && !atEnd() && atLineEnd()) {
            at++;
        }
        return new Span(start, at);
    }

    String text(Span span) {
        return source.substring(span.start(), span.end());
    }

    /** Whether nothing but blanks stands between an offset and the end of its line. */
    boolean isBlankFrom(int from) {
        int to = from;
        while (to < end && (source.charAt(to) == ' ' || source.charAt(to) == '\t')) {
            to++;
        }
        return to >= end || isLineEnd(source.charAt(to));
    }

    String restOfLine() {
        int start = at;
        String line = text(takeUntil(""));
        at = start;
        return line;
    }

    Span from(int start) {
        return new Span(start, at);
    }

    /** From an offset to the cursor, or to the end of the offset's line, without white space at its end. */
    Span wordsFrom(int start) {
        int last = start;
        while (last < end && !isLineEnd(source.charAt(last))) {
            last++;
        }
        last = Math.max(last, at);
        while (last > start && Character.isWhitespace(source.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    void fault(Span span, String problem, String advice) {
        faults.add(span, problem, advice);
    }

    /** The words between two quotation marks of one line; the cursor stands on the first. */
    Prose quoted(Escapes escapes) throws Unread {
        int open = at;
        char quote = take();
        Prose.Builder prose = new Prose.Builder();
        while (!atLineEnd()) {
            if (next() == quote) {
                at++;
                return prose.build();
            }
            if (next() == '\\') {
                escape(escapes, prose);
            } else {
                exact(prose);
            }
        }
        throw new Unread(open, "the quotation mark is never closed", "Close it on the same line.");
    }

    /** Takes one character as it stands. */
    void exact(Prose.Builder prose) {
        prose.exact(source.substring(at, at + 1), at);
        at++;
    }

    /** Takes an escape; one that is none is kept as it stands. */
    void escape(Escapes escapes, Prose.Builder prose) {
        int after = escapes.decode(source, at, end, prose);
        if (after == at) {
            faults.add(
                    new Span(at, Math.min(end, at + 2)),
                    "this is no escape that " + escapes + " knows",
                    "Write \\\\ for a backslash.");
            exact(prose);
        } else {
            at = after;
        }
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
