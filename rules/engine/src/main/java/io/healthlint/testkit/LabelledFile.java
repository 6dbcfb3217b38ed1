package io.healthlint.testkit;

import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of labelled sentences and short pages, in groups. A group starts with a line {@code === what it shows} and
 * a line {@code label: } with what its codes say; blocks are set apart by empty lines. A block is one sentence behind its code,
 * or a page each of whose lines begins with the code of its unit:
 *
 * <pre>
 * === A question claims nothing
 * label: claim
 *
 * [Q] Does ginger relieve nausea?
 *
 * {A} ## Benefits of ginger
 * {}
 * {A todo 0} - Calm
 * </pre>
 *
 * {@code {}} is a line whose label does not matter. {@code todo} is a known miss: the label, and what comes out today.
 */
public final class LabelledFile {

    /** A line with a code: in square brackets a page of its own, in braces a line of one. */
    private static final Pattern LINE = Pattern.compile("(?<open>[\\[{])(?<label>[^\\]}]*)[\\]}](?: (?<text>.*))?");

    private static final Pattern LABEL = Pattern.compile("(?<want>\\S*)(?: todo (?<now>\\S+))?");

    /**
     * A line and its code.
     *
     * @param number the line's number in the file, from 1
     * @param text what stands on the page
     * @param want the label; "" when it does not matter
     * @param now what comes out today; the label itself when nothing is left to do
     */
    public record Line(int number, String text, String want, String now) {}

    /**
     * A page and its labels.
     *
     * @param place file and line, for messages
     * @param group what its group shows
     * @param label what its codes say: "claim", "caveat", "regulatory", "date", "cover"
     * @param lines its lines
     */
    public record Block(String place, String group, String label, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }

        /** The page without its codes. */
        public String page() {
            StringBuilder page = new StringBuilder();
            lines.forEach(line -> page.append(line.text()).append('\n'));
            return page.toString();
        }
    }

    private LabelledFile() {}

    /**
     * The blocks of a file.
     *
     * @throws IllegalArgumentException when the file is not made of groups and blocks
     */
    public static List<Block> read(SourceText file) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        String group = "";
        String label = "";
        String[] lines = (file.characters() + "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("=== ")) {
                group = line.substring(4);
            } else if (line.startsWith("label: ")) {
                label = line.substring(7).strip();
            } else if (!line.isEmpty()) {
                open.add(line(file, i + 1, line));
            } else if (!open.isEmpty()) {
                blocks.add(new Block(file.path() + ":" + open.get(0).number(), group, label, open));
                open.clear();
            }
        }
        return List.copyOf(blocks);
    }

    private static Line line(SourceText file, int number, String line) {
        Matcher parts = LINE.matcher(line);
        Matcher label = LABEL.matcher(parts.matches() ? parts.group("label") : " ");
        if (!label.matches()) {
            throw new IllegalArgumentException(
                    file.path() + ":" + number + ": expected \"[code] sentence\" or \"{code} line\"");
        }
        String text = parts.group("text") == null ? "" : parts.group("text");
        String want = label.group("want");
        String now = label.group("now") == null ? want : label.group("now");
        return new Line(number, text, want, now);
    }
}
