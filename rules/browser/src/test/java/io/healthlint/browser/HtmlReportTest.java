package io.healthlint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.healthlint.finding.PageResult;
import io.healthlint.finding.Severity;
import io.healthlint.html.HtmlReport;
import io.healthlint.ledger.Demands;
import io.healthlint.lint.Linter;
import io.healthlint.policy.ClasspathPacks;
import io.healthlint.policy.Policy;
import io.healthlint.policy.PolicyReader;
import io.healthlint.report.NotRead;
import io.healthlint.report.Report;
import io.healthlint.schema.RulePages;
import io.healthlint.text.SourceText;
import io.healthlint.verdict.Judge;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The report of a small site, opened from disk in Debian's Chromium; screenshots go to target/screenshots. */
class HtmlReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path FILE = Path.of("target", "report.html");

    private static final String HOSTILE = """
            ---
            title: </script><script>document.title = "run"</script>
            ---

            # <img src=x onerror="document.title='run'"> Gel \u2028 \u202e

            [Zinc cures colds](javascript:document.title='run') </script> {{constructor.constructor('x')()}}

            <svg onload="document.title='run'"><a href="javascript:alert(1)">Magnesium cures insomnia</a></svg>

            The cream heals burns. <!-- <script>
            """;

    private static final String GEL = """
            # Gel

            ## Knee

            The gel relieves knee pain. The studies are small.

            ## Sleep

            Magnesium cures insomnia.

            | Plant | Effect |
            | --- | --- |
            | Zinc | Shortens colds |

            ## Law

            In March 2025 the FDA warned several clinics.
            """;

    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws Exception {
        Map<String, SourceText> texts = new TreeMap<>();
        texts.put("shop/gel.md", SourceText.of("shop/gel.md", GEL));
        texts.put("hostile </script>.md", SourceText.of("hostile </script>.md", HOSTILE));
        Policy policy = new PolicyReader(new ClasspathPacks()).pack("us-health");
        Linter linter = new Linter(policy, TODAY, false);
        List<PageResult> pages = texts.values().stream().map(linter::lint).toList();
        Report report = new Report(
                "us-health",
                TODAY,
                NotRead.NOTHING,
                pages,
                new Judge(Severity.ERROR, 0).judge(pages),
                List.of(),
                "",
                policy.rules().stream().map(RulePages::text).toList());
        HtmlReport html = new HtmlReport(
                (page, items, findings) ->
                        Optional.ofNullable(texts.get(page.path())).map(text -> linter.view(text, items, findings)),
                new Demands(policy.demanding("claim", "caveat"), policy.demanding("regulatory-statement", "date")));
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(FILE)) {
            html.write(report, writer);
        }
        browser = start();
    }

    private static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        browser.quit();
    }

    /** Also tells of what the content security policy has refused. */
    @AfterEach
    void theConsoleIsSilent() {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void leadsFromTheOverviewToAFindingAndItsRule() {
        go("#/");
        assertThat(text("h1")).isEqualTo("The content breaks the policy");
        click("Findings");
        new Select(browser.findElement(By.cssSelector("select"))).selectByVisibleText("error");
        browser.findElement(By.cssSelector("input[type=search]")).sendKeys("insomnia gel.md");
        assertThat(browser.findElements(By.cssSelector("main tbody tr"))).hasSize(1);
        browser.findElement(By.cssSelector("main tbody a")).click();
        new WebDriverWait(browser, Duration.ofSeconds(5))
                .until(b -> !b.findElements(By.cssSelector("mark.on")).isEmpty());
        assertThat(text("mark.on")).isEqualTo("cures insomnia");
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("cures insomnia");
        assertThat(text(".note.on p")).contains("“cures insomnia” is stated as a fact");
        browser.findElement(By.cssSelector(".note.on a")).click();
        assertThat(text("h1")).isEqualTo("uncaveated-benefit");
        assertThat(text("main")).contains("Why", "What to write", "Examples", "health-lint-disable-next-line");
    }

    @Test
    void aLineLeadsFromAClaimToItsCaveat() {
        go("#/page/1");
        browser.findElement(By.xpath("//mark[.='relieves knee pain']")).click();
        assertThat(browser.findElements(By.cssSelector("svg.links path"))).hasSize(1);
        assertThat(browser.findElements(By.cssSelector("mark.on")).stream()
                        .map(WebElement::getText)
                        .toList())
                .containsExactly("relieves knee pain", "studies are small");
        assertThat(text(".note.on")).contains("Covered by", "studies are small");
    }

    @Test
    void aKeyboardReachesTheWords() {
        go("#/page/1");
        WebElement mark = browser.findElement(By.xpath("//mark[.='cures insomnia']"));
        mark.sendKeys(Keys.ENTER);
        assertThat(text(".note.on")).contains("cures insomnia");
        browser.findElement(By.cssSelector("body")).sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getTagName()).isNotEqualTo("body");
    }

    @Test
    void nothingOfAPageRuns() {
        go("#/page/0");
        assertThat(browser.getTitle()).isEqualTo("hostile </script>.md · health-lint");
        assertThat(text("article")).contains("</script><script>", "Zinc cures colds", "The cream heals burns.");
        assertThat(browser.findElements(By.cssSelector("main img, main script, main a[href^=javascript]")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingStandsInAnybodysWay(String scheme) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        for (String place : List.of("", "findings", "pages", "claims", "rules", "rule/uncaveated-benefit", "page/1")) {
            go("#/" + place);
            Path picture = Path.of("target", "screenshots", place.replace('/', '-') + "-" + scheme + ".png");
            Files.createDirectories(picture.toAbsolutePath().getParent());
            Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
            assertThat(new AxeBuilder().analyze(browser).getViolations())
                    .extracting(Rule::getId)
                    .as(place + " " + scheme)
                    .isEmpty();
        }
    }

    @Test
    void asksNothingOfTheNetwork() throws IOException {
        String html = Files.readString(FILE);

        assertThat(Stream.of("src=\"", "href=\"http", "url(", "@import", "fetch(", "XMLHttpRequest")
                        .filter(html.substring(0, html.indexOf("<script type"))::contains))
                .isEmpty();
        assertThat(html).contains("default-src 'none'");
    }

    private static void go(String hash) {
        browser.get("about:blank");
        browser.get(FILE.toUri() + hash);
        new WebDriverWait(browser, Duration.ofSeconds(5))
                .until(b -> !b.findElements(By.cssSelector("h1")).isEmpty());
    }

    private static void click(String link) {
        browser.findElement(By.linkText(link)).click();
    }

    private static String text(String css) {
        return browser.findElement(By.cssSelector(css)).getText();
    }
}
