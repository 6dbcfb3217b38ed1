package io.healthlint.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes pages of the blocks of real ones, shuffled: as long as health pages are, no two alike, and the same for the same
 * number. Page 7 is the same page whether ten are made or a hundred thousand.
 */
final class PageMaker {

    /** Characters of a page: 2,000 pages are 12 MB. */
    private static final int LENGTH = 6_000;

    /** Some blocks of every page are headings, as on real ones. */
    private static final int BLOCKS_OF_A_SECTION = 5;

    private static final String FRONT_MATTER = "---";

    private final List<String> headings = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();

    /** @param material a folder of Markdown pages whose blocks are used */
    PageMaker(Path material) throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        for (Path file : Folders.pages(material)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int body = text.startsWith(FRONT_MATTER) ? Math.max(text.indexOf("\n" + FRONT_MATTER, 3), 0) + 4 : 0;
            seen.addAll(List.of(text.substring(Math.min(body, text.length())).split("\n\\s*\n")));
        }
        for (String block : seen) {
            if (block.startsWith("## ")) {
                headings.add(block);
            } else if (!block.isBlank() && !block.startsWith("#") && block.indexOf('<') < 0) {
                blocks.add(block.stripTrailing());
            }
        }
        if (headings.isEmpty() || blocks.isEmpty()) {
            throw new IOException(material + " holds no Markdown pages to make others of");
        }
    }

    /** The page of a number, with front matter. */
    String page(int number) {
        Random random = new Random(number);
        StringBuilder page = new StringBuilder(LENGTH + LENGTH / 4);
        page.append("---\ntitle: Page ")
                .append(number)
                .append("\nlast_reviewed: 2026-0")
                .append(1 + random.nextInt(9));
        page.append("-15\n---\n\n# Page ").append(number).append('\n');
        for (int i = 0; page.length() < LENGTH; i++) {
            List<String> from = i % BLOCKS_OF_A_SECTION == 0 ? headings : blocks;
            page.append('\n').append(from.get(random.nextInt(from.size()))).append('\n');
        }
        return page.toString();
    }

    /** Writes the first pages into an empty folder, a thousand to a subfolder. */
    void write(int pages, Path folder) throws IOException {
        for (int i = 0; i < pages; i++) {
            Path file = folder.resolve(Integer.toString(i / 1_000)).resolve("page-" + i + ".md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, page(i));
        }
    }
}
