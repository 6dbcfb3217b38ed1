package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyReader;
import io.healthlint.verdict.Disposition;
import io.healthlint.verdict.Exemptions;
import io.healthlint.verdict.Judge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in a real git repository; each page is reviewed, so that only claims are found. */
class ChangedPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String REVIEWED = "---\nlastReviewed: 2026-01-01\n---\n\n";

    @TempDir
    private Path root;

    private Path content;

    @BeforeEach
    void makeRepository() throws Exception {
        git("init", "-q", "-b", "main");
        content = Files.createDirectories(root.resolve("docs/content"));
    }

    @Test
    void whatWasWrongBeforeIsKnownAndWhatIsNewCounts() throws Exception {
        write("old.md", "Zinc cures colds.\n");
        write("a \"b\"\nü.md", "Magnesium improves sleep. The studies are small.\n");
        commit();
        write("old.md", "Here is a new line.\n\nZinc cures colds.\n");
        write("a \"b\"\nü.md", "Magnesium improves sleep.\n");
        write("new.md", "Turmeric cures arthritis.\n");

        assertThat(since("main"))
                .as("a caveat that went makes its claim a new finding")
                .containsExactly("a \"b\"\nü.md violation", "new.md violation", "old.md known");
    }

    @Test
    void aRenamedPageIsNoNewOne() throws Exception {
        write("old.md", "Zinc cures colds.\n");
        commit();
        Files.move(content.resolve("old.md"), content.resolve("renamed.md"));

        assertThat(since("HEAD")).containsExactly("renamed.md known");
    }

    @Test
    void onlyWhatIsStagedIsSeen() throws Exception {
        write("a.md", "Zinc cures colds.\n");
        commit();
        write("a.md", "Zinc cures colds. Magnesium cures insomnia.\n");
        write("b.md", "Turmeric cures arthritis.\n");
        git("add", "docs/content/b.md");
        write("b.md", "Nothing is claimed.\n");
        write("c.md", "Ginger cures nausea.\n");

        assertThat(staged()).containsExactly("a.md known", "b.md violation");
    }

    @Test
    void beforeTheFirstCommitAllIsNew() throws Exception {
        write("a.md", "Zinc cures colds.\n");
        git("add", ".");

        assertThat(staged()).containsExactly("a.md violation");
    }

    @Test
    void sayWhatToDoWhereGitCannotHelp(@TempDir Path elsewhere) throws Exception {
        write("a.md", "Zinc cures colds.\n");
        commit();

        assertThatThrownBy(() -> since("origin/main"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("There is no revision 'origin/main' in the repository.", "git fetch origin");
        assertThatThrownBy(() -> since("--output=x")).hasMessageContaining("There is no revision");
        assertThatThrownBy(() -> Git.of(elsewhere, "since")).hasMessageContaining("needs a git repository");
        git("checkout", "-q", "--orphan", "other");
        // The same pages in the same second would be the same commit.
        write("a.md", "Zinc may help.\n");
        commit();
        assertThatThrownBy(() -> since("main")).hasMessageContaining("git knows no common commit of 'main' and HEAD");
    }

    private List<String> since(String revision) throws Exception {
        return shown(ChangedPages.since(
                revision, Git.of(content, "since"), linted(), StandardCharsets.UTF_8, path -> path.endsWith(".md")));
    }

    private List<String> staged() throws Exception {
        return shown(ChangedPages.staged(
                Git.of(content, "staged"), linted(), StandardCharsets.UTF_8, path -> path.endsWith(".md")));
    }

    private static List<String> shown(ChangedPages pages) {
        return new Judge(Severity.ERROR, 0)
                .judge(pages.now(), Exemptions.NONE.with(pages.before())).judged().stream()
                        .map(one -> one.finding().path() + " "
                                + (one.disposition() == Disposition.KNOWN
                                        ? "known"
                                        : one.disposition().label()))
                        .toList();
    }

    private Linted linted() throws Exception {
        Policy policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        Linter linter = new Linter(policy, TODAY, false);
        ContentFiles files = ContentFiles.find(content, List.of("**/*.md"), List.of(), Set.of());
        Pages pages = Pages.check(files, StandardCharsets.UTF_8, linter::lint, new Progress(1, line -> {}, () -> 0));
        List<PageResult> results = linter.together(pages.results());
        return new Linted("p", linter, policy, TODAY, files, pages, results);
    }

    private void write(String path, String text) throws Exception {
        Files.writeString(content.resolve(path), REVIEWED + text);
    }

    private void commit() throws Exception {
        git("add", ".");
        git("commit", "-q", "-m", "pages");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
    }
}
