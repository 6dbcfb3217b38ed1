package io.healthlint.plugin;

import io.healthlint.policy.Fact;
import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.report.FactTable;
import io.healthlint.settings.DidYouMean;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints the registry of facts of the policy: what is right, on whose word, when it was checked and when somebody must look
 * again. Facts that are off are listed, too.
 */
@Mojo(name = "facts", threadSafe = true, requiresProject = false)
public final class FactsMojo extends PolicyMojo {

    private static final List<String> FORMATS = List.of("console", "csv", "json");

    /**
     * The form of the table: <code>console</code>, <code>csv</code> or <code>json</code>. Example: <code>csv</code>
     */
    @Parameter(property = "health-lint.format", defaultValue = "console")
    private String format;

    /**
     * The file to write; without one, the table goes to the log. Example: <code>target/facts.csv</code>
     */
    @Parameter(property = "health-lint.outputFile")
    private @Nullable File outputFile;

    @Override
    void run() throws MojoExecutionException {
        String form = format.strip().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(form)) {
            throw new MojoExecutionException(
                    "format '" + format + "' is not known. " + DidYouMean.advice(form, FORMATS));
        }
        PolicyLoader loader = new PolicyLoader(places());
        Policy policy = loader.policy(choose(loader));
        FactTable table = new FactTable(
                Options.today(text(today)),
                policy.facts().stream()
                        .map(FactsMojo::row)
                        .flatMap(Optional::stream)
                        .toList());
        String text =
                switch (form) {
                    case "csv" -> table.csv();
                    case "json" -> table.json();
                    default -> table.console(outputFile == null ? MavenStyle.of(styleColor()) : (role, plain) -> plain);
                };
        if (outputFile == null) {
            log(text);
        } else {
            write(outputFile.toPath(), text);
            getLog().info("facts: " + places().of(outputFile.toPath()));
        }
    }

    private static Optional<FactTable.Row> row(RuleInfo rule) {
        return rule.fact()
                .map(fact -> new FactTable.Row(
                        rule.id(),
                        fact.statement(),
                        fact.sources().stream().map(Fact.Source::toString).toList(),
                        fact.checked(),
                        fact.checkedBy(),
                        fact.reviewBy(),
                        fact.verified(),
                        rule.audience().jurisdictions(),
                        rule.header().severity().label(),
                        !rule.off()));
    }
}
