package io.healthlint.markdown;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;

/**
 * Looks line by line for the mistakes that people make in YAML front matter, reports each at its place, and mends a copy so
 * that the rest can be read.
 */
final class YamlMender {

    /**
     * A value on its line.
     *
     * @param key the key it stands behind, or ""
     * @param column what belongs to the value on later lines stands deeper than this
     * @param end where its words end, a comment apart
     */
    private record Value(String key, int column, int start, int end, int lineEnd) {

        String name() {
            return key.isEmpty() ? "this text" : "the value of '" + key + "'";
        }

        String quotes() {
            return "Put " + name() + " in quotes.";
        }
    }

    private final String text;
    private final YamlLines lines;
    private final int end;
    private final FrontMatterFaults faults;
    private final MendedText mended;
    private boolean tabs;

    /** Column of the last entry's key or of the last item, and whether words follow on its line. */
    private int lastColumn = -1;

    private boolean lastHasWords;

    private YamlMender(SourceText source, Span content, FrontMatterFaults faults) {
        this.text = source.characters();
        this.end = content.end();
        this.lines = new YamlLines(text, end);
        this.faults = faults;
        this.mended = new MendedText(source, content);
    }

    /** Mends front matter and reports what it mends. */
    static YamlMender of(SourceText source, Span content, FrontMatterFaults faults) {
        YamlMender mender = new YamlMender(source, content, faults);
        int at = content.start();
        while (at < mender.end) {
            at = mender.line(at);
        }
        return mender;
    }

    MendedText mended() {
        return mended;
    }

    /** Looks at the line that begins here and gives the start of the next one to look at. */
    private int line(int start) {
        int lineEnd = lines.lineEnd(start);
        int at = indentation(start, lineEnd);
        if (at == lineEnd || text.charAt(at) == '#') {
            return lines.next(lineEnd);
        }
        boolean item = lines.isSign('-', at, lineEnd);
        boolean goesOn = !item && lastHasWords && at - start > lastColumn;
        while (lines.isSign('-', at, lineEnd)) {
            at = lines.skipBlanks(at + 1, lineEnd);
        }
        int colon = at == lineEnd ? -1 : colon(at, lineEnd);
        if (goesOn) {
            continuation(at, colon, lineEnd);
            return lines.next(lineEnd);
        }
        if (colon < 0 && !item) {
            if (at - start > lastColumn && lastColumn >= 0) {
                return lines.next(lineEnd);
            }
            colon = tightColon(at, lineEnd);
            if (colon < 0) {
                return noEntry(at, lineEnd);
            }
        }
        lastColumn = at - start;
        int value = lines.skipBlanks(colon < 0 ? at : colon + 1, lineEnd);
        lastHasWords = value < lineEnd && "#&!|>".indexOf(text.charAt(value)) < 0;
        if (value == lineEnd || text.charAt(value) == '#') {
            return lines.next(lineEnd);
        }
        String key = colon < 0 ? "" : text.substring(at, colon).strip();
        int column = colon < 0 ? lastColumn - 1 : lastColumn;
        return value(new Value(key, column, value, lines.wordsEnd(value, lineEnd), lineEnd));
    }

    /** Tabs at a line's start become blanks; that is said once. */
    private int indentation(int start, int lineEnd) {
        int at = lines.skipBlanks(start, lineEnd);
        int tab = text.substring(start, at).indexOf('\t');
        if (tab >= 0 && at < lineEnd) {
            mended.blank(start, at);
            if (!tabs) {
                fault(start + tab, "a tab stands where YAML wants spaces", "Indent with spaces, here and below.");
            }
            tabs = true;
        }
        return at;
    }

    /** The colon behind the key that begins here, or -1. */
    private int colon(int at, int lineEnd) {
        char first = text.charAt(at);
        if (first == '{' || first == '[') {
            return -1;
        }
        if (first == '"' || first == '\'') {
            int close = lines.closing(at, lineEnd);
            int colon = lines.skipBlanks(close + 1, lineEnd);
            return close >= 0 && lines.isSign(':', colon, lineEnd) ? colon : -1;
        }
        int to = lines.wordsEnd(at, lineEnd);
        int colon = at;
        while (colon < to && !lines.isSign(':', colon, lineEnd)) {
            colon++;
        }
        return colon < to ? colon : -1;
    }

    /** A line deeper than a key that has its words already: they go on, so that a colon here is a mistake. */
    private void continuation(int at, int colon, int lineEnd) {
        if (colon >= 0) {
            fault(
                    colon,
                    "a colon followed by a space stands inside a text, or the line is indented too far",
                    "Put the text in quotes, or mend the indentation.");
            mended.mask(at, lines.wordsEnd(at, lineEnd));
        }
    }

