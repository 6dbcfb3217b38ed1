package io.healthlint.report;

import java.util.List;

/**
 * The files of a run that are not among its pages, so that nothing is left out in silence.
 *
 * @param excluded how many files match the includes and were left out by the excludes
 * @param linksOutside paths of symbolic links out of the content directory, which were not followed
 * @param unreadable files and folders that could not be checked; they fail the build whatever the verdict is
 */
public record NotRead(int excluded, List<String> linksOutside, List<Unreadable> unreadable) {

    /** Nothing but pages. */
    public static final NotRead NOTHING = new NotRead(0, List.of(), List.of());

    /**
     * A file or folder that could not be checked.
     *
     * @param path relative to the content directory, with {@code /}
     * @param problem what is wrong
     */
    public record Unreadable(String path, String problem) {}

    public NotRead {
        linksOutside = List.copyOf(linksOutside);
        unreadable = List.copyOf(unreadable);
    }
}
