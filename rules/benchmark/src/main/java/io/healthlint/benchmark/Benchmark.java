package io.healthlint.benchmark;

import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.testkit.LabelledFile;
import io.healthlint.testkit.LabelledRunner;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The benchmark's folder: what can be measured on it, as Markdown tables. */
public final class Benchmark {

    /** A day after all that the pages date. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Path folder;
    private final Policy policy;

    /**
     * @param folder the folder with {@code work}, {@code measure} and {@code second-reader}
     */
    public Benchmark(Path folder) {
        this.folder = folder;
        try {
            this.policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        } catch (PolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pages of a half, {@code work} or {@code measure}. */
    public List<LabelledPage> pages(String half) {
        return LabelledPage.read(folder.resolve(half));
    }

    /** How well the built-in pack reads pages. */
    public String score(List<LabelledPage> pages) {
        Linter linter = new Linter(policy, TODAY, false);
        Score score = new Score();
        pages.forEach(page -> score.add(page, linter.lint(page.text())));
        return score.table();
    }

    /** How far the second reader agrees with the first. */
    public String agreement() {
        List<LabelledPage> first = new ArrayList<>();
        List<LabelledPage> second = new ArrayList<>();
        for (String half : List.of("work", "measure")) {
            first.addAll(pages(half));
            second.addAll(LabelledPage.read(folder.resolve(half).resolve("pages"), folder.resolve("second-reader")));
        }
        return Agreement.table(first, second);
    }

    /**
     * How many lines of labelled sentences come out as they are labelled, by file.
     *
     * @param files a folder of {@link LabelledFile}s
     * @throws UncheckedIOException when one cannot be read
     */
    public String labelled(Path files) {
        LabelledRunner runner = new LabelledRunner(policy);
        StringBuilder table = new StringBuilder("| phenomenon | as labelled | of |\n| --- | --- | --- |\n");
        try (Stream<Path> tree = Files.list(files)) {
            for (Path file : tree.sorted().toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                int right = 0;
                int all = 0;
                for (LabelledFile.Block block : LabelledFile.read(SourceText.of(name, Files.readString(file)))) {
                    List<String> codes = runner.codes(block);
                    for (int i = 0; i < codes.size(); i++) {
                        String want = block.lines().get(i).want();
                        all += want.isEmpty() ? 0 : 1;
                        right += !want.isEmpty() && want.equals(codes.get(i)) ? 1 : 0;
                    }
                }
                table.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(right)
                        .append(" | ")
                        .append(all)
                        .append(" |\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    /** The weights that the working half gives, as a lexicon file. */
    public String weights() {
        return Training.weights(policy, pages("work"));
    }
}
