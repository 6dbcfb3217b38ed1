package io.healthlint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells Unicode encodings by the file's first bytes, or by the zeros that UTF-16 has in every other byte. */
final class Signature {

    private record Mark(Charset encoding, String bytes) {}

    /** Byte order marks (Unicode 16.0 section 23.8); that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
            new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

    /** So many bytes tell enough. */
    private static final int SAMPLE = 4096;

    private Signature() {}

    /** The encoding that the bytes show, if they show one. */
    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        for (Mark mark : MARKS) {
            if (start.startsWith(mark.bytes())) {
                return Optional.of(mark.encoding());
            }
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (areHighBytes(second, first, pairs)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return areHighBytes(first, second, pairs) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Most letters of English have a zero for their high byte, and hardly any for their low byte. */
    private static boolean areHighBytes(int zeros, int otherZeros, int pairs) {
        return zeros * 2 > pairs && otherZeros * 20 < pairs;
    }
}
