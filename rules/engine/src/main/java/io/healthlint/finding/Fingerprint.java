package io.healthlint.finding;

import io.healthlint.text.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows something on a page again when the page has changed around it: made of names and words, never of line numbers, so
 * that moved and re-wrapped text stays the same.
 */
public final class Fingerprint {

    private static final Pattern WHITE = Pattern.compile("[\\s\\h\\u200B\\uFEFF]+");

    /** 64 bits: no two findings of one page will share a fingerprint by chance. */
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Words as they are compared: without the differences that a line break, a letter's form or its case make. */
    public static String normal(String words) {
        String plain = WHITE.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return plain.replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
    }

    /** The fingerprint of words under headings, said of by a rule: 16 hexadecimal digits. */
    public static String of(String rule, List<String> headings, String words) {
        MessageDigest digest = Digest.sha256();
        digest.update(bytes(rule));
        for (String heading : headings) {
            digest.update(bytes(heading));
        }
        // The end of the headings, so that a heading never passes for the words.
        digest.update((byte) 1);
        digest.update(bytes(words));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static byte[] bytes(String part) {
        return (normal(part) + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
