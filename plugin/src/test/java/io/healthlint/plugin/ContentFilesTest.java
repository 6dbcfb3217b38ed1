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
    void followsLinksWithinTheDirectoryButNeverInACircle() throws IOException {
        write("site/pages/a.md", "site/.store/s.md", "site/.store/t.md");
        link("site/pages/up", "site");
        link("site/again", "site/pages");
        link("site/aaa", "site/.store");
        link("site/linked.md", "site/.store/t.md");

        ContentFiles files = ContentFiles.find(root.resolve("site"), PAGES, NOT, List.of());

        assertThat(paths(files)).as("each page once").containsExactly("aaa/s.md", "aaa/t.md", "pages/a.md");
        assertThat(files.outside()).isEmpty();
    }

    @Test
    void linksOutOfTheDirectoryAreSaidAndNotFollowed() throws IOException {
        write("site/a.md", "shared/s.md", "shared/t.txt");
        link("site/shared", "shared");
        link("site/linked.md", "shared/s.md");
        link("site/t.txt", "shared/t.txt");

        ContentFiles files = ContentFiles.find(root.resolve("site"), PAGES, NOT, List.of());

        assertThat(paths(files)).containsExactly("a.md");
        assertThat(files.outside()).as("no page would be t.txt").containsExactly("linked.md", "shared");
    }

    @Test
    void theDirectoryItselfMayBeALink() throws IOException {
        write("real/a.md");
        link("site", "real");

        assertThat(paths(ContentFiles.find(root.resolve("site"), PAGES, NOT, List.of())))
                .containsExactly("a.md");
    }

    @Test
    void aLinkDoesNotOpenAChildModule() throws IOException {
        write("a.md", "child/b.md");
        link("door", "child");
        link("b.md", "child/b.md");

        assertThat(paths(ContentFiles.find(root, PAGES, NOT, List.of(root.resolve("child")))))
                .containsExactly("a.md");
    }

    @Test
    void linksToNothingAndToThemselvesCannotBeRead() throws IOException {
        write("a.md");
        link("gone.md", "nowhere.md");
        link("self.md", "self.md");

        ContentFiles files = ContentFiles.find(root, PAGES, NOT, List.of());

        assertThat(paths(files)).containsExactly("a.md");
        assertThat(files.unreadable()).extracting(BrokenPage::path).containsExactly("gone.md", "self.md");
        assertThat(files.unreadable().get(0).problem()).contains("a link to nothing");
    }

    @Test
    void aFolderNamedLikeAPageIsEntered() throws IOException {
        write("x.md/a.md");

        ContentFiles files = ContentFiles.find(root, PAGES, NOT, List.of());

        assertThat(paths(files)).containsExactly("x.md/a.md");
        assertThat(files.unreadable()).isEmpty();
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
