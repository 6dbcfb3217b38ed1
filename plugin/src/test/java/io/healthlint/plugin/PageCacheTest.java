package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.Finding;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.Digest;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds must never hang on what lies in the cache. */
class PageCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Digest SETTING = Digest.of("engine", "policy");

    private static Policy policy;

    @TempDir
    private Path folder;

    private final Map<String, String> site = new TreeMap<>();

    /** The pages that were read since one asked last. */
    private final List<String> read = new ArrayList<>();

    @BeforeAll
    static void readPolicy() throws Exception {
        policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
    }

    @BeforeEach
    void makeSite() {
        site.put("cures.md", "Exosomes cure arthritis.\n");
        site.put("dated.md", "As of 2026-10-01, the FDA has not approved any exosome product.\n");
        site.put("plain.md", "Walk every day.\n");
        site.put("caf\u00E9-\uD83D\uDE00.md", "\u201CMagnesium\u201D improves sleep \uD83D\uDE00.\n");
    }

    private List<PageResult> run(Digest setting, LocalDate day) throws IOException {
        read.clear();
        Linter linter = new Linter(policy, day, false);
        List<PageResult> results = new ArrayList<>();
        try (PageCache cache = PageCache.open(folder, "pages", setting, day)) {
            site.forEach((path, text) -> results.add(cache.lint(SourceText.of(path, text), page -> {
                read.add(page.path());
                return linter.lint(page);
            })));
        }
        assertThat(results).isEqualTo(fresh(day));
        return results;
    }

    private List<PageResult> fresh(LocalDate day) {
        Linter linter = new Linter(policy, day, false);
        return site.entrySet().stream()
                .map(page -> linter.lint(SourceText.of(page.getKey(), page.getValue())))
                .toList();
    }

    private Path file() {
        return folder.resolve("pages");
    }

    @Test
    void readsOnlyWhatChanged() throws IOException {
        run(SETTING, TODAY);
        assertThat(read).hasSize(4);
        byte[] first = Files.readAllBytes(file());

        run(SETTING, TODAY);
        assertThat(read).isEmpty();
        assertThat(Files.readAllBytes(file()))
                .as("nothing new, nothing written")
                .isEqualTo(first);

        site.put("plain.md", "Walking cures diabetes.\n");
        site.put("moved.md", "Exosomes cure arthritis.\n");
        run(SETTING, TODAY);
        assertThat(read).containsExactly("moved.md", "plain.md");
        run(SETTING, TODAY);
        assertThat(read).isEmpty();
    }

    @Test
    void anotherPolicyOrEngineKnowsNothing() throws IOException {
        run(SETTING, TODAY);
        run(Digest.of("engine", "other policy"), TODAY);
        assertThat(read).hasSize(4);
        run(SETTING, TODAY);
        assertThat(read).hasSize(4);
    }

    @Test
    void aStatementAgesInTheCache() throws IOException {
        run(SETTING, TODAY);
        run(SETTING, LocalDate.of(2027, 2, 28));
        assertThat(read).as("due after 180 days, told 30 days before").isEmpty();

        List<PageResult> due = run(SETTING, LocalDate.of(2027, 3, 1));
        assertThat(read).containsExactly("dated.md");
        assertThat(due.stream().flatMap(page -> page.findings().stream()))
                .anyMatch(finding -> finding.rule().equals("stale-regulatory-statement"));
        run(SETTING, TODAY);
        assertThat(read).as("from a day that is still to come").contains("dated.md");
    }

    @Test
    void keepsNoMoreThanTheSiteHas() throws IOException {
        String cure = site.remove("cures.md");
        run(SETTING, TODAY);
        long small = Files.size(file());
        site.put("cures.md", cure);
        run(SETTING, TODAY);
        assertThat(Files.size(file())).isGreaterThan(small);
        site.remove("cures.md");
        site.put("plain.md", "Walk every night.\n");
        run(SETTING, TODAY);
        assertThat(Files.size(file())).isBetween(small - 100, small + 100);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void whateverIsWrongWithTheFileOnlyCostsTime() throws IOException {
        run(SETTING, TODAY);
        byte[] whole = Files.readAllBytes(file());
        // A step that is prime to the sizes of all parts meets every one of them.
        for (int at = 0; at < whole.length; at += 37) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % Byte.SIZE);
            Files.write(file(), damaged);
            run(SETTING, TODAY);
            assertThat(read).as("a bit of byte %d was wrong", at).isNotEmpty();

            Files.write(file(), Arrays.copyOf(whole, at));
            run(SETTING, TODAY);
            assertThat(read).as("cut at %d", at).isNotEmpty();
            assertThat(Files.size(file())).as("whole again").isEqualTo(whole.length);
        }
        Files.writeString(file(), "# Not a cache\n".repeat(100));
        run(SETTING, TODAY);
        run(SETTING, TODAY);
        assertThat(read).as("written again").isEmpty();
    }

    @Test
    void buildsAtOnceShareIt() throws Exception {
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<PageResult>>> runs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String own = "Run " + i + " cures arthritis.\n";
                runs.add(() -> {
                    Linter linter = new Linter(policy, TODAY, false);
                    Map<String, String> pages = new TreeMap<>(site);
                    pages.put("own.md", own);
                    List<PageResult> results = new ArrayList<>();
                    try (PageCache cache = PageCache.open(folder, "pages", SETTING, TODAY)) {
                        pages.forEach((path, text) -> results.add(cache.lint(SourceText.of(path, text), linter::lint)));
                    }
                    assertThat(results)
                            .isEqualTo(pages.entrySet().stream()
                                    .map(page -> linter.lint(SourceText.of(page.getKey(), page.getValue())))
                                    .toList());
                    return results;
                });
            }
            for (Future<List<PageResult>> done : builds.invokeAll(runs)) {
                assertThat(done.get()).hasSize(5);
            }
        } finally {
            builds.shutdown();
        }
        run(SETTING, TODAY);
        assertThat(read).as("the last build's file is whole").isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsNotKept() throws IOException {
        SourceText page = SourceText.of("a.md", "x");
        PageResult broken = new Linter(policy, TODAY, false).lint(SourceText.of("a.md", "Exosomes cure arthritis.\n"));
        PageResult fault = broken.with(List.of(new Finding(
                "a.md",
                broken.findings().get(0).location(),
                Linter.INTERNAL_ERROR,
                Severity.ERROR,
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of())));
        try (PageCache cache = PageCache.open(folder, "pages", SETTING, TODAY)) {
            cache.lint(page, p -> fault);
        }
        try (PageCache cache = PageCache.open(folder, "pages", SETTING, TODAY)) {
            assertThat(cache.lint(page, p -> broken)).isEqualTo(broken);
        }
    }

    @Test
    void bytesThatAreNoTextAreReadEachTime() throws IOException {
        SourceText page = SourceText.decode("a.md", new byte[] {'x', (byte) 0xFF}, StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            try (PageCache cache = PageCache.open(folder, "pages", SETTING, TODAY)) {
                cache.lint(page, new Linter(policy, TODAY, false)::lint);
                assertThat(cache.hits()).isZero();
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheResultsAreThere() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way").resolve("cache");
        PageCache cache = PageCache.open(blocked, "pages", SETTING, TODAY);

        PageResult result =
                cache.lint(SourceText.of("a.md", "Exosomes cure arthritis.\n"), new Linter(policy, TODAY, false)::lint);

        assertThat(result.findings()).isNotEmpty();
        assertThatThrownBy(cache::close).isInstanceOf(IOException.class);
    }

    @Test
    void whatADeadBuildLeftIsSweptAway() throws IOException {
        Path dead = Files.writeString(folder.resolve("pages.123.tmp"), "half");
        Path living = Files.writeString(folder.resolve("pages.456.tmp"), "half");
        Path foreign = Files.writeString(folder.resolve("somebody.tmp"), "else's");
        for (Path old : List.of(dead, foreign)) {
            Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(200_000)));
        }

        run(SETTING, TODAY);

        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(foreign).exists();
    }
}
