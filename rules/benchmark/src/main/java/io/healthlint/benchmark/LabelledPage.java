package io.healthlint.benchmark;

import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page with its labels.
 *
 * @param name the file's name without its ending
 * @param text the page
 * @param units all of its units in reading order
 * @param ind {@code present} or {@code missing} for a page about a product that would need an IND or a BLA, whether it says so;
 *     else {@code -}
 */
public record LabelledPage(String name, SourceText text, List<Unit> units, String ind) {

    private static final String LABELS = ".tsv";

    public LabelledPage {
        units = List.copyOf(units);
    }

    /**
     * The pages of a folder with {@code pages} and {@code labels}, by name.
     *
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalArgumentException when a file of labels is not one
     */
    public static List<LabelledPage> read(Path folder) {
        return read(folder.resolve("pages"), folder.resolve("labels"));
    }

    /** The pages of a folder that another folder has labels for, by name. */
    static List<LabelledPage> read(Path pages, Path labels) {
        try (Stream<Path> files = Files.list(labels)) {
            List<LabelledPage> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(LABELS, "");
                Path page = pages.resolve(name + ".md");
                if (Files.exists(page)) {
                    all.add(read(name, page, Files.readAllLines(file)));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPage read(String name, Path page, List<String> lines) throws IOException {
        SourceText text = SourceText.decode(name + ".md", Files.readAllBytes(page), StandardCharsets.UTF_8);
        String ind = lines.get(0).replace("# ind=", "");
        List<Unit> units = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] f = line.split("\t", -1);
            if (f.length != 10) {
                throw new IllegalArgumentException(name + LABELS + ": \"" + line + "\" has not ten fields");
            }
            units.add(new Unit(
                    Integer.parseInt(f[0]),
                    Integer.parseInt(f[1]),
                    Integer.parseInt(f[2]),
                    Integer.parseInt(f[3]),
                    f[4].charAt(0),
                    f[5].charAt(0),
                    f[6],
                    f[7].charAt(0),
                    f[8].charAt(0),
                    f[9].charAt(0)));
        }
        return new LabelledPage(name, text, units, ind);
    }
}
