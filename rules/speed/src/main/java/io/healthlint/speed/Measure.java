package io.healthlint.speed;

import io.healthlint.policy.PolicyException;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures, and prints tables. What is measured and on what comes as system properties, which the module's pom gives. */
public final class Measure {

    private static final double MILLIS = 1e3;
    private static final double MEGA = 1e6;
    private static final String ALLOCATION = "gc.alloc.rate.norm";
    private static final int COLD_RUNS = 3;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Measure() {}

    /** Measures the parts that {@code benchmark.parts} names. */
    public static void main(String[] arguments)
            throws IOException, PolicyException, RunnerException, InterruptedException {
        List<String> parts = list("benchmark.parts");
        String folder = System.getProperty("benchmark.folder", "");
        String pages = folder.isEmpty() ? Processes.property("benchmark.pages") : folder;
        if (parts.contains("engine")) {
            engine(pages);
        }
        if (parts.contains("words")) {
            words(pages);
        }
        if (parts.contains("process")) {
            processes(folder);
        }
    }

    private static List<String> list(String property) {
        return Stream.of(Processes.property(property).split(",", -1))
                .map(String::strip)
                .toList();
    }

    private static void engine(String pages) throws IOException, PolicyException, RunnerException {
        List<SourceText> texts = Input.pages(pages);
        int count = texts.size();
        double megabytes = Input.bytes(texts) / MEGA;
        OUT.printf(Locale.ROOT, "%nEngine, warm, all packs, %d pages, %.2f MB%n", count, megabytes);
        OUT.printf("%-24s %10s %10s %10s %12s %14s%n", "stage", "ms", "pages/s", "MB/s", "of parsing", "bytes/page");
        double parsing = 0;
        for (String stage : Stages.names(Policies.of(Policies.ALL))) {
            RunResult result = run(stage, pages, Policies.ALL);
            double millis = result.getPrimaryResult().getScore();
            parsing = parsing == 0 ? millis : parsing;
            OUT.printf(
                    Locale.ROOT,
                    "%-24s %10.1f %10.0f %10.2f %12.3f %14.0f%n",
                    stage,
                    millis,
                    count / millis * MILLIS,
                    megabytes / millis * MILLIS,
                    parsing / millis,
                    Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATION))
                                    .getScore()
                            / count);
        }
    }

    private static void words(String pages) throws RunnerException {
        OUT.printf("%nCost of words: the whole check with the default pack and more%n");
        OUT.printf("%-12s %8s %10s %8s %10s %10s%n", "what", "few", "ms", "many", "ms", "times");
        many(pages, "phrases", 1_000);
        many(pages, "rules", 30);
        many(pages, "facts", 100);
    }

    private static void many(String pages, String what, int few) throws RunnerException {
        int many = few * 10;
        double little = millis(pages, Policies.many(what, few));
        double much = millis(pages, Policies.many(what, many));
        OUT.printf(Locale.ROOT, "%-12s %8d %10.1f %8d %10.1f %10.2f%n", what, few, little, many, much, much / little);
    }

    private static double millis(String pages, String policy) throws RunnerException {
        return run("check", pages, policy).getPrimaryResult().getScore();
    }

    private static RunResult run(String stage, String pages, String policy) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Stage.class.getName() + ".run")
                .param("name", stage)
                .param("pages", pages)
                .param("policy", policy)
                .jvmArgsAppend("-D" + Input.MATERIAL + "=" + System.getProperty(Input.MATERIAL, ""))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.iterator().next();
    }

    /** Whole builds with the default policy; the same build with the check skipped is what Maven itself costs. */
    private static void processes(String folder) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("health-lint-benchmark");
        Processes builds = new Processes(work);
        OUT.printf("%nWhole builds, cold, default policy, beyond the same build with -Dhealth-lint.skip%n");
        OUT.printf("%-24s %8s %10s %10s %10s%n", "pages", "heap", "wall s", "CPU s", "pages/s");
        Processes.Cost nothing = builds.best(COLD_RUNS, "", "-Dhealth-lint.skip");
        OUT.printf(
                Locale.ROOT, "%-24s %8s %10.2f %10.2f%n", "skipped", "", nothing.wallSeconds(), nothing.cpuSeconds());
        if (!folder.isEmpty()) {
            build(builds, nothing, Path.of(folder), "");
        } else {
            PageMaker maker = new PageMaker(Path.of(Processes.property(Input.MATERIAL)));
            for (String pages : list("benchmark.processPages")) {
                Path content = work.resolve("pages-" + pages);
                maker.write(Integer.parseInt(pages), content);
                build(builds, nothing, content, "-Xmx512m");
            }
        }
        delete(work);
    }

    private static void build(Processes builds, Processes.Cost nothing, Path content, String heap)
            throws IOException, InterruptedException {
        int pages = Folders.pages(content).size();
        String folder = "-Dhealth-lint.contentDirectory=" + content.toAbsolutePath();
        int runs = pages > 5_000 ? 1 : COLD_RUNS;
        Processes.Cost cost =
                builds.best(runs, heap, folder, "-Dhealth-lint.cache=false").minus(nothing);
        OUT.printf(
                Locale.ROOT,
                "%-24d %8s %10.2f %10.2f %10.0f%n",
                pages,
                heap.replace("-Xmx", ""),
                cost.wallSeconds(),
                cost.cpuSeconds(),
                pages / cost.wallSeconds());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
