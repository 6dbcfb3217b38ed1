package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.report.Cells;
import io.healthlint.report.ConsolePage;
import io.healthlint.report.ConsoleReport;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.report.Style;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.Nullable;

/**
 * Lints a page each time it is saved, and shows its findings, until it is stopped (Ctrl-C). A change of the policy, the waivers
 * or the baseline counts at once, for all pages.
 */
@Mojo(name = "watch", requiresProject = false)
public final class WatchMojo extends ContentMojo {

    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    /** What fits on a screen or two. */
    private static final int MOST_FINDINGS = 50;

    /** When a file was changed last, and how long it is. */
    private record Stamp(FileTime time, long size) {}

    private final Map<String, Stamp> pages = new TreeMap<>();
    private final Map<String, PageResult> results = new TreeMap<>();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        LocalDate day = Options.today(text(today));
        Charset charset = Options.encoding(encoding);
        try (FolderWatch watch = new FolderWatch()) {
            Optional<Set<Path>> touched = Optional.empty();
            Map<Path, Stamp> settings = Map.of();
            Linted linted = null;
            while (true) {
                long start = System.nanoTime();
                watch.foldersOf(settingsFiles());
                Map<Path, Stamp> now = stamps(settingsFiles());
                if (linted == null || !now.equals(settings)) {
                    watch.tree(content());
                    settings = now;
                    linted = all(day, charset);
                } else {
                    Set<String> changed = changed(touched, watch);
                    if (!changed.isEmpty()) {
                        relint(linted, changed, charset, start);
                    }
                }
                touched = watch.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new MojoExecutionException("The folders cannot be watched: " + e.getMessage(), e);
        }
    }

    /** All pages; null when the policy has errors, which are told: the next change of it is waited for. */
    private @Nullable Linted all(LocalDate day, Charset charset) throws MojoFailureException {
        try {
            Linted linted = lint(day, charset, false);
            pages.clear();
            results.clear();
            changed();
            linted.pages().results().forEach(page -> results.put(page.path(), page));
            Report report = report(linted, linted.results(), verdict(linted, linted.results()));
            log(new ConsoleReport(report, style(), path -> path, 0, false).summary());
            getLog().info("Watching " + places().of(content()) + "; Ctrl-C ends it");
            return linted;
        } catch (MojoExecutionException e) {
            getLog().error(e.getMessage());
            getLog().info("Watching on; mend it and save");
            return null;
        }
    }

    private void relint(Linted linted, Set<String> changed, Charset charset, long start) throws MojoExecutionException {
        for (String path : changed) {
            results.remove(path);
            Path file = content().resolve(path);
            if (Files.isRegularFile(file)) {
                try {
                    results.put(path, linted.linter().lint(PageFile.read(path, file, charset)));
                } catch (IOException e) {
                    getLog().warn(places().of(file) + ": " + BrokenPage.reason(e));
                }
            }
        }
        // Rules about pages together need all pages; the verdict, which takes longer, only those that changed.
        List<PageResult> these = linted.linter().together(List.copyOf(results.values())).stream()
                .filter(page -> changed.contains(page.path()))
                .toList();
        Verdict all = verdict(linted, these);
        Verdict verdict = new Verdict(
                all.outcome(),
                all.failSeverity(),
                all.maxAllowedViolations(),
                all.judged().stream()
                        .filter(one -> changed.contains(one.finding().path()))
                        .toList(),
                List.of(),
                List.of());
        ConsoleReport console = new ConsoleReport(
                report(linted, these, verdict),
                style(),
                path -> places().of(content().resolve(path)),
                MOST_FINDINGS,
                false);
        List<String> lines =
                new ArrayList<>(console.pages().stream().map(ConsolePage::text).toList());
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d findings (%,d ms)",
                String.join(", ", changed.stream().map(Cells::visible).toList()),
                verdict.standing().size(),
                (System.nanoTime() - start) / 1_000_000));
        if (System.console() != null) {
            System.out.print(CLEAR);
        }
        log(String.join("\n\n", lines));
    }

    private Verdict verdict(Linted linted, List<PageResult> pages) throws MojoExecutionException {
        return new Judge(Severity.ERROR, 0).judge(pages, exemptions(linted.policy(), linted.today()));
    }

    private static Report report(Linted linted, List<PageResult> pages, Verdict verdict) {
        return new Report(linted.label(), linted.today(), NotRead.NOTHING, pages, verdict);
    }

    private Style style() {
        return MavenStyle.of(styleColor());
    }

    /** The pages that are not as they were: of known ones that were touched, else of all, new folders among them. */
    private Set<String> changed(Optional<Set<Path>> touched, FolderWatch watch)
            throws MojoFailureException, IOException {
        Set<String> changed = new TreeSet<>();
        boolean known = touched.isPresent();
        for (Path file : touched.orElse(Set.of())) {
            String path = name(file);
            Stamp stamp = stamp(file);
            if (pages.containsKey(path) && stamp != null) {
                if (!stamp.equals(pages.put(path, stamp))) {
                    changed.add(path);
                }
            } else {
                known &= !pages.containsKey(path) && !Files.isDirectory(file) && !isPage(path);
            }
        }
        if (!known) {
            watch.tree(content());
            changed.addAll(changed());
        }
        return changed;
    }

    /** The pages that are not as they were when this was asked last; those that are gone among them. */
    private Set<String> changed() throws MojoFailureException {
        Map<String, Stamp> now = new TreeMap<>();
        for (ContentFiles.ContentFile file : files().found()) {
            Stamp stamp = stamp(file.file());
            if (stamp != null) {
                now.put(file.path(), stamp);
            }
        }
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(pages.keySet());
        changed.removeIf(path -> Objects.equals(now.get(path), pages.get(path)));
        pages.clear();
        pages.putAll(now);
        return changed;
    }

    /** The policy with its folder, the waivers and the baseline, whether they are there or not. */
    private List<Path> settingsFiles() throws IOException {
        List<Path> files = new ArrayList<>(exemptionFiles());
        for (Path policy : policyFiles()) {
            files.add(policy);
            Path folder = policy.resolveSibling("health-lint");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> below = Files.walk(folder)) {
                    below.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static Map<Path, Stamp> stamps(List<Path> files) {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path file : files) {
            Stamp stamp = stamp(file);
            if (stamp != null) {
                stamps.put(file, stamp);
            }
        }
        return stamps;
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException e) {
            return null;
        }
    }
}
