package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.healthlint.finding.PageResult;
import io.healthlint.plugin.ContentFiles.ContentFile;
import io.healthlint.report.NotRead;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path root;

    @Test
    void oneBadPageHidesNoOther() throws IOException {
        Files.writeString(root.resolve("a.md"), "fine");
        Files.write(root.resolve("b.md"), new byte[] {'x', '\n', (byte) 0xFF});
        Files.writeString(root.resolve("c.md"), "bug");
        Files.writeString(root.resolve("d.md"), "deep");
        Files.writeString(root.resolve("f.md"), "fine");
        Files.writeString(root.resolve("g.md"), "huge");
        ContentFiles files = files("a.md", "b.md", "c.md", "d.md", "e.md", "f.md", "g.md");

        Pages pages = check(files, source -> switch (source.characters()) {
            case "bug" -> throw new IllegalStateException("oh");
            case "huge" -> throw new OutOfMemoryError();
            case "deep" -> throw new StackOverflowError();
            default -> result(source);
        });

        assertThat(pages.results()).extracting(PageResult::path).containsExactly("a.md", "b.md", "f.md");
        assertThat(pages.broken()).extracting(BrokenPage::path).containsExactly("c.md", "d.md", "e.md", "g.md");
        assertThat(pages.broken().get(0).problem())
                .contains("bug of health-lint")
                .contains("oh");
        assertThat(pages.broken().get(2).problem()).as("it vanished").contains("does not exist");
        assertThat(pages.broken().get(3).problem()).contains("more memory");
        assertThat(pages.notRead(files).unreadable())
                .extracting(NotRead.Unreadable::path)
                .containsExactly("c.md", "d.md", "e.md", "g.md");
        assertThat(pages.notRead(files).linksOutside()).containsExactly("out.md");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeDoesNotHangTheRun() throws Exception {
        assumeTrue(PageFileTest.makePipe(root.resolve("fifo.md")), "there is mkfifo");
        Files.writeString(root.resolve("z.md"), "fine");

        Pages pages = check(ContentFiles.find(root, List.of("**/*.md"), List.of(), List.of()), PagesTest::result);

        assertThat(pages.results()).extracting(PageResult::path).containsExactly("z.md");
        assertThat(pages.broken()).singleElement().satisfies(page -> {
            assertThat(page.path()).isEqualTo("fifo.md");
            assertThat(page.problem()).contains("a device or a pipe");
        });
    }

    private ContentFiles files(String... names) {
        List<ContentFile> files = List.of(names).stream()
                .map(name -> new ContentFile(name, root.resolve(name)))
                .toList();
        return new ContentFiles(files, 0, List.of("out.md"), List.of());
    }

    private static Pages check(ContentFiles files, Function<SourceText, PageResult> lint) {
        return Pages.check(files, StandardCharsets.UTF_8, lint, new Progress(1, line -> {}, () -> 0));
    }

    private static PageResult result(SourceText source) {
        return new PageResult(source.path(), PageResult.Status.LINTED, false, "", List.of(), List.of());
    }
}
