package io.healthlint.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of pages. */
final class Folders {

    private static final Pattern PAGE = Pattern.compile(".*\\.(md|mdx|markdown)");

    private Folders() {}

    /** All Markdown files below a folder, by path. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> PAGE.matcher(file.toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
