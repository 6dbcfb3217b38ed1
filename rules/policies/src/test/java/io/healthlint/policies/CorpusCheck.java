package io.healthlint.policies;

import io.healthlint.finding.InventoryItem;
import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads all pages below the folders that it is given, as a run does, and says what must not be: a fault of the program, a
 * place outside its page, and markup in the text of a sentence or an annotation. For real pages, by hand:
 *
 * <pre>
 * ./mvnw -ntp -q test-compile -pl rules/policies -am
 * java -cp &lt;class path of the tests&gt; io.healthlint.policies.CorpusCheck folder…
 * </pre>
 */
final class CorpusCheck {

    /** What stands in no reader's text; in code and in quoted markup it may. */
    private static final Map<String, Pattern> MARKUP = Map.of(
            "template", Pattern.compile("\\{%|%\\}|\\{\\{|\\}\\}|\\{#"),
            "HTML", Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s+[\\w-]+=[^>]*)?/?>|<!--|-->"),
            "callout", Pattern.compile("^(?::::|!!! )|\\[!(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT)\\]"),
            "link", Pattern.compile("\\]\\((?:https?:|/|#)|\\[\\[[A-Za-z]"),
            "attributes", Pattern.compile("\\{[:.#][\\w-]+|className="));

    private final Linter linter;
    private final Map<String, Integer> counts = new TreeMap<>();

    private CorpusCheck(Linter linter) {
        this.linter = linter;
    }

    public static void main(String[] folders) throws Exception {
        for (String folder : folders) {
            CorpusCheck check = new CorpusCheck(new Linter(
                    new PolicyReader(new ClasspathPacks()).pack("us-health"), LocalDate.of(2026, 1, 15), true));
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                List<Path> pages = files.filter(f -> f.toString().matches(".*\\.(md|mdx|markdown)"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
                for (Path page : pages) {
                    check.page(page);
                }
            }
            System.out.println(folder + ": " + check.counts);
        }
    }

    private void page(Path file) throws Exception {
        SourceText page = SourceText.decode(file.toString(), Files.readAllBytes(file), StandardCharsets.UTF_8);
        PageResult result = linter.lint(page);
        count("pages");
        for (var finding : result.findings()) {
            count("findings");
            if (finding.rule().equals(Linter.INTERNAL_ERROR)) {
                tell("internal-error", file, finding.message());
            }
        }
        for (InventoryItem item : result.inventory()) {
            count(item.kind().equals("sentence") ? "sentences" : "annotations");
            place(page, file, item);
            MARKUP.forEach((name, pattern) -> {
                Matcher found = pattern.matcher(item.text());
                if (found.find()) {
                    tell(
                            "markup: " + name,
                            file,
                            item.location().line() + " " + item.kind() + " «" + item.text() + "»");
                }
            });
        }
    }

    private void place(SourceText page, Path file, InventoryItem item) {
        var at = item.location();
        boolean inside = at.line() >= 1
                && at.endLine() <= page.lineCount()
                && at.column() - 1 <= length(page.line(at.line()))
                && at.endColumn() - 1 <= length(page.line(at.endLine()))
                && (at.line() < at.endLine() || at.column() <= at.endColumn());
        if (!inside) {
            tell("outside the page", file, at + " " + item.text());
        }
    }

    private static int length(Span line) {
        return line.length();
    }

    private void tell(String what, Path file, String detail) {
        count(what);
        System.out.println(what + " " + file.getFileName() + ":" + detail.substring(0, Math.min(160, detail.length())));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
