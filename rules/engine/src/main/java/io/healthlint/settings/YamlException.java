package io.healthlint.settings;

import io.healthlint.text.Span;

/** YAML that cannot be read, or that uses what this program refuses. */
public final class YamlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final String problem;
    private final String advice;

    YamlException(Span span, String problem, String advice) {
        super(problem);
        this.span = span;
        this.problem = problem;
        this.advice = advice;
    }

    /** Where the fault stands in the source. */
    public Span span() {
        return span;
    }

    /** What is wrong, in one sentence. */
    public String problem() {
        return problem;
    }

    /** How to mend it. */
    public String advice() {
        return advice;
    }
}
