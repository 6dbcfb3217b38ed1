package io.healthlint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.document.Block;
import io.healthlint.document.Document;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every character of every prose maps to the source, whatever the page. */
class ProseTest {

    @Test
    void theExamplesOfTheCommonMarkSpecification() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        assertThat(examples).hasSizeGreaterThan(600);
        for (Example example : examples) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                check(example.getSource().replace("\n", lineEnd), "example " + example.getInfo());
            }
        }
    }

    @Test
    void theWordsOfGeneratedPages() {
        for (long seed = 0; seed < 3_000; seed++) {
            PageGenerator generator = new PageGenerator(seed);
            String page = generator.page();
            Document document = check(generator.path(), page, "seed " + seed);
            generator.visible().removeIf(word -> !page.contains(word));
            for (String word : generator.visible()) {
                assertThat(places(document, word))
                        .as("place of %s, seed %d in%n%s", word, seed, page.replace("\r", "␍"))
                        .containsExactly(place(document, word));
            }
            for (String word : generator.hidden()) {
                assertThat(places(document, word))
                        .as("hidden %s, seed %d in%n%s", word, seed, page.replace("\r", "␍"))
                        .isEmpty();
            }
        }
    }

    @Test
    void frontMatterWithCharactersMissing() {
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            String body = "Body of " + seed + ".";
            StringBuilder page = new StringBuilder(new PageGenerator(seed).frontMatter() + "\n" + body);
            for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
                page.deleteCharAt(3 + random.nextInt(page.length() - 20));
            }
            Document document = check(page.toString(), "seed " + seed);
            assertThat(Shown.texts(document)).as("seed %d in%n%s", seed, page).anyMatch(t -> t.endsWith(body));
        }
    }

    @Test
    void noise() {
        for (long seed = 0; seed < 8_000; seed++) {
            check(seed % 2 == 0 ? "page.md" : "page.mdx", Noise.text(seed), "seed " + seed);
        }
    }

    private static Document check(String page, String what) {
        return check("page.md", page, what);
    }

    private static Document check(String path, String page, String what) {
        try {
            return Shown.read(path, page);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(what + ": " + e + "\n" + page.replace("\r", "␍"), e);
        }
    }

    private static Span place(Document document, String word) {
        int at = document.source().characters().indexOf(word);
        return new Span(at, at + word.length());
    }

    /** Where the blocks say that a word stands. */
    private static List<Span> places(Document document, String word) {
        return document.blocks().stream()
                .filter(b -> b.prose().text().contains(word))
                .map(b -> place(b, word))
                .toList();
    }

    private static Span place(Block block, String word) {
        int at = block.prose().text().indexOf(word);
        return block.prose().span(at, at + word.length());
    }
}
