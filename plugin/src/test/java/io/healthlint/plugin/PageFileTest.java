package io.healthlint.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class PageFileTest {

    @Test
    void decodesWhatIsText() throws PageFile.EncodingException {
        String text = "\uFEFFcaf\u00E9 \uD83D\uDE80\r\n\u0000";

        assertThat(PageFile.decode(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        assertThat(PageFile.decode("caf\u00E9".getBytes(ISO_8859_1), ISO_8859_1))
                .isEqualTo("caf\u00E9");
        assertThat(PageFile.decode(new byte[0], UTF_8)).isEmpty();
    }

    @Test
    void namesTheLineOfTheFirstWrongByte() {
        byte[] bytes = join("one\r\ntwo\n\u00E9 caf".getBytes(UTF_8), new byte[] {(byte) 0xE9, '\n', (byte) 0xFF});

        assertThatThrownBy(() -> PageFile.decode(bytes, UTF_8))
                .isInstanceOfSatisfying(PageFile.EncodingException.class, e -> assertThat(e.line())
                        .isEqualTo(3))
                .hasMessage("byte 0xE9 (number 16 of the file) is not UTF-8. Save the file as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsWrongToo() {
        byte[] bytes = {'a', '\n', (byte) 0xE2, (byte) 0x80};

        assertThatThrownBy(() -> PageFile.decode(bytes, UTF_8))
                .isInstanceOfSatisfying(PageFile.EncodingException.class, e -> assertThat(e.line())
                        .isEqualTo(2))
                .hasMessageStartingWith("byte 0xE2 (number 3 of the file)");
    }

    @Test
    void recognisesUtf16() {
        byte[] bytes = join(new byte[] {(byte) 0xFF, (byte) 0xFE}, "caf\u00E9".getBytes(UTF_16LE));

        assertThatThrownBy(() -> PageFile.decode(bytes, UTF_8)).hasMessageContaining("looks like UTF-16");
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