    /** The colon behind a key that should have had a space behind it, or -1. */
    private int tightColon(int at, int lineEnd) {
        int colon = at;
        while (colon < lineEnd && isOfKey(text.charAt(colon))) {
            colon++;
        }
        if (colon < at + 2 || colon == lineEnd || text.charAt(colon) != ':') {
            return -1;
        }
        String key = text.substring(at, colon);
        fault(colon, "a space is missing behind the colon of '" + key + "'", "Write '" + key + ": ' and the value.");
        mended.moveColon(at, colon);
        return colon;
    }

    private int noEntry(int at, int lineEnd) {
        if (isTemplate(at)) {
            fault(at, "a template tag is no YAML; its line was left out", "Take the tag out of the front matter.");
        } else {
            fault(
                    at,
                    "this line is no entry, and was left out",
                    "Indent it if it belongs to the line above; otherwise write a key, a colon and a value.");
        }
        mended.comment(at, lineEnd);
        return lines.next(lineEnd);
    }

    private static boolean isOfKey(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private boolean isTemplate(int at) {
        return text.startsWith("{{", at) || text.startsWith("{%", at);
    }

    private int value(Value value) {
        if (isTemplate(value.start())) {
            return plain(value, value.start(), value.name() + " begins with a template tag, which is no YAML");
        }
        char first = text.charAt(value.start());
        return switch (first) {
            case '|', '>' -> lines.outdented(value.start(), value.column());
            case '"', '\'' -> quoted(value);
            case '[', '{' -> flow(value, first);
            case '@', '`', '%', '*', '&' ->
                first != '`' && first != '@' && first != '%' && isName(value)
                        ? lines.next(value.lineEnd())
                        : plain(
                                value,
                                value.start(),
                                value.name() + " begins with " + first + ", which YAML keeps for itself");
            default -> words(value);
        };
    }

    /** Whether the value is the name of an anchor or an alias and no more, or an anchor before a value. */
    private boolean isName(Value value) {
        String words = text.substring(value.start() + 1, value.end());
        return !words.isEmpty()
                && isOfKey(words.charAt(0))
                && (text.charAt(value.start()) == '&' || words.chars().allMatch(YamlMender::isOfKey));
    }

    private int words(Value value) {
        for (int at = value.start(); at < value.end(); at++) {
            if (lines.isSign(':', at, value.end())) {
                return plain(value, at, "a colon followed by a space stands inside " + value.name());
            }
        }
        return lines.next(value.lineEnd());
    }

    /** Takes the value for a text without quotes, whatever signs are in it. */
    private int plain(Value value, int at, String problem) {
        fault(at, problem, value.quotes());
        mended.mask(value.start(), value.end());
        return lines.next(value.lineEnd());
    }

    private int quoted(Value value) {
        int close = lines.closing(value.start(), value.lineEnd());
        if (close < 0) {
            int later = lines.closing(value.start(), lines.outdented(value.start(), value.column()));
            if (later >= 0) {
                return lines.next(lines.lineEnd(later));
            }
            fault(value.start(), "the quotation mark is never closed", "Close the quotation mark.");
            mended.mask(value.start(), value.end());
            return lines.next(value.lineEnd());
        }
        int behind = lines.skipBlanks(close + 1, value.lineEnd());
        if (behind < value.lineEnd() && !lines.isComment(behind)) {
            fault(
                    close,
                    "the quotation mark ends the text here, and more follows",
                    "Put quotation marks of the other kind around the whole text.");
            boolean inside = text.charAt(value.end() - 1) == text.charAt(value.start());
            mended.mask(inside ? value.start() + 1 : value.start(), inside ? value.end() - 1 : value.end());
        } else {
            escapes(value.start(), close);
        }
        return lines.next(value.lineEnd());
    }

    /** Backslashes in double quotes that escape nothing: a path, a formula. */
    private void escapes(int open, int close) {
        for (int at = open + 1; at < close && text.charAt(open) == '"'; at++) {
            if (text.charAt(at) == '\\' && !ScalarReader.isEscape(text, at)) {
                fault(at, "this backslash escapes nothing", "Write \\\\ for a backslash, or use single quotes.");
                mended.mask(at, at + 1);
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
    }

    private int flow(Value value, char open) {
        int limit = lines.outdented(value.start(), value.column());
        int close = lines.closingBracket(value.start(), limit);
        if (close < 0) {
            fault(
                    value.start(),
                    "the bracket that opens here is never closed, and its list was left out",
                    "Close it, or put " + value.name() + " in quotes.");
            mended.comment(value.start(), limit);
            return limit;
        }
        int lineEnd = lines.lineEnd(close);
        int behind = lines.skipBlanks(close, lineEnd);
        if (behind < lineEnd && !lines.isComment(behind)) {
            return plain(value, value.start(), value.name() + " begins with " + open + ", which opens a list for YAML");
        }
        return lines.next(lineEnd);
    }

    private void fault(int at, String problem, String advice) {
        faults.add(new Span(at, at + 1), problem, advice);
    }
}
