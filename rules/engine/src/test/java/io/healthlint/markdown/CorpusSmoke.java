package io.healthlint.markdown;

import io.healthlint.document.Document;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every Markdown file below the folders it is given and says which could not be read faithfully: for trying the
 * reader on many real pages by hand. {@code CorpusSmoke folder…}
 */
final class CorpusSmoke {

    private CorpusSmoke() {}

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                read(
                        folder,
                        files.filter(f -> f.toString().matches(".*\\.(md|mdx|markdown)"))
                                .sorted()
                                .toList());
            }
        }
    }

    private static void read(String folder, List<Path> files) throws IOException {
        int blocks = 0;
        int failed = 0;
        long characters = 0;
        long nanos = 0;
        for (Path file : files) {
            SourceText source = SourceText.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            try {
                long start = System.nanoTime();
                Document document = Shown.READER.read(source);
                nanos += System.nanoTime() - start;
                Faithfulness.check(document);
                blocks += document.blocks().size();
                document.problems()
                        .forEach(p -> System.out.println(
                                file + ":" + source.position(p.span().start()) + " " + p.id() + " " + p.message()));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                failed++;
                System.out.println(file + ": " + e);
            }
            characters += source.length();
        }
        System.out.printf(
                "%s: %d pages, %d blocks, %d failed, %d characters in %d ms%n",
                folder, files.size(), blocks, failed, characters, nanos / 1_000_000);
    }
}
