package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259). What people add to it (comments, commas behind the last entry, keys without quotes) is a fault and
 * is read; of what cannot be read the rest of the line is passed over, and reading goes on.
 */
final class JsonReader {

    private static final int MAX_DEPTH = 20;

    private static final Pattern BARE = Pattern.compile("true|false|null|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final Cursor in;

    private JsonReader(Cursor in) {
        this.in = in;
    }

    /**
     * Reads one object.
     *
     * @param content the object, or its members without the braces, as Hexo writes them between two {@code ;;;}
     * @param closed whether to complain when the object's closing brace is missing
     */
    static FrontMatterNode.Mapping read(String source, Span content, boolean closed, FrontMatterFaults faults) {
        return new JsonReader(new Cursor(source, content, faults)).document(closed);
    }

    private FrontMatterNode.Mapping document(boolean closed) {
        skip();
        int open = in.at();
        boolean braces = in.take("{");
        FrontMatterNode.Mapping object = members(braces ? "}" : "", 1);
        if (braces && !in.take("}") && closed) {
            in.fault(new Span(open, open + 1), "the object that begins here is never closed", "Close it with }.");
        }
        skip();
        int rest = in.at();
        if (!in.atEnd()) {
            in.skipAll();
            in.fault(
                    in.wordsFrom(rest),
                    "something stands behind the end of the object",
                    "Begin the page's text on a line of its own.");
        }
        return object;
    }

    /** @param close what ends the members; it is left where it stands */
    private FrontMatterNode.Mapping members(String close, int depth) {
        List<FrontMatterNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        each(close, () -> {
            FrontMatterNode.Entry entry = member(depth);
            if (seen.add(entry.key())) {
                entries.add(entry);
            } else {
                in.fault(
                        entry.keySpan(),
                        "the key '" + entry.key() + "' stands here twice",
                        "Keep one of the two; the other would silently be dropped.");
            }
        });
        return new FrontMatterNode.Mapping(entries);
    }

    private interface Part {
        void read() throws Unread;
    }

    /** Reads parts with commas between them up to a closing bracket; behind a fault it goes on with the next part. */
    private void each(String close, Part part) {
        boolean comma = true;
        int last = in.at();
        skip();
        while (!in.atEnd() && (close.isEmpty() || !atBracket())) {
            int start = in.at();
            boolean unread = false;
            if (!comma) {
                in.fault(new Span(last, last), "a comma is missing behind this", "Write a comma.");
            }
            try {
                part.read();
            } catch (Unread e) {
                unread = true;
                in.takeUntil(in.at() > start ? ",}]" : "");
                in.fault(in.from(e.at()), e.problem(), e.advice());
            }
            last = in.at();
            skip();
            int at = in.at();
            comma = in.take(",") || unread;
            skip();
            if (comma && !unread && (in.atEnd() || !close.isEmpty() && atBracket())) {
                in.fault(new Span(at, at + 1), "a comma stands behind the last entry", "Delete it.");
            }
        }
    }

    /** A bracket of the wrong sort ends a list too: it closes what is around it. */
    private boolean atBracket() {
        return in.isAt("}") || in.isAt("]");
    }

    private FrontMatterNode.Entry member(int depth) throws Unread {
        int start = in.at();
        String key;
        Span keySpan;
        if (in.isAt("\"") || in.isAt("'")) {
            key = string().text();
            keySpan = new Span(start + 1, in.at() - 1);
        } else {
            Span name = in.takeUntil(" \t:,{}[]\"");
            key = in.text(name);
            keySpan = name;
            if (key.isEmpty()) {
                throw new Unread(start, "a key is missing", "Write \"key\": \"text\".");
            }
            in.fault(name, "the key '" + key + "' stands without quotation marks", "Write \"" + key + "\".");
        }
        skip();
        if (!in.take(":")) {
            throw new Unread(start, "a colon is missing behind the key '" + key + "'", "Write \"key\": \"text\".");
        }
        skip();
        return new FrontMatterNode.Entry(key, keySpan, value(depth + 1));
    }

    private FrontMatterNode value(int depth) throws Unread {
        int start = in.at();
        if (depth > MAX_DEPTH) {
            throw new Unread(
                    start, "objects stand more than " + MAX_DEPTH + " deep in one another", "Make it flatter.");
        }
        switch (in.next()) {
            case '"', '\'' -> {
                return new FrontMatterNode.Text(string(), in.from(start), FrontMatterNode.Form.LINES);
            }
            case '{' -> {
                in.take();
                FrontMatterNode object = members("}", depth);
                close(start, "}");
                return object;
            }
            case '[' -> {
                in.take();
                List<FrontMatterNode> items = new ArrayList<>();
                each("]", () -> items.add(value(depth + 1)));
                close(start, "]");
                return new FrontMatterNode.Sequence(items, in.from(start));
            }
            default -> {
                return bare();
            }
        }
    }

    private void close(int open, String bracket) {
        if (!in.take(bracket)) {
            in.fault(
                    new Span(open, open + 1),
                    "the bracket that opens here is never closed",
                    "Close it with " + bracket + ".");
        }
    }

    private Prose string() throws Unread {
        int start = in.at();
        boolean single = in.isAt("'");
        Prose prose = in.quoted(Escapes.JSON);
        if (single) {
            in.fault(in.from(start), "JSON knows no single quotation marks", "Write double ones.");
        }
        return prose;
    }

    private FrontMatterNode bare() throws Unread {
        Span written = in.takeUntil(" \t,]}");
        String value = in.text(written);
        if (value.isEmpty()) {
            throw new Unread(written.start(), "a value is missing", "Write \"text\", or delete the key.");
        }
        if (!BARE.matcher(value).matches()) {
            throw new Unread(written.start(), "this is no value of JSON", "Put the text in double quotation marks.");
        }
        Prose prose = new Prose.Builder().exact(value, written.start()).build();
        boolean nothing = value.equals("null");
        return new FrontMatterNode.Text(
                prose, written, nothing ? FrontMatterNode.Form.NOTHING : FrontMatterNode.Form.BARE);
    }

    /** Skips white space, line ends and comments, which are no JSON. */
    private void skip() {
        in.skipSpace();
        while (in.isAt("//") || in.isAt("/*")) {
            int start = in.at();
            if (in.take("/*")) {
                while (!in.take("*/") && !in.atEnd()) {
                    in.take();
                }
            } else {
                in.takeUntil("");
            }
            in.fault(in.from(start), "JSON knows no comments", "Delete the comment.");
            in.skipSpace();
        }
    }
}
