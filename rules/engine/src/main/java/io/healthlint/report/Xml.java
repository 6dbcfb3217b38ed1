package io.healthlint.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0 as it comes, an element on a line; what no XML can hold (section 2.2, "Char") becomes U+FFFD. */
final class Xml {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    Xml start(String name) throws IOException {
        close();
        out.append('\n').append("  ".repeat(open.size())).append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was started last. */
    Xml attribute(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Xml attribute(String name, int value) throws IOException {
        return attribute(name, Integer.toString(value));
    }

    /** Text of an element that holds nothing else, and its end. */
    Xml text(String text) throws IOException {
        out.append('>');
        inTag = false;
        escape(text);
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the innermost element; the outermost ends with a line feed. */
    Xml end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append('\n')
                    .append("  ".repeat(open.size()))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        if (open.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    private void close() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // A parser would make spaces of them in attributes.
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                case '\r' -> out.append("&#13;");
                default -> out.append(isAllowed(c) ? Character.toString(c) : "\uFFFD");
            }
        }
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
