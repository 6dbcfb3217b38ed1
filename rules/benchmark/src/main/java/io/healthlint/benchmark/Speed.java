package io.healthlint.benchmark;

import io.healthlint.annotate.Annotators;
import io.healthlint.document.Document;
import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast pages are read: parsing alone, and parsing with all annotations, in one warm JVM. The best of many rounds counts,
 * for whatever else the machine does can only slow a round down.
 *
 * <pre>java -cp &lt;class path&gt; io.healthlint.benchmark.Speed folder…</pre>
 */
public final class Speed {

    private static final int ROUNDS = 20;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private Speed() {}

    /** Measures the pages below the folders. */
    public static void main(String[] folders) throws IOException, PolicyException {
        Policy policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        MarkdownReader reader = Linter.reader(policy);
        Annotators annotators = Annotators.of(policy.lexicon(), policy.markup().caveats());
        List<SourceText> pages = new ArrayList<>();
        long bytes = 0;
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|mdx|markdown)"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList()) {
                    pages.add(SourceText.decode(file.toString(), Files.readAllBytes(file), StandardCharsets.UTF_8));
                    bytes += Files.size(file);
                }
            }
        }
        long parsing = Long.MAX_VALUE;
        long both = Long.MAX_VALUE;
        long annotations = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Document> documents = pages.stream().map(reader::read).toList();
            long parsed = System.nanoTime();
            annotations = documents.stream()
                    .mapToLong(d -> annotators.annotate(d).all().size())
                    .sum();
            parsing = Math.min(parsing, parsed - start);
            both = Math.min(both, System.nanoTime() - start);
        }
        System.out.printf(
                Locale.ROOT,
                "%d pages, %.1f MB, %d annotations: parsing %.1f MB/s, with all annotations %.1f MB/s, that is %.2f of it%n",
                pages.size(),
                bytes / MEGA,
                annotations,
                bytes / MEGA / (parsing / NANOS),
                bytes / MEGA / (both / NANOS),
                (double) parsing / both);
    }
}
