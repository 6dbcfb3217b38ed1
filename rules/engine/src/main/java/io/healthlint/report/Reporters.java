package io.healthlint.report;

import java.util.List;
import java.util.Optional;

/** All forms of reports that are files. */
public final class Reporters {

    private static final List<Reporter> ALL = List.of(
            new JsonReport(),
            new SarifReport(),
            new JunitReport(),
            new CheckstyleReport(),
            new GitlabReport(),
            new CsvReport());

    private Reporters() {}

    /** In the order in which the log names them. */
    public static List<Reporter> all() {
        return ALL;
    }

    /** The reporter of a format; empty where it is none, or no file. */
    public static Optional<Reporter> of(String format) {
        return ALL.stream().filter(one -> one.format().equals(format)).findFirst();
    }
}
