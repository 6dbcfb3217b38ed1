package io.healthlint.verdict;

import io.healthlint.finding.Finding;
import io.healthlint.finding.Fingerprint;
import io.healthlint.finding.Location;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Findings that somebody decided to live with: a file with a line for each, sorted, without line numbers, so that it can be
 * reviewed and merged as text.
 *
 * @param path the file, as reports name it; "" when there is none
 * @param entries by page, rule and fingerprint
 * @param faults lines that are no entries
 */
public record Baseline(String path, List<Entry> entries, List<Finding> faults) {

    /** No file, nothing known. */
    public static final Baseline NONE = new Baseline("", List.of(), List.of());

    /** The rule of lines that cannot be read. */
    static final String FAULT = "invalid-baseline";

    private static final String HEADER = "# health-lint baseline 1: findings that are known and fail no build."
            + " Made by health-lint:baseline.\n# page\trule\tfingerprint\tcount\twords\n";
    private static final Pattern LINE =
            Pattern.compile("([^\\t]+)\\t([a-z0-9-]+)\\t([0-9a-f]{16})\\t([1-9][0-9]{0,8})\\t([^\\t]*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\tnr])");
    private static final int MOST_WORDS = 80;

    /**
     * Findings of a rule about the same words under the same headings of a page.
     *
     * @param path the page
     * @param rule id of the rule
     * @param id the {@linkplain Fingerprint fingerprint} of rule, headings and words
     * @param count how many there are
     * @param words their first words, {@linkplain Fingerprint#normal in normal form}; for people, and to find moved ones
     */
    public record Entry(String path, String rule, String id, int count, String words) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::path)
                .thenComparing(Entry::rule)
                .thenComparing(Entry::words)
                .thenComparing(Entry::id);

        static Entry of(Finding finding) {
            return new Entry(finding.path(), finding.rule(), finding.fingerprint(), 1, words(finding));
        }

        static String words(Finding finding) {
            String words = Fingerprint.normal(finding.text());
            return words.length() <= MOST_WORDS
                    ? words
                    : words.substring(0, end(words)).strip();
        }

        /** Never between the two halves of a character. */
        private static int end(String words) {
            return Character.isHighSurrogate(words.charAt(MOST_WORDS - 1)) ? MOST_WORDS - 1 : MOST_WORDS;
        }

        Entry times(int times) {
            return new Entry(path, rule, id, times, words);
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }

    public Baseline {
        entries = entries.stream().sorted().toList();
        faults = List.copyOf(faults);
    }

    /** A baseline of these findings, each a place of its own. */
    public static Baseline of(String path, Collection<Finding> findings) {
        Map<Entry, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(Entry.of(finding), 1, Integer::sum));
        return new Baseline(path, counted(counts), List.of());
    }

    /** Reads a file; a line that is no entry is a fault, and the others stand. The same line twice counts once. */
    public static Baseline read(SourceText file) {
        Map<Entry, Integer> counts = new TreeMap<>();
        List<Finding> faults = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.text(file.line(line));
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            Matcher entry = LINE.matcher(text);
            if (entry.matches()) {
                int count = Integer.parseInt(entry.group(4));
                counts.merge(
                        new Entry(readable(entry.group(1)), entry.group(2), entry.group(3), 1, entry.group(5)),
                        count,
                        Math::max);
            } else {
                faults.add(fault(file, line, text));
            }
        }
        return new Baseline(file.path(), counted(counts), faults);
    }

    /** A file's name may hold what ends a field or a line here. */
    private static String writable(String path) {
        return path.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String readable(String path) {
        return ESCAPE.matcher(path)
                .replaceAll(one -> Matcher.quoteReplacement(
                        switch (one.group(1)) {
                            case "t" -> "\t";
                            case "n" -> "\n";
                            case "r" -> "\r";
                            default -> "\\";
                        }));
    }

    private static List<Entry> counted(Map<Entry, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey().times(one.getValue()))
                .toList();
    }

    private static Finding fault(SourceText file, int line, String text) {
        return new Finding(
                file.path(),
                new Location(line, 1, line, text.length() + 1),
                FAULT,
                Severity.ERROR,
                "This line of the baseline is no known finding.",
                "Delete it, or settle the merge, or write the file anew with health-lint:baseline.",
                "What cannot be read is not known.",
                "",
                text,
                List.of(),
                List.of());
    }

    /** The same file with more entries. */
    public Baseline and(Collection<Entry> more) {
        return new Baseline(path, Stream.concat(entries.stream(), more.stream()).toList(), faults);
    }

    /** How many findings it holds. */
    public int count() {
        return count(entries);
    }

    static int count(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /** The file's text; the same entries give the same characters. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (Entry entry : entries) {
            text.append(writable(entry.path()))
                    .append('\t')
                    .append(entry.rule())
                    .append('\t')
                    .append(entry.id());
            text.append('\t')
                    .append(entry.count())
                    .append('\t')
                    .append(entry.words())
                    .append('\n');
        }
        return text.toString();
    }
}
