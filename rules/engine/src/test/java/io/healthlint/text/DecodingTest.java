package io.healthlint.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes become characters whatever they are, and what is wrong with them has a place. */
class DecodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void whatIsUtf8HasNoFault() {
        assertThat(show("Gel \u2019 \uD83D\uDE00\r\nmore".getBytes(UTF_8)))
                .isEqualTo("Gel \u2019 \uD83D\uDE00\r\nmore");
        assertThat(show("\uFEFF---\rtitle: a".getBytes(UTF_8))).isEqualTo("---\rtitle: a");
        assertThat(show(new byte[0])).isEmpty();
        assertThat(show("\uFEFF".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aByteThatIsNoneStandsForItselfAndTheRestIsRead() {
        assertThat(show(bytes("one\ntwo \u00FF\u00FE three\n\u00C3")))
                .isEqualTo("one\ntwo \uFFFD\uFFFD three\n\uFFFD"
                        + " | byte 0xFF (number 9 of the file) is not UTF-8, 3 bytes at 2:5 2:6 3:1");
    }

    @Test
    void aByteOrderMarkCountsAsNoCharacter() {
        assertThat(show(bytes("\u00EF\u00BB\u00BFa \u00FF")))
                .isEqualTo("a \uFFFD | byte 0xFF (number 6 of the file) is not UTF-8, 1 bytes at 1:3");
    }

    @Test
    void windows1252IsReadAndNamed() {
        assertThat(show("caf\u00E9 \u2013 \u201Cit doesn\u2019t\u201D\r\n".getBytes(WINDOWS)))
                .isEqualTo(
                        "caf\u00E9 \u2013 \u201Cit doesn\u2019t\u201D\r\n"
                                + " | byte 0xE9 (number 4 of the file) is not UTF-8 but windows-1252, 5 bytes at 1:4 1:6 1:8 1:17 1:19");
    }

    @Test
    void oneQuoteOfAnotherEncodingAmidUtf8() {
        assertThat(show(bytes("caf\u00C3\u00A9 doesn\u0092t")))
                .isEqualTo("caf\u00E9 doesn\u2019t | byte 0x92 (number 12 of the file) is not UTF-8 but windows-1252,"
                        + " 1 bytes at 1:11");
    }

    @Test
    void utf16IsReadAndNamedWithAMarkAndWithout() {
        String named = "Ginger helps. | the file is written in UTF-16LE, not in UTF-8, 0 bytes at 1:1";
        assertThat(show("\uFEFFGinger helps.".getBytes(UTF_16LE))).isEqualTo(named);
        assertThat(show("Ginger helps.".getBytes(UTF_16LE))).isEqualTo(named);
    }

    @Test
    void whatIsNoTextIsOneFault() {
        byte[] image = new byte[20_000];
        new Random(7).nextBytes(image);
        assertThat(show(image))
                .isEqualTo(
                        " | the file is no text: it holds binary data, as an image or an archive does, 0 bytes at 1:1");
    }

    @Test
    void anyBytesGiveATextAndPlacesInside() {
        for (int seed = 0; seed < 3_000; seed++) {
            byte[] noise = new byte[seed % 200];
            new Random(seed).nextBytes(noise);
            for (Charset charset : List.of(UTF_8, ISO_8859_1, UTF_16LE, WINDOWS)) {
                SourceText text = SourceText.decode("a.md", noise, charset);
                text.encodingFault().ifPresent(f -> f.places()
                        .forEach(p -> assertThat(p.end()).isLessThanOrEqualTo(text.length())));
            }
        }
    }

    private static String show(byte[] bytes) {
        SourceText text = SourceText.decode("a.md", bytes, UTF_8);
        return text.characters()
                + text.encodingFault()
                        .map(f -> " | " + f.problem() + places(text, f))
                        .orElse("");
    }

    private static String places(SourceText text, EncodingFault fault) {
        StringBuilder places = new StringBuilder(", " + fault.count() + " bytes at");
        fault.places().forEach(p -> places.append(' ').append(text.position(p.start())));
        return places.toString();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }
}
