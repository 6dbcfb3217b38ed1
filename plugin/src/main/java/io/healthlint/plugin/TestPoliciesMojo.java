package io.healthlint.plugin;

import io.healthlint.policy.Policy;
import io.healthlint.policy.RuleInfo;
import io.healthlint.testkit.DeadPhrases;
import io.healthlint.testkit.RuleExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs the examples of your own rules and facts: each must flag what stands under <code>flag</code> and nothing under
 * <code>pass</code>, also while the policy switches it off. Phrases that no text can match, or that
 * hold what excuses them, are reported, too.
 */
@Mojo(name = "test-policies", threadSafe = true, requiresProject = false)
public final class TestPoliciesMojo extends PolicyMojo {

    /**
     * Whether the rules of built-in packs are tested with them. Example: <code>true</code>
     */
    @Parameter(property = "health-lint.all", defaultValue = "false")
    private boolean all;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        PolicyLoader loader = new PolicyLoader(places());
        Policy policy = loader.policy(choose(loader));
        Predicate<RuleInfo> which = rule -> all || !loader.isBuiltIn(rule.file().path());
        List<RuleInfo> rules = policy.rules().stream().filter(which).toList();
        if (rules.isEmpty()) {
            getLog().info(
                            "The policy has no rules or facts of its own; -Dhealth-lint.all=true tests the built-in ones.");
            return;
        }
        List<String> failures = new ArrayList<>(RuleExamples.failures(policy, which));
        failures.addAll(DeadPhrases.of(policy, which));
        failures.forEach(failure -> getLog().error(Console.ofThisJvm().fit(failure)));
        int examples =
                rules.stream().mapToInt(rule -> rule.examples().all().size()).sum();
        if (!failures.isEmpty()) {
            throw new MojoFailureException(
                    failures.size() + (failures.size() == 1 ? " example or phrase is" : " examples or phrases are")
                            + " wrong; the log above says which.");
        }
        getLog().info(rules.size() + (rules.size() == 1 ? " rule" : " rules") + " with " + examples
                + " examples: all come out right.");
    }
}
