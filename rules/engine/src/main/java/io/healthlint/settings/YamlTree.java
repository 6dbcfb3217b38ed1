package io.healthlint.settings;

import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Builds one document's tree from snakeyaml's events; used once. */
final class YamlTree {

    /** Nodes after aliases are written out; far above any real file, far below trouble. */
    private static final int MAX_EXPANDED = 100_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> HARMLESS_TAGS =
            Set.of("str", "int", "float", "bool", "null", "timestamp", "seq", "map");

    private record Anchored(YamlNode node, int size) {}

    private final Iterator<Event> events;
    private final Offsets offsets;
    private final List<YamlException> faults;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int aliases;
    private int size;

    YamlTree(Iterator<Event> events, Offsets offsets, List<YamlException> faults) {
        this.events = events;
        this.offsets = offsets;
        this.faults = faults;
    }

    YamlNode document() throws YamlException {
        events.next(); // the stream's start
        Event event = events.next();
        if (event.is(Event.ID.StreamEnd)) {
            int at = offsets.of(event.getStartMark());
            return new YamlNode.Mapping(List.of(), new Span(at, at));
        }
        YamlNode root = node(events.next(), 1);
        events.next(); // the document's end
        Event next = events.next();
        if (!next.is(Event.ID.StreamEnd)) {
            throw new YamlException(
                    span(next), "a second YAML document starts here", "Keep one document in a file: delete this line.");
        }
        return root instanceof YamlNode.Scalar scalar && scalar.isNull()
                ? new YamlNode.Mapping(List.of(), scalar.span())
                : root;
    }

    private YamlNode node(Event event, int depth) throws YamlException {
        if (depth > YamlReader.MAX_DEPTH && event instanceof CollectionStartEvent) {
            throw new YamlException(
                    span(event),
                    "lists and mappings stand more than " + YamlReader.MAX_DEPTH + " deep in one another",
                    "Make it flatter.");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        size++;
        int before = size;
        String anchor = event instanceof NodeEvent named ? named.getAnchor() : null;
        if (anchor != null) {
            open.add(anchor);
        }
        YamlNode node = content(event, depth);
        if (anchor != null) {
            open.remove(anchor);
            anchors.put(anchor, new Anchored(node, size - before + 1));
        }
        return node;
    }

    private YamlNode content(Event event, int depth) throws YamlException {
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), event);
            boolean bare = scalar.getAnchor() == null && scalar.getTag() == null;
            Span span = bare ? span(event) : offsets.withoutProperties(span(event));
            return new YamlNode.Scalar(scalar.getValue(), span, scalar.isPlain());
        }
        if (event instanceof SequenceStartEvent start) {
            checkTag(start.getTag(), event);
            return sequence(start, depth);
        }
        if (event instanceof MappingStartEvent start) {
            checkTag(start.getTag(), event);
            return mapping(start, depth);
        }
        throw new IllegalStateException("no node: " + event);
    }

    private YamlNode sequence(SequenceStartEvent start, int depth) throws YamlException {
        List<YamlNode> items = new ArrayList<>();
        int end = offsets.of(start.getEndMark());
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            YamlNode item = node(event, depth + 1);
            items.add(item);
            end = Math.max(end, endOf(item, event));
            event = events.next();
        }
        return new YamlNode.Sequence(items, collection(start, start.isFlow() ? offsets.of(event.getEndMark()) : end));
    }

    private YamlNode mapping(MappingStartEvent start, int depth) throws YamlException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int end = offsets.of(start.getEndMark());
        Event event = events.next();
        while (!(event instanceof MappingEndEvent)) {
            YamlNode key = node(event, depth + 1);
            Event valueEvent = events.next();
            YamlNode value = node(valueEvent, depth + 1);
            end = Math.max(end, Math.max(endOf(key, event), endOf(value, valueEvent)));
            if (key instanceof YamlNode.Scalar name && isNewKey(name, span(event), seen)) {
                entries.add(new YamlNode.Entry(name, value));
            } else if (!(key instanceof YamlNode.Scalar)) {
                faults.add(new YamlException(span(event), "a key must be text", "Write the key as plain text."));
            }
            event = events.next();
        }
        return new YamlNode.Mapping(entries, collection(start, start.isFlow() ? offsets.of(event.getEndMark()) : end));
    }

    private boolean isNewKey(YamlNode.Scalar key, Span span, Set<String> seen) {
        if (key.plain() && key.value().equals("<<")) {
            faults.add(new YamlException(
                    span, "merge keys (<<) are not supported", "Write the keys out instead of merging them."));
            return false;
        }
        if (!seen.add(key.value())) {
            faults.add(new YamlException(
                    span,
                    "the key '" + key.value() + "' stands here twice",
                    "Keep one of the two; YAML would silently drop the other."));
            return false;
        }
        return true;
    }

    private YamlNode alias(AliasEvent event) throws YamlException {
        String name = event.getAnchor();
        if (open.contains(name)) {
            throw new YamlException(span(event), "'*" + name + "' refers to itself", "Write the value out.");
        }
        Anchored target = anchors.get(name);
        if (target == null) {
            throw new YamlException(
                    span(event),
                    "nothing above is named '&" + name + "'",
                    "Put the text in quotes if it only begins with a star.");
        }
        aliases++;
        size += target.size();
        if (aliases > YamlReader.MAX_ALIASES || size > MAX_EXPANDED) {
            throw new YamlException(
                    span(event),
                    "there are too many aliases (at most " + YamlReader.MAX_ALIASES + ")",
                    "Write the values out.");
        }
        return target.node();
    }

    private void checkTag(@Nullable String tag, Event event) {
        if (tag == null || tag.equals("!")) {
            return;
        }
        boolean standard = tag.startsWith(STANDARD);
        String name = standard ? tag.substring(STANDARD.length()) : tag;
        if (!standard || !HARMLESS_TAGS.contains(name)) {
            String shown = standard ? "!!" + name : name;
            faults.add(new YamlException(
                    span(event),
                    "the tag " + shown + " is not supported",
                    "Delete the tag, or put the text in quotes."));
        }
    }

    /** A value behind an alias ends where the alias ends. */
    private int endOf(YamlNode node, Event event) {
        return event instanceof AliasEvent
                ? offsets.of(event.getEndMark())
                : node.span().end();
    }

    private Span collection(Event start, int end) {
        int from = offsets.of(start.getStartMark());
        return new Span(from, Math.max(from, end));
    }

    private Span span(Event event) {
        return offsets.span(event.getStartMark(), event.getEndMark());
    }
}
