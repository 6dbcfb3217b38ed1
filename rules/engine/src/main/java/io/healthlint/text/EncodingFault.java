package io.healthlint.text;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with the bytes of a file whose text was read all the same.
 *
 * @param kind what happened
 * @param expected the encoding that the file should have
 * @param actual the encoding that it has instead, wholly or in the bytes at fault; "" when nobody can tell
 * @param count how many bytes are at fault; 0 when it is the whole file
 * @param value the first byte at fault
 * @param number its number in the file, from 1
 * @param places where the first bytes at fault stand in the text, at least one; the start when it is the whole file
 */
public record EncodingFault(
        Kind kind, String expected, String actual, int count, int value, int number, List<Span> places) {

    /** How a file fails to be text in its encoding. */
    public enum Kind {
        /** Some bytes are not; each of them is one character of the text. */
        STRAY_BYTES,
        /** All of it is text in another encoding, and was read as that. */
        OTHER_ENCODING,
        /** It is an image, an archive or the like; its text is empty. */
        NO_TEXT
    }

    public EncodingFault {
        places = List.copyOf(places);
    }

    /** What is wrong, as a clause without a full stop. */
    public String problem() {
        return switch (kind) {
            case STRAY_BYTES ->
                String.format(
                        Locale.ROOT,
                        "byte 0x%02X (number %,d of the file) is not %s%s",
                        value,
                        number,
                        expected,
                        actual.isEmpty() ? "" : " but " + actual);
            case OTHER_ENCODING -> "the file is written in " + actual + ", not in " + expected;
            case NO_TEXT -> "the file is no text: it holds binary data, as an image or an archive does";
        };
    }

    /** How to mend it, as a clause without a full stop. */
    public String cure() {
        return kind == Kind.NO_TEXT ? "replace the file by its text" : "save it as " + expected;
    }
}
