package io.healthlint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.healthlint.settings.YamlNode.Mapping;
import io.healthlint.settings.YamlNode.Scalar;
import io.healthlint.settings.YamlNode.Sequence;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void everySpanIsTheTextItWasReadFrom() throws YamlException {
        SourceText source = SourceText.of(
                "p.yaml",
                "title: \"a \u00e9 \ud83d\ude00 b\" # c\r\nlist:\r\n  - one\r\n  - 'two \ud83d\ude00'\r\nflow: {a: [x, yy]}\r\n");

        assertThat(spans(source, YamlReader.read(source, whole(source))))
                .containsExactly(
                        "title",
                        "\"a \u00e9 \ud83d\ude00 b\"",
                        "list",
                        "- one\r\n  - 'two \ud83d\ude00'",
                        "one",
                        "'two \ud83d\ude00'",
                        "flow",
                        "{a: [x, yy]}",
                        "a",
                        "[x, yy]",
                        "x",
                        "yy");
    }

    @Test
    void spansOfFrontMatterPointIntoTheWholePage() throws YamlException {
        String page = "\uFEFF---\r\ntitle: \ud83d\ude00 Exosomes\r\ndate: 2024-01-01\r\n---\r\nText";
        SourceText source = SourceText.of("a.md", page);
        Span region = new Span(5, source.characters().indexOf("---", 5));

        assertThat(spans(source, YamlReader.read(source, region)))
                .containsExactly("title", "\ud83d\ude00 Exosomes", "date", "2024-01-01");
    }

    @Test
    void nothingIsTyped() throws YamlException {
        assertThat(values("a: no\nb: 1e3\nc: 2024-01-01\nd: 0x1F\ne: ~\nf:\ng: !!int 5\n"))
                .containsExactly("no", "1e3", "2024-01-01", "0x1F", "~", "", "5");
    }

    @Test
    void anAnchorIsNoPartOfItsText() throws YamlException {
        SourceText source = SourceText.of("p.yaml", "a: &name  hello\nb: *name\n");

        assertThat(spans(source, YamlReader.read(source, whole(source)))).containsExactly("a", "hello", "b", "hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# only a comment\n", "---\n"})
    void anEmptyTextIsAnEmptyMapping(String text) throws YamlException {
        SourceText source = SourceText.of("p.yaml", text);

        YamlNode node = YamlReader.read(source, whole(source));

        assertThat(node).isInstanceOfSatisfying(Mapping.class, m -> assertThat(m.entries())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "a: 1\\nb: 2\\na: 3 -> 3:1 the key 'a' stands here twice",
                "base: &b {x: 1}\\nc:\\n  <<: *b -> 3:3 merge keys (<<) are not supported",
                "a: 1\\n---\\nb: 2 -> 2:1 a second YAML document starts here",
                "a: !!javax.script.ScriptEngineManager [] -> 1:4 the tag !!javax.script.ScriptEngineManager is not supported",
                "a: !mine x -> 1:4 the tag !mine is not supported",
                "a: &x [1, *x] -> 1:11 '*x' refers to itself",
                "a: *nowhere -> 1:4 nothing above is named '&nowhere'",
                "? [a, b]\\n: c -> 1:3 a key must be text",
                "a: 'open -> 1:9 a quotation mark is never closed",
                "a: b: c -> 1:5 a colon followed by a space stands inside a text, or the line is indented too far",
                "a:\\n\\tb: c -> 2:1 a tab stands where YAML wants spaces",
                "a:\\n  - x\\n b: y -> 3:2 this does not fit the lines above it",
                "a: \\u0007 -> 1:4 YAML may not hold the character U+0007",
            })
    void aFaultIsNamedAtItsPlace(String yaml, String expected) {
        SourceText source = SourceText.of(
                "p.yaml", yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007"));

        YamlException e = fault(source);

        assertThat(source.position(e.span().start()) + " " + e.problem()).isEqualTo(expected);
        assertThat(e.advice()).isNotBlank();
    }

    @Test
    void faultsAfterAstralCharactersKeepTheirPlace() {
        SourceText source = SourceText.of("p.yaml", "a: \ud83d\ude00\ud83d\ude00\nb: \ud83d\ude00 *x\nc: *x\n");

        assertThat(source.text(fault(source).span())).isEqualTo("*x");
        assertThat(source.position(fault(source).span().start())).hasToString("3:4");
    }

    @Test
    void sizeDepthAndAliasesAreLimited() {
        String deep = "[".repeat(21) + "]".repeat(21);
        String many = "a: &a x\nb: [" + "*a, ".repeat(21) + "]";
        String bomb = "a: &a [" + "x,".repeat(30) + "]\nb: &b [" + "*a,".repeat(6) + "]\nc: &c [" + "*b,".repeat(6)
                + "]\nd: &d [" + "*c,".repeat(6) + "]\n";
        assertThat(fault(SourceText.of("p", "a: " + "x".repeat(YamlReader.MAX_LENGTH)))
                        .problem())
                .contains("longer than 1000000");
        assertThat(fault(SourceText.of("p", deep)).problem()).contains("more than 20 deep");
        assertThat(values("[".repeat(20) + "x" + "]".repeat(20))).containsExactly("x");
        assertThat(fault(SourceText.of("p", many)).problem()).contains("too many aliases");
        assertThat(values(bomb.replace("\nd:", "\n#d:"))).hasSizeLessThan(2000);
        assertThat(fault(SourceText.of("p", bomb + "e: [" + "*d,".repeat(6) + "]"))
                        .problem())
                .contains("too many aliases");
    }

    @Test
    void noiseNeverEscapesAsAnotherException() {
        Random random = new Random(7);
        String alphabet = "ab:- \n\t'\"[]{}#&*!|>%@`,?<~\u00e9\ud83d\ude00\r\u2028";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            SourceText source = SourceText.of("p.yaml", text.toString());
            try {
                spans(source, YamlReader.read(source, whole(source)));
            } catch (YamlException e) {
                assertThat(e.span().end()).isLessThanOrEqualTo(source.length());
            }
        }
    }

    private static YamlException fault(SourceText source) {
        YamlException e = catchThrowableOfType(YamlException.class, () -> YamlReader.read(source, whole(source)));
        assertThat(e).as("a fault in: " + source.characters()).isNotNull();
        return e;
    }

    private static Span whole(SourceText source) {
        return new Span(0, source.length());
    }

    private static List<String> values(String yaml) {
        SourceText source = SourceText.of("p.yaml", yaml);
        List<String> result = new ArrayList<>();
        try {
            scalars(YamlReader.read(source, whole(source)), result);
        } catch (YamlException e) {
            throw new AssertionError(e.problem(), e);
        }
        return result;
    }

    private static void scalars(YamlNode node, List<String> result) {
        if (node instanceof Scalar scalar) {
            result.add(scalar.value());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(i -> scalars(i, result));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(e -> scalars(e.value(), result));
        }
    }

    /** The source text of every node below the root, in reading order. */
    private static List<String> spans(SourceText source, YamlNode root) {
        List<String> result = new ArrayList<>();
        collect(source, root, result);
        result.remove(0);
        return result;
    }

    private static void collect(SourceText source, YamlNode node, List<String> result) {
        result.add(source.text(node.span()));
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(i -> collect(source, i, result));
        } else if (node instanceof Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                result.add(source.text(entry.key().span()));
                collect(source, entry.value(), result);
            }
        }
    }
}
