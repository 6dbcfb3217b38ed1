package io.healthlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.healthlint.text.EncodingFault.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become text, and what is wrong with them is said at its place. */
class DecodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PAGE = "---\ntitle: Tea\n---\n\nIt doesn’t cure caf\u00E9 colds – “ever”.\n";

    @Test
    void cleanTextHasNoFault() {
        SourceText text = decode("caf\u00E9 \uD83D\uDE00 \uFFFD".getBytes(StandardCharsets.UTF_8));

        assertThat(text.characters()).isEqualTo("caf\u00E9 \uD83D\uDE00 \uFFFD");
        assertThat(text.encodingFault()).isEmpty();
        assertThat(decode(new byte[0]).encodingFault()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoCharacter() {
        SourceText text = decode(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF));

        assertThat(text.characters()).isEqualTo("a\uFFFD");
        assertThat(places(text)).containsExactly("1:2");
    }

    @Test
    void eachSequenceThatIsNoCharacterIsOneAndTheFirstIsNamed() {
        // A cut-off euro sign, a lone continuation byte, an overlong slash and a surrogate written as UTF-8.
        SourceText text = decode(bytes('a', '\n', 0xE2, 0x82, 'b', 0xA0, 0xC0, 0xAF, 'c', 0xED, 0xA0, 0x80));

        assertThat(text.characters()).startsWith("a\n\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD");
        assertThat(places(text)).startsWith("2:1", "2:3");
        assertThat(fault(text).kind()).isEqualTo(Kind.STRAY_BYTES);
        assertThat(fault(text).count()).isEqualTo(8);
        assertThat(fault(text).problem()).isEqualTo("byte 0xE2 (number 3 of the file) is not UTF-8");
        assertThat(fault(text).cure()).isEqualTo("save it as UTF-8");
    }

    @Test
    void windows1252IsReadAsWhatItIs() {
        SourceText text = decode(PAGE.getBytes(WINDOWS));

        assertThat(text.characters()).isEqualTo(PAGE);
        assertThat(places(text)).containsExactly("5:9", "5:20", "5:28", "5:30", "5:35");
        assertThat(fault(text).problem()).isEqualTo("byte 0x92 (number 29 of the file) is not UTF-8 but windows-1252");
    }

    @Test
    void aPasteOfWindows1252AmidUtf8IsReadToo() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("“One”, ".getBytes(StandardCharsets.UTF_8));
        mixed.write("“two” caf\u00E9’s.".getBytes(WINDOWS));

        SourceText text = decode(mixed.toByteArray());

        assertThat(text.characters()).isEqualTo("“One”, “two” caf\u00E9’s.");
        assertThat(fault(text).count()).isEqualTo(4);
    }

    @Test
    void aCharacterThatIsCutOffIsNotTakenForWindows1252() {
        assertThat(fault(decode(bytes('a', 'n', 0xC3))).actual()).isEmpty();
        assertThat(fault(decode(bytes('a', 'n', 0xE2, ' ', 'b'))).actual()).isEmpty();
    }

    @Test
    void anotherScriptIsNotTakenForWindows1252() {
        SourceText text =
                decode("\u0427\u0430\u0439 \u043B\u0435\u0447\u0438\u0442.".getBytes(Charset.forName("windows-1251")));

        assertThat(text.characters()).isEqualTo("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD.");
        assertThat(fault(text).actual()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "UTF-32LE, true",
        "UTF-32BE, true"
    })
    void otherFormsOfUnicodeAreReadAndNamed(String encoding, boolean marked) {
        SourceText text = decode(((marked ? "\uFEFF" : "") + PAGE).getBytes(Charset.forName(encoding)));

        assertThat(text.characters()).isEqualTo(PAGE);
        assertThat(places(text)).containsExactly("1:1");
        assertThat(fault(text).problem()).isEqualTo("the file is written in " + encoding + ", not in UTF-8");
    }

    @Test
    void theEncodingThatWasAskedForIsNoFault() {
        SourceText text = SourceText.decode(
                "a.md", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16);
        assertThat(text.characters()).isEqualTo(PAGE);
        assertThat(text.encodingFault()).isEmpty();
        assertThat(SourceText.decode("a.md", PAGE.getBytes(WINDOWS), WINDOWS).encodingFault())
                .isEmpty();
    }

    @Test
    void utf8IsKnownWhereAnotherEncodingWasAskedFor() {
        SourceText marked = SourceText.decode("a.md", bytes(0xEF, 0xBB, 0xBF, 'a'), WINDOWS);
        SourceText plain = SourceText.decode("a.md", bytes(0xC3, 0xA9), StandardCharsets.US_ASCII);

        assertThat(marked.characters()).isEqualTo("a");
        assertThat(plain.characters()).isEqualTo("\u00E9");
        assertThat(fault(plain).problem()).isEqualTo("the file is written in UTF-8, not in US-ASCII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "zeros", "archive"})
    void binaryDataIsNoText(String what) {
        byte[] data = new byte[5000];
        if (what.equals("image")) {
            new Random(7).nextBytes(data);
            System.arraycopy(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), 0, data, 0, 8);
        } else if (what.equals("archive")) {
            new Random(8).nextBytes(data);
            System.arraycopy(bytes('P', 'K', 3, 4, 20, 0, 8, 0), 0, data, 0, 8);
        }
        SourceText text = decode(data);

        assertThat(fault(text).kind()).isEqualTo(Kind.NO_TEXT);
        assertThat(text.characters()).isEmpty();
        assertThat(places(text)).containsExactly("1:1");
    }

    @Test
    void aFewControlCharactersAreText() {
        assertThat(decode(bytes('a', ' ', 'w', 'o', 'r', 'd', 0, ' ', 'm', 'o', 'r', 'e', '\n'))
                        .encodingFault())
                .isEmpty();
    }

    @Test
    void onlyTheFirstPlacesAreKept() {
        byte[] data = "a".repeat(400).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 30; i++) {
            data[i * 10] = (byte) 0xFF;
        }
        assertThat(places(decode(data))).hasSize(10);
        assertThat(fault(decode(data)).count()).isEqualTo(30);
    }

    private static SourceText decode(byte[] bytes) {
        return SourceText.decode("a.md", bytes, StandardCharsets.UTF_8);
    }

    private static EncodingFault fault(SourceText text) {
        return text.encodingFault().orElseThrow();
    }

    private static List<String> places(SourceText text) {
        return fault(text).places().stream()
                .map(p -> text.position(p.start()).toString())
                .toList();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
