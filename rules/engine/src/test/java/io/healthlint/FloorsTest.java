package io.healthlint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: a package imports only packages on lower floors, and some things have one place only. */
class FloorsTest {

    private static final String ROOT = "io.healthlint.";

    private static final Map<String, Integer> FLOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("text", 1),
            Map.entry("document", 2),
            Map.entry("settings", 2),
            Map.entry("finding", 2),
            Map.entry("dialect", 3),
            Map.entry("markdown", 4),
            Map.entry("annotation", 3),
            Map.entry("verdict", 3),
            Map.entry("store", 3),
            Map.entry("annotate", 4),
            Map.entry("rule", 4),
            Map.entry("report", 4),
            Map.entry("policy", 5),
            Map.entry("html", 6),
            Map.entry("ledger", 5),
            Map.entry("lint", 6),
            Map.entry("schema", 6),
            Map.entry("testkit", 7)));

    /** Classes that may do what the others must not, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "io.healthlint.policy.ClasspathPacks",
            "the built-in packs lie on the classpath; it lists their folder there, in a jar or beside the classes");

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.healthlint");

    @Test
    void everyPackageHasAFloor() {
        Set<String> packages =
                ENGINE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .isEqualTo(FLOORS.keySet().stream().map(p -> ROOT + p).collect(Collectors.toSet()));
    }

    static Stream<Arguments> packages() {
        return FLOORS.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyLowerFloors(String name, int floor) {
        String[] others = FLOORS.entrySet().stream()
                .filter(other -> !other.getKey().equals(name) && other.getValue() >= floor)
                .map(other -> ROOT + other.getKey() + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(ENGINE);
    }

    @Test
    void rulesKnowNeitherMarkdownNorSuppression() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rule..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + "markdown..", ROOT + "verdict.."))
                .check(ENGINE);
    }

    @Test
    void noCycles() {
        slices().matching("io.healthlint.(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, org.commonmark..",
        "markdown, org.jsoup..",
        "settings, org.yaml..",
        "ledger, com.fasterxml.jackson..",
        "plugin, org.apache.maven..",
    })
    void isTheOnlyPlaceFor(String name, String library) {
        noClasses()
                .that(not(resideInAPackage(ROOT + name + "..")))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(ENGINE);
    }

    /** Files, clock and console belong to the plugin. */
    @Test
    void theEngineTouchesNoFileClockOrConsole() {
        assertThat(EXCEPTIONS.keySet()).allMatch(ENGINE::contain);
        noClasses()
                .that(not(describe("written down as exceptions", c -> EXCEPTIONS.containsKey(c.getFullName()))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.http.."))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(File.class, PrintStream.class, Clock.class))
                .orShould()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime|exit|getenv|getProperty"))
                        .and(target(owner(belongToAnyOf(System.class)))))
                .check(ENGINE);
    }
}
