package io.healthlint.testkit;

import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markdown file of test cases. Each starts with a line {@code === what it shows}, then come settings, an empty line, and
 * the page with its expected findings as {@link Carets}.
 *
 * <pre>
 * === A question claims nothing
 * rules: uncaveated-benefit
 *
 * Does it work?
 * </pre>
 */
public final class CaseFile {

    private static final String START = "=== ";

    /**
     * One case.
     *
     * @param name what it shows
     * @param place file and line, for messages
     * @param settings {@code extends:} (packs; those of the runner, mostly), {@code rules:}, {@code show:} (kinds of annotations with their attributes: {@code date precision; citation}),
     *     {@code today:}, {@code profile:}, {@code file:} (the page's name, when its ending matters), {@code markup:} (as in a policy)
     * @param shown the page with its findings
     */
    public record Case(String name, String place, Map<String, String> settings, String shown) {

        @Override
        public String toString() {
            return name;
        }
    }

    private CaseFile() {}

    /**
     * The cases of a file.
     *
     * @throws IllegalArgumentException when the file is not made of cases
     */
    public static List<Case> read(SourceText file) {
        List<Case> cases = new ArrayList<>();
        String[] lines = file.characters().split("(?<=\n)", -1);
        int at = 0;
        while (at < lines.length) {
            if (!lines[at].startsWith(START)) {
                throw new IllegalArgumentException(
                        file.path() + ":" + (at + 1) + ": a case starts with \"" + START + "what it shows\"");
            }
            int next = at + 1;
            while (next < lines.length && !lines[next].startsWith(START)) {
                next++;
            }
            cases.add(one(file.path(), lines, at, next));
            at = next;
        }
        return List.copyOf(cases);
    }

    private static Case one(String path, String[] lines, int from, int to) {
        Map<String, String> settings = new LinkedHashMap<>();
        int at = from + 1;
        while (at < to && !lines[at].isBlank()) {
            int colon = lines[at].indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        path + ":" + (at + 1) + ": expected \"key: value\" or an empty line");
            }
            settings.put(
                    lines[at].substring(0, colon).strip(),
                    lines[at].substring(colon + 1).strip());
            at++;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = at + 1; i < to; i++) {
            shown.append(lines[i]);
        }
        String name = lines[from].substring(START.length()).strip();
        return new Case(
                name, path + ":" + (from + 1), settings, shown.toString().strip() + "\n");
    }
}
