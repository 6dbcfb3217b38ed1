package io.healthlint.plugin;

import io.healthlint.lint.Linter;
import io.healthlint.markdown.MarkdownReader;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyException;
import io.healthlint.policy.PolicyReader;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins: reads the pages, writes a commented <code>health-lint.yaml</code> that fits them, on request a workflow for a build
 * server, and says what to do next. It never overwrites a file.
 */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends ContentMojo {

    private static final String RESOURCES = "/health-lint/init/";

    private static final Map<String, String> WORKFLOWS =
            Map.of("github", ".github/workflows/health-lint.yml", "gitlab", ".gitlab/health-lint.yml");

    /** The roles of front matter that a publisher decides on. */
    private static final List<String> ROLES =
            List.of("reviewed", "author", "reviewer", "draft", "language", "page-type");

    /**
     * Where the pages are read: <code>US</code>, <code>UK</code>, <code>EU</code>. Example: <code>UK</code>
     */
    @Parameter(property = "health-lint.jurisdiction", defaultValue = "US")
    private String jurisdiction;

    /**
     * For which build servers a workflow is written: <code>github</code>, <code>gitlab</code>, or both. Example:
     * <code>github</code>
     */
    @Parameter(property = "health-lint.ci")
    private List<String> ci = List.of();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        for (String server : ci) {
            if (!WORKFLOWS.containsKey(server.strip())) {
                throw new MojoExecutionException("ci '" + server + "' is not known. Write github, gitlab or both.");
            }
        }
        Map<String, String> packs = packs();
        Policy policy = policy(packs);
        SiteSurvey site = survey(policy, Options.today(text(today)), Options.encoding(encoding));
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String role : ROLES) {
            roles.put(role, policy.roles().keys(List.of(role)));
        }
        String place = jurisdiction.strip().toUpperCase(Locale.ROOT);
        create(baseDirectory.toPath().resolve(PolicyChoice.FILE_NAME), Starter.policy(site, place, packs, roles));
        for (String server : ci) {
            String file = WORKFLOWS.getOrDefault(server.strip(), "");
            create(baseDirectory.toPath().resolve(file), workflow(server.strip() + ".yml"));
        }
        next();
    }

    /** The packs that hold in the jurisdiction, the default one first, with what each is for. */
    private Map<String, String> packs() throws MojoExecutionException {
        Map<String, String> packs = new LinkedHashMap<>();
        ClasspathPacks builtIn = new ClasspathPacks();
        Map<String, String> descriptions =
                builtIn.descriptions(jurisdiction.strip().toUpperCase(Locale.ROOT));
        if (descriptions.isEmpty()) {
            throw new MojoExecutionException(
                    "No pack is for the jurisdiction '" + jurisdiction + "'. Write US, UK or EU.");
        }
        if (descriptions.containsKey(PolicyChoice.DEFAULT_PACK)) {
            packs.put(PolicyChoice.DEFAULT_PACK, descriptions.getOrDefault(PolicyChoice.DEFAULT_PACK, ""));
        }
        packs.putAll(descriptions);
        return packs;
    }

    private Policy policy(Map<String, String> packs) throws MojoExecutionException {
        String text = "extends: [" + String.join(", ", packs.keySet()) + "]\njurisdiction: "
                + jurisdiction.strip().toUpperCase(Locale.ROOT) + "\n";
        try {
            return new PolicyReader(new ClasspathPacks()).read(SourceText.of("init", text));
        } catch (PolicyException e) {
            throw new MojoExecutionException("The packs cannot be read: " + e.getMessage(), e);
        }
    }

    private SiteSurvey survey(Policy policy, LocalDate day, Charset charset) throws MojoFailureException {
        SiteSurvey site = new SiteSurvey(policy);
        MarkdownReader reader = Linter.reader(policy);
        Linter linter = new Linter(policy, day, false);
        ContentFiles files = files();
        Pages pages = Pages.check(
                files,
                charset,
                page -> {
                    synchronized (site) {
                        site.add(reader.read(page));
                    }
                    return linter.lint(page);
                },
                Progress.ofThisTerminal(files, session));
        linter.together(pages.results()).forEach(page -> page.findings().forEach(site::add));
        getLog().info(site.pages() + " pages in " + places().of(content()));
        return site;
    }

    private void create(Path file, String text) throws MojoExecutionException {
        if (Files.exists(file)) {
            getLog().warn(places().of(file) + " is there already and stays as it is");
        } else {
            write(file, text);
            getLog().info("written: " + places().of(file));
        }
    }

    private String workflow(String name) {
        try (InputStream in = InitMojo.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin's jar has no " + RESOURCES + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{plugin}}", coordinates())
                    .replace("{{content}}", contentFromHere());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String coordinates() {
        return plugin.getGroupId() + ":" + plugin.getArtifactId() + ":" + plugin.getVersion();
    }

    private String contentFromHere() {
        Path here = baseDirectory.toPath().toAbsolutePath().normalize();
        String way = here.relativize(content().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        return way.isEmpty() ? "." : way;
    }

    private void next() {
        String content = "-Dhealth-lint.contentDirectory=" + contentFromHere();
        log("""
                In your pom:

                  <plugin>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%s</version>
                    <configuration>
                      <contentDirectory>%s</contentDirectory>
                    </configuration>
                    <executions>
                      <execution>
                        <goals>
                          <goal>check</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>

                next: mvn %s:check %s -Dhealth-lint.formats=console,html
                next: mvn %s:baseline %s      to fail on new findings only
                next: mvn %s:explain -Dhealth-lint.rule=uncaveated-benefit
                """.formatted(
                plugin.getGroupId(),
                plugin.getArtifactId(),
                plugin.getVersion(),
                contentFromHere(),
                coordinates(),
                content,
                coordinates(),
                content,
                coordinates()).stripTrailing());
    }
}
