package io.healthlint.lint;

import io.healthlint.document.Document;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Related;
import io.healthlint.finding.Severity;
import io.healthlint.text.EncodingFault;
import io.healthlint.text.EncodingFault.Kind;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.List;
import java.util.Locale;

/** What could not be read, as findings. */
final class Problems {

    private static final String INVALID_ENCODING = "invalid-encoding";
    private static final String INVALID_SUPPRESSION = "invalid-suppression";
    private static final String UNREAD = "What cannot be read cannot be checked.";
    private static final int MOST_TEXT = 120;

    private Problems() {}

    static List<Finding> findings(Document document) {
        SourceText source = document.source();
        return document.problems().stream()
                .map(p -> finding(source, p.span(), p.id(), p.message(), p.advice(), UNREAD, List.of()))
                .toList();
    }

    /** One finding for all bytes of a file that are not text in its encoding, at the first of them. */
    static List<Finding> encoding(SourceText source) {
        return source.encodingFault().map(f -> List.of(encoding(source, f))).orElse(List.of());
    }

    private static Finding encoding(SourceText source, EncodingFault fault) {
        List<Related> others = fault.places().stream()
                .skip(1)
                .map(p -> new Related(source.path(), Location.of(source, p), source.text(p), ""))
                .toList();
        return finding(
                source,
                fault.places().get(0),
                INVALID_ENCODING,
                Finding.sentence(fault.problem() + reading(fault)),
                Finding.sentence(fault.cure()) + otherEncoding(fault),
                fault.kind() == Kind.NO_TEXT ? UNREAD : "Readers see other characters than the writer meant.",
                others);
    }

    private static String reading(EncodingFault fault) {
        return switch (fault.kind()) {
            case NO_TEXT -> "";
            case OTHER_ENCODING -> "; it was read as that";
            case STRAY_BYTES ->
                String.format(
                        Locale.ROOT,
                        "; %s read as %s",
                        fault.count() == 1
                                ? "it was"
                                : String.format(Locale.ROOT, "%,d such bytes were", fault.count()),
                        fault.actual().isEmpty() ? "U+FFFD" : "that");
        };
    }

    private static String otherEncoding(EncodingFault fault) {
        return switch (fault.kind()) {
            case NO_TEXT -> " Or leave it out with excludes.";
            case OTHER_ENCODING, STRAY_BYTES ->
                " If all pages are written in "
                        + (fault.actual().isEmpty() ? "another encoding" : fault.actual())
                        + ", set the parameter encoding.";
        };
    }

    /** Something that is said to the linter and that it cannot do. */
    static Finding suppression(SourceText source, Location at, String message, String advice) {
        return new Finding(
                source.path(),
                at,
                INVALID_SUPPRESSION,
                Severity.ERROR,
                Finding.sentence(message),
                advice,
                "Who suppresses a finding says which and why, so that others can judge it.",
                "",
                source.text(source.line(at.line())),
                List.of(),
                List.of());
    }

    private static Finding finding(
            SourceText source,
            Span span,
            String rule,
            String message,
            String advice,
            String why,
            List<Related> related) {
        Location location = Location.of(source, span);
        String text = source.text(span);
        return new Finding(
                source.path(),
                location,
                rule,
                Severity.ERROR,
                message,
                advice,
                why,
                text.substring(0, Math.min(MOST_TEXT, text.length())),
                source.text(source.line(location.line())),
                related,
                List.of());
    }
}
