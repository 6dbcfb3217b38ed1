package io.healthlint.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON (RFC 8259) as it comes, so that a report of any size needs no memory. Objects and arrays are written on one
 * line unless they are opened with {@link Layout#LINES}, which gives each member a line of its own.
 */
public final class Json {

    /** How the members of an object or array are laid out. */
    public enum Layout {
        INLINE,
        LINES
    }

    private static final class Open {
        private final char close;
        private final Layout layout;
        private boolean empty = true;

        private Open(char close, Layout layout) {
            this.close = close;
            this.layout = layout;
        }
    }

    private static final String HEX = "0123456789abcdef";

    /** So many characters are brought to the output at once: a report has millions of names, marks and texts. */
    private static final int MUCH = 1 << 13;

    private final Appendable out;
    private final StringBuilder text = new StringBuilder(2 * MUCH);
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean afterName;

    public Json(Appendable out) {
        this.out = out;
    }

    public Json object(Layout layout) {
        return begin('{', '}', layout);
    }

    public Json array(Layout layout) {
        return begin('[', ']', layout);
    }

    /** Closes the innermost object or array; the outermost ends with a line feed. */
    public Json end() throws IOException {
        Open closing = open.pop();
        if (closing.layout == Layout.LINES && !closing.empty) {
            newLine();
        }
        text.append(closing.close);
        if (open.isEmpty()) {
            text.append('\n');
        }
        return done();
    }

    private Json done() throws IOException {
        if (open.isEmpty() || text.length() > MUCH) {
            out.append(text);
            text.setLength(0);
        }
        return this;
    }

    public Json name(String name) {
        separate();
        quote(name);
        text.append(": ");
        afterName = true;
        return this;
    }

    public Json value(String value) throws IOException {
        separate();
        quote(value);
        return done();
    }

    public Json value(int value) throws IOException {
        separate();
        text.append(Integer.toString(value));
        return done();
    }

    public Json value(boolean value) throws IOException {
        separate();
        text.append(Boolean.toString(value));
        return done();
    }

    private Json begin(char first, char close, Layout layout) {
        separate();
        text.append(first);
        open.push(new Open(close, layout));
        return this;
    }

    private void separate() {
        Open around = open.peek();
        if (afterName) {
            afterName = false;
        } else if (around != null) {
            text.append(around.empty ? "" : ",");
            if (around.layout == Layout.LINES) {
                newLine();
            } else if (!around.empty) {
                text.append(' ');
            }
            around.empty = false;
        }
    }

    private void newLine() {
        text.append('\n');
        for (Open around : open) {
            text.append(around.layout == Layout.LINES ? "  " : "");
        }
    }

    private void quote(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (mustEscape(c)) {
                text.append(value, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    /** RFC 8259 section 7; lone surrogates have no UTF-8 form, and U+2028 and U+2029 end a line in old JavaScript. */
    private static boolean mustEscape(char c) {
        return c < 0x20
                || c == '"'
                || c == '\\'
                || (c >= 0x7f && c < 0xa0)
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c);
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
    }
}
