package io.healthlint.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 (FIPS 180-4), which tells contents apart. */
public final class Digest {

    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final int NAME = 24;

    private final byte[] bytes;

    /** @param bytes {@value #LENGTH} of them */
    public Digest(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Of texts, each with its end. */
    public static Digest of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            byte[] one = text.getBytes(StandardCharsets.UTF_8);
            digest.update((one.length + "\n").getBytes(StandardCharsets.US_ASCII));
            digest.update(one);
        }
        return new Digest(digest.digest());
    }

    /** The algorithm, of which nothing was asked yet. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
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
    public String name() {
        return toString().substring(0, NAME);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
