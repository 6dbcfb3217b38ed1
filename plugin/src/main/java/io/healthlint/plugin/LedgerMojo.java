package io.healthlint.plugin;

import io.healthlint.finding.Severity;
import io.healthlint.ledger.Changes;
import io.healthlint.ledger.Entry;
import io.healthlint.ledger.Ledger;
import io.healthlint.ledger.LedgerFiles;
import io.healthlint.ledger.LedgerReader;
import io.healthlint.ledger.LedgerText;
import io.healthlint.report.Style;
import io.healthlint.verdict.Judge;
import io.healthlint.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists every claim and every regulatory statement of the site, with what covers or dates it, as <code>ledger.csv</code> and
 * <code>ledger.json</code> in the output directory: the claim library that a substantiation file starts from. Held against an
 * earlier ledger, it says what is new, changed and gone. It fails no build.
 */
@Mojo(name = "ledger", threadSafe = true, requiresProject = false)
public final class LedgerMojo extends ContentMojo {

    /**
     * An earlier <code>ledger.json</code>. What is new, changed and gone since then goes to the log, and to
     * <code>ledger-changes.csv</code> and <code>ledger-changes.json</code>. Example: <code>signed/2026-08.json</code>
     */
    @Parameter(property = "health-lint.compareWith")
    private @Nullable File compareWith;

    /** Writes characters. */
    private interface Content {
        void writeTo(Appendable out) throws IOException;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        // Read first: the earlier ledger may be the file that is written anew.
        List<Entry> earlier = compareWith == null ? List.of() : earlier(compareWith);
        Linted linted = lint(Options.today(text(today)), Options.encoding(encoding), false);
        linted.requireAll("The ledger");
        Verdict verdict =
                new Judge(Severity.ERROR, 0).judge(linted.results(), exemptions(linted.policy(), linted.today()));
        Ledger ledger = Ledger.of(linted.results(), verdict, demands(linted.policy()), linted.today());
        Style style = MavenStyle.of(styleColor());
        write("ledger.json", out -> LedgerFiles.json(ledger, out));
        Path csv = write("ledger.csv", out -> LedgerFiles.csv(ledger, out));
        log(LedgerText.totals(ledger, style));
        getLog().info(String.format(
                Locale.ROOT,
                "ledger: %,d entries in %s and .json",
                ledger.entries().size(),
                places().of(csv)));
        if (compareWith != null) {
            Changes changes = Changes.between(earlier, ledger.entries());
            write("ledger-changes.json", out -> LedgerFiles.json(changes, out));
            Path file = write("ledger-changes.csv", out -> LedgerFiles.csv(changes, out));
            log(LedgerText.changes(changes, style));
            getLog().info("changes: " + places().of(file) + " and .json");
        }
    }

    private List<Entry> earlier(File file) throws MojoExecutionException {
        try {
            return LedgerReader.read(PageFile.readStrictly(places().of(file.toPath()), file.toPath()));
        } catch (LedgerReader.Broken e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (PageFile.EncodingException e) {
            throw new MojoExecutionException(places().of(file.toPath()) + ":" + e.line() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    places().of(file.toPath()) + ": " + BrokenPage.reason(e) + ". Correct compareWith.", e);
        }
    }

    private Path write(String name, Content content) throws MojoExecutionException {
        StringBuilder text = new StringBuilder();
        try {
            content.writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory takes all characters", e);
        }
        Path file = output().resolve(name);
        write(file, text.toString());
        return file;
    }
}
