package io.healthlint.markdown;

/** A piece of TOML or JSON that cannot be read; the reader takes note of it and goes on behind it. */
final class Unread extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String problem;
    private final String advice;

    /** @param at offset in the source where the fault shows */
    Unread(int at, String problem, String advice) {
        super(problem, null, false, false);
        this.at = at;
        this.problem = problem;
        this.advice = advice;
    }

    int at() {
        return at;
    }

    String problem() {
        return problem;
    }

    String advice() {
        return advice;
    }
}
