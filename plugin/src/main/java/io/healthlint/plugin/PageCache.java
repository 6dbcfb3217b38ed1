package io.healthlint.plugin;

import io.healthlint.finding.PageResult;
import io.healthlint.lint.Linter;
import io.healthlint.store.PageBytes;
import io.healthlint.text.Digest;
import io.healthlint.text.SourceText;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The results of the last run's pages, so that a page that did not change is not read again. One file: a line that says what it
 * is, the {@linkplain Digest digest} of engine and policy, then the {@linkplain CacheEntry entries}.
 *
 * <p>It holds the pages of one run, and so no more than the site has. A run writes a file of its own and moves it in place when
 * it is whole: of two builds at once the last one wins, and each reads a whole file. What is cut off, damaged or foreign counts
 * as not there. Nothing that goes wrong here fails a build.
 */
final class PageCache implements Closeable {

    private static final byte[] MAGIC = "health-lint cache 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MAGIC.length + Digest.LENGTH;
    private static final String UNFINISHED = ".tmp";

    /** No build runs longer: what it left unfinished can go. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /** Where an entry stands in the old file. */
    private record Place(long start, int length) {}

    /** The file that this run writes. */
    private record Spool(Path file, OutputStream out) {}

    private final Path folder;
    private final Path file;
    private final Digest setting;
    private final LocalDate today;
    private final @Nullable FileChannel old;
    private final Map<Digest, Place> places;
    private final Set<Digest> used = ConcurrentHashMap.newKeySet();
    private @Nullable Spool spool;
    private @Nullable IOException problem;

    private PageCache(
            Path folder,
            Path file,
            Digest setting,
            LocalDate today,
            @Nullable FileChannel old,
            Map<Digest, Place> places) {
        this.folder = folder;
        this.file = file;
        this.setting = setting;
        this.today = today;
        this.old = old;
        this.places = places;
    }

    /**
     * Opens the cache of earlier runs; one that cannot be used is empty.
     *
     * @param folder where it is, and will be
     * @param name its name there
     * @param setting of all that the results hang on besides the page and the day
     */
    static PageCache open(Path folder, String name, Digest setting, LocalDate today) {
        Map<Digest, Place> places = new HashMap<>();
        Path file = folder.resolve(name);
        FileChannel old = null;
        try {
            old = FileChannel.open(file, StandardOpenOption.READ);
            index(old, setting, places);
        } catch (IOException e) {
            // Not there, or not to be read: the run goes on without.
            places.clear();
        }
        return new PageCache(folder, file, setting, today, old, places);
    }

    private static void index(FileChannel old, Digest setting, Map<Digest, Place> places) throws IOException {
        Optional<ByteBuffer> head = read(old, 0, HEAD);
        if (head.isEmpty() || !head.get().equals(head(setting))) {
            return;
        }
        long size = old.size();
        for (long at = HEAD; at < size; ) {
            Optional<ByteBuffer> fixed = read(old, at, CacheEntry.FIXED);
            int length = fixed.map(ByteBuffer::getInt).orElse(-1);
            if (length < 0 || at + CacheEntry.FIXED + length > size) {
                return;
            }
            places.put(CacheEntry.key(fixed.orElseThrow()), new Place(at, CacheEntry.FIXED + length));
            at += CacheEntry.FIXED + length;
        }
    }

    private static ByteBuffer head(Digest setting) {
        return ByteBuffer.allocate(HEAD).put(MAGIC).put(setting.bytes()).flip();
    }

    /** So many bytes from a place on; nothing when the file ends before. */
    private static Optional<ByteBuffer> read(FileChannel from, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (from.read(bytes, at + bytes.position()) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.flip());
    }

    /** The result of a page as it was found before, else as it is found now. For many threads. */
    PageResult lint(SourceText page, Function<SourceText, PageResult> linter) {
        if (page.encodingFault().isPresent()) {
            return linter.apply(page);
        }
        Digest key = Digest.of(page.path(), page.characters());
        Optional<PageResult> known = find(key);
        if (known.isPresent()) {
            used.add(key);
            return known.get();
        }
        PageResult result = linter.apply(page);
        if (result.findings().stream().noneMatch(finding -> finding.rule().equals(Linter.INTERNAL_ERROR))) {
            put(key, result);
        }
        return result;
    }

    private Optional<PageResult> find(Digest key) {
        Place place = places.get(key);
        if (place == null || old == null) {
            return Optional.empty();
        }
        try {
            Optional<CacheEntry> entry =
                    read(old, place.start(), place.length()).flatMap(CacheEntry::read);
            return entry.isPresent() && entry.get().holds(key, today)
                    ? Optional.of(PageBytes.read(entry.get().result()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void put(Digest key, PageResult page) {
        byte[] entry = new CacheEntry(key, today, page.until(), PageBytes.of(page)).bytes();
        synchronized (this) {
            if (problem == null) {
                try {
                    out().write(entry);
                } catch (IOException e) {
                    problem = e;
                }
            }
        }
    }

    private OutputStream out() throws IOException {
        if (spool == null) {
            Files.createDirectories(folder);
            Path own = Files.createTempFile(folder, file.getFileName() + ".", UNFINISHED);
            spool = new Spool(own, new BufferedOutputStream(Files.newOutputStream(own)));
            spool.out().write(head(setting).array());
        }
        return spool.out();
    }

    /** How many pages were not read again. */
    int hits() {
        return used.size();
    }

    /**
     * Puts what this run found in the place of the old file; where all pages were known, that stays.
     *
     * @throws IOException when it cannot be written; the old file, if any, is whole then
     */
    @Override
    public synchronized void close() throws IOException {
        try {
            if (spool != null && problem == null) {
                keepUsed(spool.out());
                spool.out().close();
                closeOld();
                SafeFile.move(spool.file(), file);
            }
        } finally {
            closeOld();
            if (spool != null) {
                quietly(spool.out());
                Files.deleteIfExists(spool.file());
            }
            sweep();
        }
        if (problem != null) {
            throw problem;
        }
    }

    private void keepUsed(OutputStream to) throws IOException {
        for (Digest key : used) {
            Place place = places.get(key);
            if (place != null && old != null) {
                Optional<ByteBuffer> entry = read(old, place.start(), place.length());
                if (entry.isPresent()) {
                    to.write(entry.get().array());
                }
            }
        }
    }

    private void closeOld() throws IOException {
        if (old != null) {
            old.close();
        }
    }

    /** Closes what is thrown away: a full disk says so a second time. */
    private static void quietly(Closeable closed) {
        try {
            closed.close();
        } catch (IOException e) {
            // The first error is told.
        }
    }

    /** Only files that this cache named: the folder may be anybody's. */
    private void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        FileTime before = FileTime.from(Instant.now().minus(ABANDONED));
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(
                folder,
                left -> left.getFileName().toString().startsWith(file.getFileName() + ".")
                        && left.toString().endsWith(UNFINISHED))) {
            for (Path left : unfinished) {
                if (Files.getLastModifiedTime(left).compareTo(before) < 0) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (NoSuchFileException e) {
            // Another build was quicker.
        }
    }
}
