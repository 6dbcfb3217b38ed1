package io.healthlint.plugin;

import io.healthlint.lint.Linter;
import io.healthlint.text.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;

/**
 * Reads pages with what earlier runs found: says which program and which execution a {@link PageCache} is of.
 *
 * @param folder of the caches
 * @param execution the file's name: two executions may hold the same pages against different policies
 * @param plugin what runs
 */
record Caching(Path folder, Digest execution, PluginDescriptor plugin) {

    /**
     * Checks all files; those that did not change are not read again.
     *
     * @param asked of all that is asked of the pages
     */
    Pages check(
            ContentFiles files,
            Charset encoding,
            Linter linter,
            Digest asked,
            LocalDate day,
            Progress progress,
            Log log) {
        Optional<Digest> program = program();
        if (program.isEmpty()) {
            return Pages.check(files, encoding, linter::lint, progress);
        }
        Digest setting = Digest.of(program.get().toString(), asked.toString());
        PageCache known = PageCache.open(folder, execution.name(), setting, day);
        Pages pages = Pages.check(files, encoding, page -> known.lint(page, linter::lint), progress);
        log.debug(known.hits() + " pages did not change since an earlier run");
        try {
            known.close();
        } catch (IOException e) {
            log.warn("The cache is not written, and the next run reads all pages: " + BrokenPage.reason(e)
                    + ". Correct cacheDirectory, or set cache to false.");
        }
        return pages;
    }

    /** What reads the pages, so exactly that its results can be kept; nothing where that cannot be told. */
    private Optional<Digest> program() {
        // Maven 3 and 4 tell them; a test of a goal alone does not.
        List<Artifact> libraries = plugin.getArtifacts();
        if (libraries == null) {
            return Optional.empty();
        }
        String ids = libraries.stream().map(Artifact::getId).sorted().collect(Collectors.joining("\n"));
        return jarOf(Linter.class)
                .map(engine -> Digest.of(engine.toString(), ids, System.getProperty("java.version", "")));
    }

    /**
     * Of the jar that a class comes from, its bytes: the version of a snapshot says nothing. Nothing when it comes from a
     * folder, whose classes may change.
     */
    private static Optional<Digest> jarOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(new Digest(Digest.sha256().digest(Files.readAllBytes(jar))))
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
