package io.healthlint.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one file and where its lines start; every offset of the program points into one of these.
 *
 * <p>A byte order mark is no character of the text, so that line 1 column 1 is the first character an editor shows. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}, as in CommonMark 0.31 section 2.1.
 */
public final class SourceText {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String characters;
    private final int[] lineStarts;
    private final @Nullable EncodingFault encodingFault;

    private SourceText(String path, String characters, @Nullable EncodingFault encodingFault) {
        this.path = path;
        this.characters = characters;
        this.encodingFault = encodingFault;
        this.lineStarts = lineStarts(characters);
    }

    /**
     * A text from decoded characters.
     *
     * @param path how messages name the file: relative to the content directory, with {@code /}
     * @param decoded the file's characters; a leading byte order mark is taken off
     */
    public static SourceText of(String path, String decoded) {
        return of(path, decoded, null);
    }

    static SourceText of(String path, String decoded, @Nullable EncodingFault fault) {
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        return new SourceText(path, marked ? decoded.substring(1) : decoded, fault);
    }

    /**
     * A text from the bytes of a file; it never fails. A byte order mark or the zeros of UTF-16 overrule the encoding, bytes
     * that look like Windows-1252 are read as such, and any others are U+FFFD; {@link #encodingFault()} then says so.
     *
     * @param path how messages name the file: relative to the content directory, with {@code /}
     * @param encoding what the bytes should be
     */
    public static SourceText decode(String path, byte[] bytes, Charset encoding) {
        return Decoding.read(path, bytes, encoding);
    }

    /** How messages name the file. */
    public String path() {
        return path;
    }

    /** All characters, without a byte order mark. */
    public String characters() {
        return characters;
    }

    /** What was wrong with the file's bytes, if anything. */
    public Optional<EncodingFault> encodingFault() {
        return Optional.ofNullable(encodingFault);
    }

    /** Number of characters, in UTF-16 units. */
    public int length() {
        return characters.length();
    }

    /** Number of lines; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The words of a span, as they stand in the source. */
    public String text(Span span) {
        return characters.substring(span.start(), span.end());
    }

    /** Line and column of an offset; the end of the text has a position too. */
    public Position position(int offset) {
        if (offset < 0 || offset > characters.length()) {
            throw new IndexOutOfBoundsException(offset + " is outside " + path + " of " + characters.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** The span of a line, counted from 1, without its line end. */
    public Span line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : characters.length();
        while (end > start && isLineEnd(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        // String.indexOf is many times faster than a look at each character, and almost no file has a carriage return.
        int newline = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (newline >= 0 || carriage >= 0) {
            boolean alone = carriage >= 0 && (newline < 0 || carriage < newline - 1);
            int start;
            if (alone) {
                start = carriage + 1;
            } else {
                start = newline + 1;
                newline = text.indexOf('\n', start);
            }
            if (carriage >= 0 && carriage < start) {
                carriage = text.indexOf('\r', start);
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
