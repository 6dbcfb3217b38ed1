package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.settings.YamlNode;
import io.healthlint.text.Span;

/**
 * Lays a YAML scalar's value beside the characters it was read from, so that each character keeps its place: quotes are
 * doubled, escapes decoded, lines folded and indentation taken off (YAML 1.2, sections 5.7, 6.5, 7.3 and 8.1).
 */
final class ScalarReader {

    /** The escapes of double quotes that stand for one character, and these characters. */
    private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP";

    private static final String ESCAPED = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    private final String source;
    private final String value;
    private final Span span;
    private final char style;
    private final Prose.Builder read = new Prose.Builder();
    private int i;
    private int end;
    private int indentation;

    ScalarReader(String source, YamlNode.Scalar scalar) {
        this.source = source;
        this.value = scalar.value();
        this.span = scalar.span();
        this.style = scalar.plain() ? 'p' : source.charAt(span.start());
    }

    /** The value with the place of each character; what no rule explains has the place of the whole value. */
    Prose read() {
        begin();
        int j = 0;
        while (j < value.length() && i < end) {
            int used = next(value.codePointAt(j));
            if (used < 0) {
                break;
            }
            j += used;
        }
        return j == value.length()
                ? read.build()
                : new Prose.Builder().decoded(value, span).build();
    }

    private void begin() {
        i = span.start();
        end = span.end();
        if (style == '"' || style == '\'') {
            i++;
            end--;
        } else if (isBlock()) {
            i = afterLineEnd(lineEnd(i));
            indentation = indentation();
            skipIndentation();
        }
    }

    /** @return how many units of the value were written; -1 when the source does not explain them */
    private int next(int c) {
        char raw = source.charAt(i);
        int lineEnd = blankUpToLineEnd();
        if (lineEnd >= 0 && !(isBlock() && raw == c && !isLineEnd(raw))) {
            return nextLine(c, lineEnd);
        }
        if (style == '"' && raw == '\\') {
            return escape(c);
        }
        if (style == '\'' && raw == '\'' && c == '\'' && source.startsWith("''", i)) {
            return write(c, 2);
        }
        return source.codePointAt(i) == c ? write(c, Character.charCount(c)) : -1;
    }

    private int nextLine(int c, int lineEnd) {
        int next = afterLineEnd(lineEnd);
        boolean written = c == '\n' || c == ' ';
        if (written) {
            read.decoded(Character.toString(c), new Span(lineEnd, next));
        }
        i = next;
        skipIndentation();
        return written ? 1 : 0;
    }

    private int escape(int c) {
        char kind = i + 1 < end ? source.charAt(i + 1) : 0;
        if (isLineEnd(kind)) {
            i = afterLineEnd(i + 1);
            skipIndentation();
            return 0;
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int known = ESCAPES.indexOf(kind);
        boolean explained = digits > 0 ? isHex(i + 2, digits, c) : known >= 0 && ESCAPED.charAt(known) == c;
        return explained ? write(c, 2 + digits) : -1;
    }

    /** Whether the backslash at an offset begins an escape of double quotes. */
    static boolean isEscape(String text, int at) {
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return ESCAPES.indexOf(kind) >= 0 || "xuU".indexOf(kind) >= 0 || isLineEnd(kind);
    }

    private boolean isHex(int from, int digits, int c) {
        try {
            return from + digits <= end && Integer.parseInt(source.substring(from, from + digits), 16) == c;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private int write(int c, int length) {
        read.decoded(Character.toString(c), new Span(i, i + length));
        i += length;
        return Character.charCount(c);
    }

    private boolean isBlock() {
        return style == '|' || style == '>';
    }

    /** The next line end when only blanks stand before it, or -1. */
    private int blankUpToLineEnd() {
        int at = i;
        while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at < end && isLineEnd(source.charAt(at)) ? at : -1;
    }

    private void skipIndentation() {
        int limit = isBlock() ? Math.min(end, i + indentation) : end;
        while (i < limit && (source.charAt(i) == ' ' || (source.charAt(i) == '\t' && !isBlock()))) {
            i++;
        }
    }

    /** A block scalar is indented as its first line that is not blank. */
    private int indentation() {
        int line = i;
        for (int at = i; at < end; at++) {
            if (isLineEnd(source.charAt(at))) {
                line = at + 1;
            } else if (source.charAt(at) != ' ') {
                return at - line;
            }
        }
        return 0;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < end && !isLineEnd(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterLineEnd(int lineEnd) {
        return Math.min(end, lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
