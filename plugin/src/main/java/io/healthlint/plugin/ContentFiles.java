package io.healthlint.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
 * The files of a content directory, in the order of their paths. A symbolic link is followed where it stays within the
 * directory; a page or folder that is reached twice keeps its own path. What lies elsewhere is not the site's content.
 *
 * @param found the pages, by path
 * @param excluded how many files match the includes and were left out by the excludes
 * @param outside links out of the directory, to folders and to pages: not followed
 * @param unreadable folders that could not be opened and links to nothing, and why
 */
record ContentFiles(List<ContentFile> found, int excluded, List<String> outside, List<BrokenPage> unreadable) {

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
        outside = List.copyOf(outside);
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
        private final Collection<Path> closed;

        /** Real paths of found pages: none is read twice. */
        private final Set<Path> pages = new HashSet<>();

        /** Real paths of folders that were entered as they lie, and through a link: none leads round in a circle. */
        private final Set<Path> entered = new HashSet<>();

        private final Set<Path> linked = new HashSet<>();

        /** Links by where they lie: whatever leads to one again, it is followed once. */
        private final Set<Path> followed = new HashSet<>();

        /** Links wait until all real folders are done, so that a page keeps its own path. */
        private final Deque<Path> links = new ArrayDeque<>();

        private final List<ContentFile> found = new ArrayList<>();
        private final List<String> outside = new ArrayList<>();
        private final List<BrokenPage> unreadable = new ArrayList<>();
        private final Set<Path> excluded = new HashSet<>();

        /** Where the directory really lies; it may be a link itself. */
        private Path realRoot;

        Search(Path root, Collection<String> includes, Collection<String> excludes, Collection<Path> closed) {
            this.root = root;
            this.realRoot = root;
            this.includes = includes.stream().map(Glob::new).toList();
            this.excludes = excludes.stream().map(Glob::new).toList();
            this.closed = closed.stream().map(Search::real).toList();
        }

        ContentFiles run() {
            if (Files.isDirectory(root)) {
                realRoot = real(root);
                enter(root, entered);
            }
            while (!links.isEmpty()) {
                follow(links.remove());
            }
            found.sort(Comparator.comparing(ContentFile::path));
            outside.sort(Comparator.naturalOrder());
            return new ContentFiles(found, excluded.size(), outside, unreadable);
        }

        private void enter(Path start, Set<Path> before) {
            Deque<Path> folders = new ArrayDeque<>(List.of(start));
            while (!folders.isEmpty()) {
                Path folder = folders.pop();
                try {
                    Path real = folder.toRealPath();
                    if (isInside(folder, real) && before.add(real)) {
                        list(folder).forEach(entry -> look(entry, real, folders));
                    }
                } catch (IOException e) {
                    unreadable.add(BrokenPage.unreadable(relative(folder), folder, e));
                }
            }
        }

        private void look(Path entry, Path realFolder, Deque<Path> folders) {
            if (Files.isSymbolicLink(entry)) {
                if (followed.add(realFolder.resolve(entry.getFileName()))) {
                    links.add(entry);
                }
            } else if (Files.isDirectory(entry)) {
                if (mayEnter(entry)) {
                    folders.push(entry);
                }
            } else {
                file(entry, realFolder.resolve(entry.getFileName()));
            }
        }

        private void follow(Path link) {
            if (Files.isDirectory(link)) {
                if (!matches(excludes, link)) {
                    enter(link, linked);
                }
            } else if (matches(includes, link)) {
                try {
                    Path real = link.toRealPath();
                    if (isInside(link, real)) {
                        file(link, real);
                    }
                } catch (IOException e) {
                    unreadable.add(BrokenPage.unreadable(relative(link), link, e));
                }
            }
        }

        /** Whether something lies in the directory and in no child module, whatever path led to it. */
        private boolean isInside(Path path, Path real) {
            boolean inside = real.startsWith(realRoot);
            if (!inside) {
                outside.add(relative(path));
            }
            return inside && closed.stream().noneMatch(real::startsWith);
        }

        private boolean mayEnter(Path folder) {
            return !NEVER_ENTERED.contains(String.valueOf(folder.getFileName())) || !matches(excludes, folder);
        }

        private void file(Path file, Path real) {
            if (!matches(includes, file)) {
                return;
            }
            if (matches(excludes, file)) {
                excluded.add(real);
            } else if (pages.add(real)) {
                found.add(new ContentFile(relative(file), file));
            }
        }

        private boolean matches(List<Glob> globs, Path path) {
            String relative = relative(path);
            return globs.stream().anyMatch(glob -> glob.matches(relative));
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
        }

        private static Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                return path.toAbsolutePath().normalize();
            }
        }

        private static List<Path> list(Path folder) throws IOException {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.sorted().toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
