package io.healthlint.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a content directory, in the order of their paths.
 *
 * @param found the pages, by path
 * @param excluded how many files match the includes and were left out by the excludes
 * @param unreadable folders that could not be opened, and why
 */
record ContentFiles(List<ContentFile> found, int excluded, List<BrokenPage> unreadable) {

    /**
     * A page.
     *
     * @param path as reports name it: relative to the content directory, with {@code /}
     * @param file where it lies
     */
    record ContentFile(String path, Path file) {}

    /** Folders that no site keeps its content in and that can hold a hundred thousand files: not even counted. */
    private static final Set<String> NEVER_ENTERED = Set.of(".git", "node_modules");

    ContentFiles {
        found = List.copyOf(found);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Looks for pages; a directory that is not there has none.
     *
     * @param closed folders that are not entered: the child modules, which are checked on their own
     */
    static ContentFiles find(
            Path root, Collection<String> includes, Collection<String> excludes, Collection<Path> closed) {
        return new Search(root.toAbsolutePath().normalize(), includes, excludes, closed).run();
    }

    private static final class Search {

        private final Path root;
        private final List<Glob> includes;
        private final List<Glob> excludes;
        private final Set<Path> closed = new HashSet<>();

        /** Real paths of entered folders: a symbolic link cannot lead round in a circle. */
        private final Set<Path> entered = new HashSet<>();

        /** Links wait until all real folders are done, so that a page keeps its own path. */
        private final Deque<Path> links = new ArrayDeque<>();

        private final List<ContentFile> found = new ArrayList<>();
        private final List<BrokenPage> unreadable = new ArrayList<>();
        private int excluded;

        Search(Path root, Collection<String> includes, Collection<String> excludes, Collection<Path> closed) {
            this.root = root;
            this.includes = includes.stream().map(Glob::new).toList();
            this.excludes = excludes.stream().map(Glob::new).toList();
            closed.forEach(folder -> this.closed.add(folder.toAbsolutePath().normalize()));
        }

        ContentFiles run() {
            if (Files.isDirectory(root)) {
                enter(root);
            }
            while (!links.isEmpty()) {
                enter(links.remove());
            }
            found.sort(Comparator.comparing(ContentFile::path));
            return new ContentFiles(found, excluded, unreadable);
        }

        private void enter(Path start) {
            Deque<Path> folders = new ArrayDeque<>(List.of(start));
            while (!folders.isEmpty()) {
                Path folder = folders.pop();
                try {
                    if (entered.add(folder.toRealPath())) {
                        list(folder).forEach(entry -> look(entry, folders));
                    }
                } catch (IOException e) {
                    unreadable.add(BrokenPage.unreadable(folder, e));
                }
            }
        }

        private void look(Path entry, Deque<Path> folders) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (mayEnter(entry)) {
                    folders.push(entry);
                }
            } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                if (mayEnter(entry)) {
                    links.add(entry);
                }
            } else {
                file(entry);
            }
        }

        private boolean mayEnter(Path folder) {
            boolean never = NEVER_ENTERED.contains(String.valueOf(folder.getFileName())) && matches(excludes, folder);
            return !never && !closed.contains(folder);
        }

        private void file(Path file) {
            if (!matches(includes, file)) {
                return;
            }
            if (matches(excludes, file)) {
                excluded++;
            } else {
                found.add(new ContentFile(relative(file), file));
            }
        }

        private boolean matches(List<Glob> globs, Path path) {
            String relative = relative(path);
            return globs.stream().anyMatch(glob -> glob.matches(relative));
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }

        private static List<Path> list(Path folder) throws IOException {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted().toList();
            }
        }
    }
}
