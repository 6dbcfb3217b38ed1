package io.healthlint.speed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs whole builds and says what they cost. */
final class Processes {

    /** What a process used; CPU time of the whole tree. */
    record Cost(double wallSeconds, double cpuSeconds) {

        Cost minus(Cost other) {
            return new Cost(wallSeconds - other.wallSeconds, cpuSeconds - other.cpuSeconds);
        }
    }

    private static final double NANOS = 1e9;

    /** Clock ticks of a second in {@code /proc} (man 5 proc, sysconf(_SC_CLK_TCK): 100 on every Linux of today). */
    private static final double TICKS = 100;

    private static final Path STAT = Path.of("/proc/self/stat");

    /** Fields 16 and 17 of {@code /proc/self/stat}, counted after the name: CPU time of children that have ended. */
    private static final int CHILDREN_USER = 13;

    private final List<String> command;
    private final Path work;

    /** @param work a folder for the builds, which is not below a Maven project */
    Processes(Path work) throws IOException {
        this.work = Files.createDirectories(work);
        this.command = List.of(
                property("benchmark.maven"),
                "-ntp",
                "-o",
                "-B",
                "-q",
                "-Dmaven.repo.local=" + property("benchmark.repository"),
                "io.healthlint:health-lint-maven-plugin:" + property("benchmark.version") + ":check",
                "-Dhealth-lint.failOnViolation=false",
                "-Dhealth-lint.excludes=none",
                "-Dhealth-lint.today=2026-11-24",
                "-Dhealth-lint.outputDirectory=" + work.resolve("reports"));
    }

    static String property(String name) {
        String value = System.getProperty(name, "");
        if (value.isEmpty()) {
            throw new IllegalStateException(
                    "the system property " + name + " is missing; run it with Maven, -Pbenchmark");
        }
        return value;
    }

    /**
     * The best of some runs, for whatever else the machine does can only slow one down.
     *
     * @param options more of the command line
     * @param maven options of Maven's JVM, "-Xmx512m"; may be empty
     */
    Cost best(int runs, String maven, String... options) throws IOException, InterruptedException {
        Cost best = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 0; i < runs; i++) {
            Cost cost = run(maven, options);
            best = cost.wallSeconds() < best.wallSeconds() ? cost : best;
        }
        return best;
    }

    private Cost run(String maven, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(options));
        File log = work.resolve("log.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("MAVEN_OPTS", maven);
        double cpu = childrenSeconds();
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        Cost cost = new Cost((System.nanoTime() - start) / NANOS, childrenSeconds() - cpu);
        if (code != 0) {
            throw new IOException("the build ended with " + code + "; see " + log);
        }
        return cost;
    }

    /** Java waits for its children, so the system adds their time to that of this process. */
    private static double childrenSeconds() throws IOException {
        if (!Files.exists(STAT)) {
            return Double.NaN;
        }
        String stat = Files.readString(STAT, StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1])) / TICKS;
    }
}
