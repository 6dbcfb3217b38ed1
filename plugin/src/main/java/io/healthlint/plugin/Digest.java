package io.healthlint.plugin;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256. */
final class Digest {

    static final int LENGTH = 32;

    private static final int NAME = 24;

    private final byte[] bytes;

    /** @param bytes {@value #LENGTH} of them */
    Digest(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Of texts, each with its end. */
    static Digest of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] one = text.getBytes(StandardCharsets.UTF_8);
            digest.update((one.length + "\n").getBytes(StandardCharsets.US_ASCII));
            digest.update(one);
        }
        return new Digest(digest.digest());
    }

    /**
     * Of the program that a class comes from, by the bytes of its jar: the version of a snapshot says nothing. Nothing when it
     * comes from a folder, whose classes may change.
     */
    static Optional<Digest> ofJar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(new Digest(sha256().digest(Files.readAllBytes(jar))))
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Digits enough to tell the files of one folder apart. */
    String name() {
        return toString().substring(0, NAME);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
