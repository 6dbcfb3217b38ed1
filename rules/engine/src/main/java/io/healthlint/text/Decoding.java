package io.healthlint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reading of bytes as characters. A byte that is none in the encoding becomes U+FFFD, or its character in
 * {@link Windows1252}; where these bytes stand is kept.
 */
final class Decoding {

    /** More places than these tell a writer nothing new. */
    private static final int MAX_PLACES = 10;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final boolean rescue;
    private final ByteBuffer in;
    private final CharBuffer out;
    private final List<Span> places = new ArrayList<>();
    private int strayBytes;
    private int firstStray;
    private int likeWindows1252;

    /**
     * Decodes; it never fails.
     *
     * @param rescue whether bytes that the encoding does not know are read as Windows-1252
     */
    private Decoding(byte[] bytes, Charset encoding, boolean rescue) {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytes = bytes;
        this.rescue = rescue;
        this.in = ByteBuffer.wrap(bytes);
        double most = Math.max(1.0, decoder.maxCharsPerByte());
        this.out = CharBuffer.allocate((int) Math.ceil(bytes.length * most) + 2);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            stray(result.length());
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        out.flip();
    }

    /** Reads a sequence of bytes that is no character: bytes of Windows-1252 are a character each. */
    private void stray(int length) {
        for (int i = 0; i < length; i++) {
            int at = in.position();
            firstStray = strayBytes++ == 0 ? at : firstStray;
            likeWindows1252 += Windows1252.isLikelyAt(bytes, at) ? 1 : 0;
            if (rescue || i == 0) {
                if (places.size() < MAX_PLACES) {
                    places.add(new Span(out.position(), out.position() + 1));
                }
                out.put(rescue ? Windows1252.character(bytes[at]) : REPLACEMENT);
            }
            in.position(at + 1);
        }
    }

    private String text() {
        return out.toString();
    }

    private boolean isClean() {
        return strayBytes == 0;
    }

    /** Whether nearly all bytes at fault are what Windows-1252 text has at such places. */
    private boolean looksLikeWindows1252() {
        return likeWindows1252 * 10L >= strayBytes * 9L && controls() == 0;
    }

    /** Whether so many characters are none that this is no text: control characters among them, as in all binary data. */
    private boolean looksBinary() {
        int controls = controls();
        return controls > 0 && (controls + strayBytes) * 10L > out.length();
    }

    private int controls() {
        int controls = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            controls += c < ' ' && (c < '\t' || c > '\r') || c == '\u007F' ? 1 : 0;
        }
        return controls;
    }

    private EncodingFault fault(Charset encoding) {
        boolean marked = out.length() > 0 && out.charAt(0) == SourceText.BYTE_ORDER_MARK;
        List<Span> shown = places.stream()
                .map(p -> marked ? new Span(p.start() - 1, p.end() - 1) : p)
                .toList();
        return new EncodingFault(
                EncodingFault.Kind.STRAY_BYTES,
                encoding.name(),
                rescue ? Windows1252.NAME : "",
                strayBytes,
                bytes[firstStray] & 0xFF,
                firstStray + 1,
                shown);
    }

    /** A file's text, with what is wrong with its bytes. */
    static SourceText read(String path, byte[] bytes, Charset expected) {
        Optional<Charset> seen = Signature.of(bytes);
        if (seen.isPresent() && !seen.get().name().startsWith(expected.name())) {
            return other(path, bytes, expected, seen.get());
        }
        Decoding plain = new Decoding(bytes, expected, false);
        if (plain.isClean()) {
            return plain.looksBinary() ? noText(path, expected) : SourceText.of(path, plain.text());
        }
        if (!expected.equals(StandardCharsets.UTF_8) && new Decoding(bytes, StandardCharsets.UTF_8, false).isClean()) {
            return other(path, bytes, expected, StandardCharsets.UTF_8);
        }
        if (plain.looksBinary()) {
            return noText(path, expected);
        }
        Decoding decoding = plain.looksLikeWindows1252() ? new Decoding(bytes, expected, true) : plain;
        return SourceText.of(path, decoding.text(), decoding.fault(expected));
    }

    private static SourceText other(String path, byte[] bytes, Charset expected, Charset actual) {
        Decoding decoding = new Decoding(bytes, actual, false);
        return decoding.looksBinary()
                ? noText(path, expected)
                : SourceText.of(
                        path,
                        decoding.text(),
                        whole(EncodingFault.Kind.OTHER_ENCODING, expected.name(), actual.name()));
    }

    private static SourceText noText(String path, Charset expected) {
        return SourceText.of(path, "", whole(EncodingFault.Kind.NO_TEXT, expected.name(), ""));
    }

    private static EncodingFault whole(EncodingFault.Kind kind, String expected, String actual) {
        return new EncodingFault(kind, expected, actual, 0, 0, 0, List.of(new Span(0, 0)));
    }
}
