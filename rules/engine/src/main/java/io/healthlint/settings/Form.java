package io.healthlint.settings;

import java.util.regex.Pattern;

/**
 * A form that a text must have.
 *
 * @param pattern fits the whole text; of the syntax that Java and JSON Schema (ECMA-262) share
 * @param what how messages call it: "an ISO 8601 period"
 * @param advice how to write it; "" when that is clear
 */
public record Form(Pattern pattern, String what, String advice) {

    /** What {@link Settings#flag} reads. */
    public static final Form FLAG = of("true|false", "true or false", "");

    /** The most digits of a number. */
    public static final int MOST_DIGITS = 9;

    /** What {@link Settings#number} reads. */
    public static final Form NUMBER = of("-?[0-9]{1," + MOST_DIGITS + "}", "a whole number", "");

    /** What {@link Settings#day} reads. */
    public static final Form DAY =
            of("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "an ISO date", "Write it as 2026-01-15.");

    /** What {@link Settings#period} reads; short enough for every date that a page can hold. */
    public static final Form PERIOD = of(
            "P(?=[^1-9]*[1-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?",
            "an ISO 8601 period",
            "Write P180D for 180 days, P24M for 24 months, P3Y for three years.");

    /** Text with something in it. */
    public static final Form NOT_BLANK = of("[\\s\\S]*\\S[\\s\\S]*", "text with something in it", "Delete it.");

    /** A form by its pattern as text. */
    public static Form of(String regex, String what, String advice) {
        return new Form(Pattern.compile(regex), what, advice);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
