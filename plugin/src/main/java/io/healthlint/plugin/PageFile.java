package io.healthlint.plugin;

import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a page and refuses bytes that are not text in its encoding, rather than checking other words than readers see. */
final class PageFile {

    /** A file whose bytes are not text in the encoding; the message is a sentence without its full stop. */
    static final class EncodingException extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        EncodingException(int line, String message) {
            super(message);
            this.line = line;
        }

        /** The line of the first wrong byte, from 1. */
        int line() {
            return line;
        }
    }

    private PageFile() {}

    /**
     * Reads a text file.
     *
     * @param path how messages name it
     */
    static SourceText read(String path, Path file, Charset encoding) throws IOException, EncodingException {
        return SourceText.of(path, decode(Files.readAllBytes(file), encoding));
    }

    static String decode(byte[] bytes, Charset encoding) throws EncodingException {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw fault(bytes, in.position(), encoding, out.flip().toString());
        }
        return out.flip().toString();
    }

    private static EncodingException fault(byte[] bytes, int at, Charset encoding, String before) {
        SourceText read = SourceText.of("", before);
        int line = read.position(read.length()).line();
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff;
        String cure = utf16 ? "The file looks like UTF-16: save it as " + encoding : "Save the file as " + encoding;
        return new EncodingException(
                line,
                String.format(
                        "byte 0x%02X (number %d of the file) is not %s. %s", bytes[at] & 0xff, at + 1, encoding, cure));
    }
}
