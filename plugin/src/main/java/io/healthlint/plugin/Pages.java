package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.plugin.ContentFiles.ContentFile;
import io.healthlint.report.NotRead;
import io.healthlint.store.PageBytes;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of all pages. One bad page never hides the findings of the others; documents are let go as soon as their
 * result is there.
 *
 * @param results of the pages that could be checked, by path
 * @param broken the others, by path
 */
record Pages(List<PageResult> results, List<BrokenPage> broken) {

    Pages {
        results = List.copyOf(results);
        broken = List.copyOf(broken);
    }

    /** What the reports say of files that are not among the results. */
    NotRead notRead(ContentFiles files) {
        List<NotRead.Unreadable> unreadable = broken.stream()
                .map(page -> new NotRead.Unreadable(page.path(), page.problem()))
                .toList();
        return new NotRead(files.excluded(), files.outside(), unreadable);
    }

    private record Outcome(
            @Nullable PageResult result, @Nullable BrokenPage broken) {}

    /**
     * Checks all files, on all processors, with the results in the order of the paths.
     *
     * @param lint checks one page; may be called by several threads
     * @param progress is told of each page
     */
    static Pages check(ContentFiles files, Charset encoding, Function<SourceText, PageResult> lint, Progress progress) {
        List<Outcome> outcomes = files.found().parallelStream()
                .map(file -> {
                    Outcome outcome = check(file, encoding, lint);
                    progress.page();
                    return outcome;
                })
                .toList();
        progress.end();
        List<PageResult> results = new ArrayList<>();
        List<BrokenPage> broken = new ArrayList<>(files.unreadable());
        for (Outcome outcome : outcomes) {
            if (outcome.result() != null) {
                results.add(outcome.result());
            }
            if (outcome.broken() != null) {
                broken.add(outcome.broken());
            }
        }
        return new Pages(results, broken);
    }

    private static Outcome check(ContentFile file, Charset encoding, Function<SourceText, PageResult> lint) {
        try {
            PageResult result = lint.apply(PageFile.read(file.path(), file.file(), encoding));
            return new Outcome(PageBytes.packed(result), null);
        } catch (IOException e) {
            return new Outcome(null, BrokenPage.unreadable(file.path(), file.file(), e));
        } catch (OutOfMemoryError e) {
            return new Outcome(null, BrokenPage.tooBig(file.path(), file.file()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(null, BrokenPage.bug(file.path(), file.file(), e));
        }
    }
}
