package io.healthlint.policy;

import io.healthlint.settings.SettingsError;
import java.util.List;
import java.util.stream.Collectors;

/** A policy, or a pack that it extends, cannot be used; all reasons at once. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingsError> errors;

    PolicyException(List<SettingsError> errors) {
        super(errors.stream().map(SettingsError::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** Every error, by file and place. */
    public List<SettingsError> errors() {
        return errors;
    }
}
