package io.healthlint.plugin;

import io.healthlint.text.EncodingFault;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files: pages whatever their bytes are, and a policy's files strictly. */
final class PageFile {

    /** No page is that big, and a run must not die of one that is: its text and what is found on it stay in memory. */
    static final int MAX_BYTES = 64 << 20;

    /** A policy's file whose bytes are not UTF-8; the message is a sentence without its full stop. */
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
     * Reads a page; bytes that are not text in the encoding are a fault of the text.
     *
     * @param path how messages name it
     * @throws IOException also when it is no regular file (a pipe would never end) or too big
     */
    static SourceText read(String path, Path file, Charset encoding) throws IOException {
        // Without following links this would say what a link is, and with them what it leads to: a page may be a link.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "it is a device or a pipe, not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new FileSystemException(
                        file.toString(), null, "it is larger than 64 MB. Split it, or leave it out with excludes");
            }
            return SourceText.decode(path, bytes, encoding);
        }
    }

    /** Reads a file of a policy, which must be UTF-8: a policy with other words than its author's must not be used. */
    static SourceText readStrictly(String path, Path file) throws IOException, EncodingException {
        SourceText text = read(path, file, StandardCharsets.UTF_8);
        if (text.encodingFault().isPresent()) {
            EncodingFault fault = text.encodingFault().get();
            int line = text.position(fault.places().get(0).start()).line();
            String cure = fault.cure();
            throw new EncodingException(
                    line, fault.problem() + ". " + Character.toUpperCase(cure.charAt(0)) + cure.substring(1));
        }
        return text;
    }
}
