package io.healthlint.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    private static final List<String> PAGES = List.of("**/*.md", "**/*.mdx");
    private static final List<String> NOT = List.of("**/target/**", "**/node_modules/**", "**/README.*", "**/.*/**");

    @TempDir
    private Path root;

    @Test
    void findsPagesInTheOrderOfTheirPathsAndCountsTheExcluded() throws IOException {
        write("b.md", "a/z.mdx", "a/b/c.md", "a.txt", "B/x.md", "target/t.md", "README.md", "a/readme.MD");
        write("node_modules/p/q.md", ".git/x.md", ".github/y.md");

        ContentFiles files = ContentFiles.find(root, PAGES, NOT, List.of());

        assertThat(paths(files)).containsExactly("B/x.md", "a/b/c.md", "a/z.mdx", "b.md");
        assertThat(files.excluded()).as("target, two READMEs and .github").isEqualTo(4);
        assertThat(files.unreadable()).isEmpty();
    }

    @Test
    void nodeModulesAreEnteredWhenTheExcludesDoNotSayOtherwise() throws IOException {
        write("node_modules/p/q.md");

        assertThat(paths(ContentFiles.find(root, PAGES, List.of(), List.of()))).containsExactly("node_modules/p/q.md");
    }

    @Test
    void childModulesAreClosed() throws IOException {
        write("a.md", "child/b.md", "child/grandchild/c.md", "children/d.md");

        ContentFiles files = ContentFiles.find(root, PAGES, NOT, List.of(root.resolve("x/../child")));

        assertThat(paths(files)).containsExactly("a.md", "children/d.md");
        assertThat(files.excluded()).isZero();
    }

    @Test
    void followsLinksButNeverInACircle() throws IOException {
        write("site/pages/a.md", "shared/s.md");
        link("site/pages/up", "site");
        link("site/again", "site/pages");
        link("site/aaa", "shared");
        link("site/linked.md", "shared/s.md");

        assertThat(paths(ContentFiles.find(root.resolve("site"), PAGES, NOT, List.of())))
                .containsExactly("aaa/s.md", "linked.md", "pages/a.md");
    }

    @Test
    void aLinkToNothingIsAPageThatCannotBeRead() throws IOException {
        link("gone.md", "nowhere.md");

        assertThat(paths(ContentFiles.find(root, PAGES, NOT, List.of()))).containsExactly("gone.md");
    }

    @Test
    void aMissingFolderHasNoPages() {
        assertThat(ContentFiles.find(root.resolve("none"), PAGES, NOT, List.of())
                        .found())
                .isEmpty();
    }

    private static List<String> paths(ContentFiles files) {
        return files.found().stream().map(ContentFiles.ContentFile::path).toList();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private void link(String from, String to) throws IOException {
        Files.createSymbolicLink(root.resolve(from), root.resolve(to));
    }
}
