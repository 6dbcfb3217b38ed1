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

    private final Appendable out;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean afterName;

    public Json(Appendable out) {
        this.out = out;
    }

    public Json object(Layout layout) throws IOException {
        return begin('{', '}', layout);
    }

    public Json array(Layout layout) throws IOException {
        return begin('[', ']', layout);
    }

    /** Closes the innermost object or array; the outermost ends with a line feed. */
    public Json end() throws IOException {
        Open closing = open.pop();
        if (closing.layout == Layout.LINES && !closing.empty) {
            newLine();
        }
        out.append(closing.close);
        if (open.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    public Json name(String name) throws IOException {
        separate();
        quote(name);
        out.append(": ");
        afterName = true;
        return this;
    }

    public Json value(String value) throws IOException {
        separate();
        quote(value);
        return this;
    }

    public Json value(int value) throws IOException {
        separate();
        out.append(Integer.toString(value));
        return this;
    }

    public Json value(boolean value) throws IOException {
        separate();
        out.append(Boolean.toString(value));
        return this;
    }

    private Json begin(char first, char close, Layout layout) throws IOException {
        separate();
        out.append(first);
        open.push(new Open(close, layout));
        return this;
    }

    private void separate() throws IOException {
        Open around = open.peek();
        if (afterName) {
            afterName = false;
        } else if (around != null) {
            out.append(around.empty ? "" : ",");
            if (around.layout == Layout.LINES) {
                newLine();
            } else if (!around.empty) {
                out.append(' ');
            }
            around.empty = false;
        }
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (Open around : open) {
            out.append(around.layout == Layout.LINES ? "  " : "");
        }
    }

    private void quote(String text) throws IOException {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (mustEscape(c)) {
                out.append(text, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
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

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
    }
}
