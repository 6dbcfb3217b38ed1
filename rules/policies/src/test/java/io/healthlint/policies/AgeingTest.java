package io.healthlint.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.store.PageBytes;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results of pages as they are kept: how long they hold, and whether they come back as they went. */
class AgeingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Policy all;
    private static final List<SourceText> PAGES = new ArrayList<>();

    @BeforeAll
    static void readAll() throws Exception {
        ClasspathPacks packs = new ClasspathPacks();
        all = new PolicyReader(packs).read(SourceText.of("all.yaml", "extends: " + packs.names() + "\n"));
        for (String folder : List.of("../benchmark/work/pages", "../../example-content/content")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().matches(".*[05]\\.mdx?|.*/content/.*\\.md"))
                        .sorted()
                        .toList()) {
                    PAGES.add(SourceText.decode(
                            file.getFileName().toString(), Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static PageResult lint(SourceText page, LocalDate day) {
        return new Linter(all, day, true).lint(page);
    }

    @Test
    void aResultHoldsUntilTheDayThatItNames() {
        int ageing = 0;
        for (SourceText page : PAGES) {
            PageResult now = lint(page, TODAY);
            LocalDate last = now.until().equals(LocalDate.MAX)
                    ? TODAY.plusYears(20)
                    : now.until().minusDays(1);
            assertThat(lint(page, last))
                    .as(page.path() + " until " + now.until())
                    .isEqualTo(now);
            ageing += now.until().equals(LocalDate.MAX) ? 0 : 1;
        }
        assertThat(ageing).as("pages that age").isBetween(PAGES.size() / 10, PAGES.size());
    }

    @ParameterizedTest
    @CsvSource({
        // It has to be checked every 180 days, which the page is told from 30 days before on.
        "2026-10-01, 2027-03-01",
        // Stale for 8 months, told as such until it is 9 months.
        "2026-03-10, 2026-12-10",
        // The same with years:
        "2023-03-10, 2027-03-10",
        // Still to come.
        "2026-12-01, 2026-12-01",
    })
    void aStatementNamesTheDayOnWhichItTurns(LocalDate date, LocalDate until) {
        SourceText page = SourceText.of("a.md", "As of " + date + ", the FDA has not approved any exosome product.\n");

        assertThat(new Linter(policy("us-health"), TODAY, false).lint(page).until())
                .isEqualTo(until);
    }

    private static Policy policy(String pack) {
        try {
            return new PolicyReader(new ClasspathPacks()).pack(pack);
        } catch (PolicyException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bytesAreAWholeResult() throws IOException {
        for (SourceText page : PAGES) {
            PageResult result = lint(page, TODAY);
            assertThat(PageBytes.read(PageBytes.of(result))).as(page.path()).isEqualTo(result);
        }
    }

    @Test
    void otherBytesAreAnErrorAndNothingWorse() {
        byte[] whole = PageBytes.of(lint(PAGES.get(0), TODAY));
        for (int at = 0; at < whole.length; at++) {
            readQuietly(Arrays.copyOf(whole, at));
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) 0xA5;
            readQuietly(damaged);
        }
    }

    /** Damage that makes another result is found by the cache's checksum; here only I/O errors may come out. */
    private static void readQuietly(byte[] bytes) {
        try {
            assertThat(PageBytes.read(bytes)).isNotNull();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("no page's result");
        }
    }
}
