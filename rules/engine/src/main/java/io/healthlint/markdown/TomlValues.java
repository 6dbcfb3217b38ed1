package io.healthlint.markdown;

import io.healthlint.document.Prose;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the values of TOML 1.0: strings of all four kinds, arrays, inline tables, and what stands bare. */
final class TomlValues {

    private static final int MAX_DEPTH = 20;

    /** Truth values, numbers, dates and times. No part of it can match in two ways, so its time is linear. */
    private static final Pattern BARE = Pattern.compile("true|false"
            + "|[+-]?(?:inf|nan|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(?:\\.[0-9_]+)?(?:[eE][+-]?[0-9_]+)?)"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?)?"
            + "|[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?");

    private final Cursor in;
    private final TomlReader reader;

    TomlValues(Cursor in, TomlReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** @param depth how many arrays and tables it stands in, itself included */
    FrontMatterNode value(int depth) throws Unread {
        if (depth > MAX_DEPTH) {
            throw new Unread(
                    in.at(), "arrays stand more than " + MAX_DEPTH + " deep in one another", "Make it flatter.");
        }
        int start = in.at();
        return switch (in.next()) {
            case '"', '\'' -> {
                Prose prose = in.isAt("\"\"\"") || in.isAt("'''") ? lines() : line();
                yield new FrontMatterNode.Text(prose, in.from(start), FrontMatterNode.Form.LINES);
            }
            case '[' -> array(depth);
            case '{' -> inlineTable(depth);
            default -> bare();
        };
    }

    /** A string on one line. */
    Prose line() throws Unread {
        return in.isAt("\"") ? in.quoted(Escapes.TOML) : literal();
    }

    private Prose literal() throws Unread {
        int open = in.at();
        in.take();
        Span words = in.takeUntil("'");
        if (!in.take("'")) {
            throw new Unread(open, "the quotation mark is never closed", "Close it on the same line.");
        }
        return new Prose.Builder().exact(in.text(words), words.start()).build();
    }

    /** A string over several lines; the line end right behind the opening marks is none of its characters. */
    private Prose lines() throws Unread {
        int open = in.at();
        String marks = in.isAt("\"") ? "\"\"\"" : "'''";
        boolean escapes = marks.startsWith("\"");
        in.take(marks);
        in.takeLineEnd();
        Prose.Builder prose = new Prose.Builder();
        while (!in.atEnd()) {
            // Up to two more marks may stand before the three that close it.
            if (in.isAt(marks) && !in.isAt(marks + marks.charAt(0))) {
                in.take(marks);
                return prose.build();
            }
            if (in.atLineEnd()) {
                prose.decoded("\n", in.takeLineEnd());
            } else if (escapes && in.next() == '\\') {
                escape(prose);
            } else {
                in.exact(prose);
            }
        }
        throw new Unread(open, "the text that begins here is never closed", "Close it with " + marks + ".");
    }

    /** A backslash at a line's end takes away all white space up to the next word. */
    private void escape(Prose.Builder prose) {
        if (in.isBlankFrom(in.at() + 1)) {
            in.take();
            in.skipSpace();
        } else {
            in.escape(Escapes.TOML, prose);
        }
    }

    private FrontMatterNode array(int depth) throws Unread {
        int open = in.at();
        in.take();
        List<FrontMatterNode> items = new ArrayList<>();
        skip();
        while (!in.take("]")) {
            if (in.atEnd()) {
                throw new Unread(open, "the array that begins here is never closed", "Close it with ].");
            }
            items.add(value(depth + 1));
            skip();
            boolean more = in.take(",");
            skip();
            if (!more && !in.isAt("]") && !in.atEnd()) {
                throw new Unread(
                        in.at(),
                        "a comma is missing, or the bracket that closes the array",
                        "Write a comma between values and ] behind the last one.");
            }
        }
        return new FrontMatterNode.Sequence(items, in.from(open));
    }

    /** Line ends and a comma behind the last entry are allowed as in TOML 1.1. */
    private FrontMatterNode inlineTable(int depth) throws Unread {
        int open = in.at();
        in.take();
        TomlReader.Table table = new TomlReader.Table();
        skip();
        while (!in.take("}")) {
            if (in.atEnd()) {
                throw new Unread(open, "the table that begins here is never closed", "Close it with }.");
            }
            reader.entry(table, depth + 1);
            skip();
            boolean more = in.take(",");
            skip();
            if (!more && !in.isAt("}") && !in.atEnd()) {
                throw new Unread(
                        in.at(),
                        "a comma is missing, or the brace that closes the table",
                        "Write a comma between entries and } behind the last one.");
            }
        }
        return table.node();
    }

    private FrontMatterNode bare() throws Unread {
        Span written = in.takeUntil(",]}#");
        String value = in.text(written).strip();
        Span span = new Span(written.start(), written.start() + value.length());
        if (value.isEmpty()) {
            throw new Unread(written.start(), "a value is missing", "Write \"text\", or delete the key.");
        }
        if (!BARE.matcher(value).matches()) {
            throw new Unread(written.start(), "this is no value of TOML", "Put the text in quotes.");
        }
        Prose prose = new Prose.Builder().exact(value, span.start()).build();
        return new FrontMatterNode.Text(prose, span, FrontMatterNode.Form.BARE);
    }

    /** Skips white space, line ends and comments. */
    private void skip() {
        in.skipSpace();
        while (in.isAt("#")) {
            in.takeUntil("");
            in.skipSpace();
        }
    }
}
