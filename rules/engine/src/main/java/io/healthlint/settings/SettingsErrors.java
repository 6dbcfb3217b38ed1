package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in some YAML files, so that all of it can be said at once. */
public final class SettingsErrors {

    private static final Comparator<SettingsError> ORDER = Comparator.comparing(SettingsError::path)
            .thenComparing(SettingsError::span)
            .thenComparing(SettingsError::message);

    private final List<SettingsError> errors = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param source the file
     * @param span where in it
     * @param message what is wrong, in one sentence
     * @param advice how to mend it, or ""
     */
    public void add(SourceText source, Span span, String message, String advice) {
        errors.add(SettingsError.of(source, span, message, advice));
    }

    /** All faults by file and place, each once. */
    public List<SettingsError> all() {
        return errors.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether nothing has gone wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }
}
