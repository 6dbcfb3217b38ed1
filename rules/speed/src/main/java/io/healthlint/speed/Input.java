package io.healthlint.speed;

import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages that the engine is measured on. */
final class Input {

    /** The system property that names the folder whose blocks made pages consist of. */
    static final String MATERIAL = "benchmark.material";

    private Input() {}

    /**
     * Made pages, or those of a folder.
     *
     * @param what a number of pages, or a folder
     */
    static List<SourceText> pages(String what) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        if (what.chars().allMatch(Character::isDigit)) {
            PageMaker maker = new PageMaker(Path.of(System.getProperty(MATERIAL, "")));
            for (int i = 0; i < Integer.parseInt(what); i++) {
                pages.add(SourceText.of("page-" + i + ".md", maker.page(i)));
            }
            return pages;
        }
        Path folder = Path.of(what);
        for (Path file : Folders.pages(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            pages.add(SourceText.decode(path, Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return pages;
    }

    /** How large pages are, in bytes of UTF-8. */
    static long bytes(List<SourceText> pages) {
        return pages.stream()
                .mapToLong(page -> page.characters().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
