package io.healthlint.plugin;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever sits at a terminal how far a long run is, in one line that is written over and gone at the end. A log, where
 * each such line would stay, gets none. For many threads.
 */
final class Progress {

    private static final long SECOND = 1_000_000_000;

    /** Who waits shorter needs no line. */
    private static final long FIRST = SECOND;

    private static final long STEP = SECOND / 5;
    private static final long MINUTES_FROM = 100;
    private static final String TO_START_OF_LINE = "\r";

    private final Consumer<String> terminal;
    private final LongSupplier nanos;
    private final int all;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong next;

    /** How wide the line is that stands there. */
    private int width;

    /**
     * @param all how many pages there are
     * @param terminal is given what to print, as it is
     * @param nanos a clock for durations
     */
    Progress(int all, Consumer<String> terminal, LongSupplier nanos) {
        this.all = all;
        this.terminal = terminal;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.next = new AtomicLong(start + FIRST);
    }

    /** For the pages of a build; Maven may have been told that nobody is there ({@code -B}). */
    @SuppressWarnings("SystemOut") // a logger would end the line
    static Progress ofThisTerminal(ContentFiles files, MavenSession session) {
        boolean shown =
                session.getRequest().isInteractiveMode() && System.getenv("CI") == null && isTerminal(System.console());
        return new Progress(
                files.found().size(),
                shown
                        ? text -> {
                            System.out.print(text);
                            System.out.flush();
                        }
                        : text -> {},
                System::nanoTime);
    }

    /** From Java 22 on there is a console even where the output goes to a file; it says so itself. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** One more page is done. */
    void page() {
        int count = done.incrementAndGet();
        long now = nanos.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + STEP)) {
            show(line(count, now - start));
        }
    }

    private String line(int count, long elapsed) {
        double rate = (double) count * SECOND / elapsed;
        long left = Math.round((all - count) / rate);
        return String.format(
                Locale.ROOT,
                "%,d of %,d pages, %,d a second, %s left",
                count,
                all,
                Math.round(rate),
                left < MINUTES_FROM ? left + " s" : Math.round(left / 60.0) + " min");
    }

    private synchronized void show(String line) {
        terminal.accept(TO_START_OF_LINE + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
    }

    /** Takes the line away. */
    synchronized void end() {
        if (width > 0) {
            terminal.accept(TO_START_OF_LINE + " ".repeat(width) + TO_START_OF_LINE);
            width = 0;
        }
    }
}
