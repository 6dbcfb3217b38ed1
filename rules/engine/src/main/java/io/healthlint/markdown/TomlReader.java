package io.healthlint.markdown;

import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads TOML 1.0: its statements and its tables; {@link TomlValues} reads what stands behind the equals signs. What cannot
 * be read is a fault at its place, and reading goes on with the next statement.
 */
final class TomlReader {

    /** How many keys a dotted key or a table's name may have. */
    private static final int MAX_KEYS = 20;

    /** One part of a dotted key. */
    record Key(String name, Span span) {}

    /** What stands under a key: a value, a table, or an array of tables; exactly one of them. */
    private record Slot(Span keySpan, @Nullable FrontMatterNode value, List<Table> tables, boolean array) {}

    /** A table while it is being filled. */
    static final class Table {
        private final Map<String, Slot> slots = new LinkedHashMap<>();
        private boolean named;

        FrontMatterNode.Mapping node() {
            List<FrontMatterNode.Entry> entries = new ArrayList<>();
            slots.forEach((name, slot) -> entries.add(new FrontMatterNode.Entry(name, slot.keySpan(), node(slot))));
            return new FrontMatterNode.Mapping(entries);
        }

        private static FrontMatterNode node(Slot slot) {
            if (slot.value() != null) {
                return slot.value();
            }
            List<FrontMatterNode> tables = new ArrayList<>();
            slot.tables().forEach(t -> tables.add(t.node()));
            return slot.array() ? new FrontMatterNode.Sequence(tables, slot.keySpan()) : tables.get(0);
        }
    }

    private final Cursor in;
    private final TomlValues values;
    private final Table root = new Table();
    private Table current = root;

    private TomlReader(Cursor in) {
        this.in = in;
        this.values = new TomlValues(in, this);
    }

    static FrontMatterNode.Mapping read(String source, Span content, FrontMatterFaults faults) {
        TomlReader reader = new TomlReader(new Cursor(source, content, faults));
        reader.statements();
        return reader.root.node();
    }

    private void statements() {
        while (!in.atEnd()) {
            in.skipSpace();
            if (in.atEnd()) {
                return;
            }
            int start = in.at();
            try {
                statement();
            } catch (Unread e) {
                skipTo(start, e.at());
                in.fault(in.wordsFrom(e.at()), e.problem(), e.advice());
            }
        }
    }

    /** Goes on with the line of a fault when it is another statement's, or else with the next statement. */
    private void skipTo(int start, int fault) {
        in.backToLineOf(fault);
        while (!in.atEnd() && (in.at() <= start || !atStatement())) {
            in.skipLine();
        }
    }

    private void statement() throws Unread {
        if (in.isAt("[")) {
            header();
        } else if (!in.isAt("#")) {
            entry(current, 1);
        }
        in.skipBlanks();
        if (in.isAt("#")) {
            in.takeUntil("");
        }
        if (!in.atLineEnd()) {
            throw new Unread(
                    in.at(), "something stands behind the end of this entry", "Begin each entry on its own line.");
        }
    }

    private void header() throws Unread {
        int start = in.at();
        in.take();
        boolean array = in.take("[");
        current = new Table();
        List<Key> keys = keys();
        if (!in.take(array ? "]]" : "]")) {
            in.fault(in.from(start), "the table's name is never closed", array ? "Write [[name]]." : "Write [name].");
        }
        Table parent = parent(root, keys);
        Key last = keys.get(keys.size() - 1);
        Slot known =
                parent.slots.computeIfAbsent(last.name(), k -> new Slot(last.span(), null, new ArrayList<>(), array));
        if (known.value() != null || known.array() != array) {
            throw new Unread(
                    last.span().start(),
                    "'" + last.name() + "' is something else above; the entries below it were left out",
                    "Rename the table.");
        }
        if (known.tables().isEmpty() || array) {
            known.tables().add(current);
        } else {
            current = known.tables().get(0);
        }
        if (current.named) {
            in.fault(
                    in.from(start),
                    "the table '" + last.name() + "' stands here twice",
                    "Put the entries of both under one of them.");
        }
        current.named = true;
    }

    /** Reads {@code key = value} into a table; the value stands so many arrays and tables deep. */
    void entry(Table table, int depth) throws Unread {
        int start = in.at();
        List<Key> keys = keys();
        if (!in.take("=")) {
            throw new Unread(start, "this is no entry of TOML", "Write key = \"text\".");
        }
        in.skipBlanks();
        Table holder = parent(table, keys);
        Key last = keys.get(keys.size() - 1);
        if (holder.slots.containsKey(last.name())) {
            values.value(depth);
            throw taken(last);
        }
        Span keySpan = new Span(keys.get(0).span().start(), last.span().end());
        holder.slots.put(last.name(), new Slot(keySpan, values.value(depth), List.of(), false));
    }

    private static Unread taken(Key key) {
        return new Unread(
                key.span().start(),
                "the key '" + key.name() + "' stands here twice",
                "Keep one of the two, or rename it.");
    }

    /** The table that a dotted key's last part belongs into. */
    private static Table parent(Table from, List<Key> keys) throws Unread {
        Table table = from;
        for (Key key : keys.subList(0, keys.size() - 1)) {
            Table next = table(table, key);
            if (next == null) {
                throw taken(key);
            }
            table = next;
        }
        return table;
    }

    /** The table under a key, of an array the last one; nothing when a value stands there. */
    private static @Nullable Table table(Table parent, Key key) {
        Slot slot = parent.slots.computeIfAbsent(
                key.name(), k -> new Slot(key.span(), null, new ArrayList<>(List.of(new Table())), false));
        return slot.value() == null ? slot.tables().get(slot.tables().size() - 1) : null;
    }

    private List<Key> keys() throws Unread {
        List<Key> keys = new ArrayList<>();
        int start = in.at();
        do {
            in.skipBlanks();
            keys.add(key());
            in.skipBlanks();
        } while (in.take("."));
        if (keys.size() > MAX_KEYS) {
            throw new Unread(start, "tables stand more than " + MAX_KEYS + " deep in one another", "Make it flatter.");
        }
        return keys;
    }

    private Key key() throws Unread {
        int start = in.at();
        if (in.isAt("\"") || in.isAt("'")) {
            String name = values.line().text();
            return new Key(name, new Span(start + 1, in.at() - 1));
        }
        while (isBare(in.next())) {
            in.take();
        }
        if (in.at() == start) {
            throw new Unread(
                    start, "this is no entry of TOML", "Write key = \"text\"; put a key with blanks in quotes.");
        }
        return new Key(in.text(in.from(start)), in.from(start));
    }

    /** TOML wants ASCII letters; others are read as what they must be. */
    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Whether the line looks like one to go on with: a comment, a table's name or an entry. */
    private boolean atStatement() {
        String line = in.restOfLine().strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return !line.isEmpty();
        }
        String name = line.replaceFirst("^\\[{1,2} *", "");
        if (name.length() < line.length()) {
            // In an array no letter stands behind a bracket but that of a truth value.
            return !name.isEmpty() && Character.isLetter(name.charAt(0));
        }
        int equals = line.indexOf('=');
        return equals > 0
                && line.substring(0, equals).strip().chars().allMatch(c -> isBare((char) c) || ".\"'".indexOf(c) >= 0);
    }
}
