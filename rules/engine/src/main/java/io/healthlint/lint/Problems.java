package io.healthlint.lint;

import io.healthlint.document.Document;
import io.healthlint.finding.Finding;
import io.healthlint.finding.Location;
import io.healthlint.finding.Severity;
import io.healthlint.text.SourceText;
import java.util.List;

/** What could not be read, as findings. */
final class Problems {

    private static final int MOST_TEXT = 120;

    private Problems() {}

    static List<Finding> findings(Document document) {
        SourceText source = document.source();
        return document.problems().stream()
                .map(problem -> {
                    Location location = Location.of(source, problem.span());
                    String text = source.text(problem.span());
                    return new Finding(
                            source.path(),
                            location,
                            problem.id(),
                            Severity.ERROR,
                            problem.message(),
                            problem.advice(),
                            "What cannot be read cannot be checked.",
                            text.substring(0, Math.min(MOST_TEXT, text.length())),
                            source.text(source.line(location.line())),
                            List.of(),
                            List.of());
                })
                .toList();
    }
}
