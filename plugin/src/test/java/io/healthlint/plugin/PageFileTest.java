package io.healthlint.plugin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PageFileTest {

    @TempDir
    private Path root;

    @Test
    void decodesWhatIsText() throws Exception {
        String text = "caf\u00E9 \uD83D\uDE80\r\n\u0000";

        Path utf8 = write(("\uFEFF" + text).getBytes(UTF_8));
        assertThat(PageFile.readStrictly("p", utf8).characters()).isEqualTo(text);
        Path latin = write("caf\u00E9".getBytes(ISO_8859_1));
        assertThat(PageFile.read("p", latin, ISO_8859_1).characters()).isEqualTo("caf\u00E9");
        assertThat(PageFile.readStrictly("p", write()).characters()).isEmpty();
    }

    @Test
    void aPolicyNamesTheLineOfItsFirstWrongByte() throws IOException {
        Path file = write(join("one\r\ntwo\n\u00E9 caf".getBytes(UTF_8), (byte) 0xE9, (byte) '\n', (byte) 0xFF));

        assertThatThrownBy(() -> PageFile.readStrictly("p", file))
                .isInstanceOfSatisfying(PageFile.EncodingException.class, e -> assertThat(e.line())
                        .isEqualTo(3))
                .hasMessageStartingWith("byte 0xE9 (number 16 of the file) is not UTF-8")
                .hasMessageEndingWith(". Save it as UTF-8");
    }

    @Test
    void aPolicyIsNeverReadAsAnotherEncoding() throws IOException {
        Path file = write(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, "caf\u00E9".getBytes(UTF_16LE)));

        assertThatThrownBy(() -> PageFile.readStrictly("p", file))
                .hasMessage("the file is written in UTF-16LE, not in UTF-8. Save it as UTF-8");
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws Exception {
        Path pipe = root.resolve("fifo.md");
        assumeTrue(makePipe(pipe), "there is mkfifo");

        assertThatThrownBy(() -> PageFile.read("fifo.md", pipe, UTF_8))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("it is a device or a pipe, not a file");
    }

    @Test
    void aFileThatIsTooBigIsNotTakenIntoMemory() throws IOException {
        Path big = root.resolve("big.md");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(PageFile.MAX_BYTES + 1L);
        }

        assertThatThrownBy(() -> PageFile.read("big.md", big, UTF_8)).hasMessageContaining("larger than 64 MB");
    }

    /** Whether the machine could make a named pipe, which has no writer and would never end. */
    static boolean makePipe(Path pipe) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path write(byte... bytes) throws IOException {
        return Files.write(root.resolve("p"), bytes);
    }

    private static byte[] join(byte[] first, byte... second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
