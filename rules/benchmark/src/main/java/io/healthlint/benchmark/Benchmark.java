package io.healthlint.benchmark;

import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** The weights that the working half gives, as a lexicon file. */
    public String weights() {
        return Training.weights(policy, pages("work"));
    }
}
