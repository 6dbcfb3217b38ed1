package io.healthlint.plugin;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes typographic characters plain where the console cannot show them, as on a build server without a locale: one for
 * one, so that carets stay under their words.
 */
final class Console {

    private static final Map<Character, Character> PLAIN = Map.ofEntries(
            Map.entry('\u2018', '\''),
            Map.entry('\u2019', '\''),
            Map.entry('\u201C', '"'),
            Map.entry('\u201D', '"'),
            Map.entry('\u2010', '-'),
            Map.entry('\u2011', '-'),
            Map.entry('\u2013', '-'),
            Map.entry('\u2014', '-'),
            Map.entry('\u2026', '~'),
            Map.entry('\u2022', '*'),
            Map.entry('\u00A0', ' '));

    private final CharsetEncoder encoder;

    Console(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** The console of this JVM; each property is known to some releases only. */
    static Console ofThisJvm() {
        return new Console(Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(Charset.defaultCharset()));
    }

    /** The text as this console can show it; what has no plain form is left to the console. */
    String fit(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder fitted = new StringBuilder(text);
        for (int i = 0; i < fitted.length(); i++) {
            char c = fitted.charAt(i);
            if (c > 0x7F && !encoder.canEncode(c)) {
                fitted.setCharAt(i, PLAIN.getOrDefault(c, c));
            }
        }
        return fitted.toString();
    }
}
