package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.lint.Linter;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Baseline;
import io.healthlint.verdict.Judge;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A site held against what it was at a commit: what was wrong there already is known, as in a baseline. A caveat that was taken
 * away is seen, although the claim that it covered did not change; rules about pages together see all pages, then and now.
 *
 * @param changed how many pages differ
 * @param now the results of the pages as they are, or as they are staged
 * @param before what was wrong at the commit
 */
record ChangedPages(int changed, List<PageResult> now, Baseline before) {

    /**
     * Since the commit from which a revision and the present one went apart.
     *
     * @param isPage whether a path is a page's, for pages that are gone
     */
    static ChangedPages since(String revision, Git git, Linted linted, Charset charset, Predicate<String> isPage)
            throws MojoExecutionException {
        String base = git.mergeBase(revision);
        return of(revision, base, git.changed(base), byPath(linted), git, linted.linter(), charset, isPage);
    }

    /** What is staged, since the present commit; what is not staged counts as if it were not there. */
    static ChangedPages staged(Git git, Linted linted, Charset charset, Predicate<String> isPage)
            throws MojoExecutionException {
        String base = git.head();
        Map<String, PageResult> now = byPath(linted);
        Set<String> differ = new TreeSet<>(git.unstaged());
        differ.addAll(git.unknown());
        for (String path : differ) {
            now.remove(path);
            Optional<byte[]> staged = isPage.test(path) ? git.file("", path) : Optional.empty();
            staged.ifPresent(bytes -> now.put(path, lint(linted.linter(), path, bytes, charset)));
        }
        return of("HEAD", base, git.staged(base), now, git, linted.linter(), charset, isPage);
    }

    private static Map<String, PageResult> byPath(Linted linted) {
        Map<String, PageResult> results = new LinkedHashMap<>();
        linted.pages().results().forEach(page -> results.put(page.path(), page));
        return results;
    }

    private static ChangedPages of(
            String name,
            String base,
            Set<String> changed,
            Map<String, PageResult> now,
            Git git,
            Linter linter,
            Charset charset,
            Predicate<String> isPage)
            throws MojoExecutionException {
        Map<String, PageResult> old = new LinkedHashMap<>(now);
        int pages = 0;
        for (String path : changed) {
            old.remove(path);
            if (isPage.test(path)) {
                pages++;
                git.file(base, path).ifPresent(bytes -> old.put(path, lint(linter, path, bytes, charset)));
            }
        }
        List<PageResult> before = linter.together(List.copyOf(old.values()));
        Baseline known =
                Baseline.of(name, new Judge(Severity.ERROR, 0).judge(before).forBaseline(true));
        return new ChangedPages(pages, linter.together(List.copyOf(now.values())), known);
    }

    private static PageResult lint(Linter linter, String path, byte[] bytes, Charset charset) {
        return linter.lint(SourceText.decode(path, bytes, charset));
    }
}
