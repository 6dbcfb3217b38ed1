package io.healthlint.markdown;

import io.healthlint.settings.YamlException;
import io.healthlint.settings.YamlNode;
import io.healthlint.settings.YamlReader;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML front matter. What is no YAML is mended as far as its writer's meaning is plain, and then read again; what
 * cannot be mended costs its own top-level entry and no other.
 */
final class YamlFields {

    private final SourceText source;
    private final Span content;
    private final FrontMatterFaults faults;

    YamlFields(SourceText source, Span content, FrontMatterFaults faults) {
        this.source = source;
        this.content = content;
        this.faults = faults;
    }

    /** The entries, or a list; a text, or nothing, when it is no front matter at all: words between two rules. */
    @Nullable
    FrontMatterNode read() {
        MendedText same = new MendedText(source, content);
        List<YamlException> found = new ArrayList<>();
        try {
            FrontMatterNode node = read(source, content, same, found);
            return found.isEmpty() ? node : mended(node, found);
        } catch (YamlException e) {
            return FrontMatter.beginsWithEntry(source, content, FrontMatter.Language.YAML)
                    ? mended(null, List.of(e))
                    : null;
        }
    }

    /** @param read what could be read without mending */
    private FrontMatterNode mended(@Nullable FrontMatterNode read, List<YamlException> found) {
        YamlMender mender = YamlMender.of(source, content, faults);
        if (!mender.mended().changed() && read != null) {
            found.forEach(this::report);
            return read;
        }
        YamlException fault = found.get(0);
        SourceText text = mender.mended().text();
        if (mender.mended().changed()) {
            List<YamlException> left = new ArrayList<>();
            try {
                FrontMatterNode node = read(text, content, mender.mended(), left);
                left.forEach(this::report);
                return node;
            } catch (YamlException e) {
                fault = e;
            }
        }
        List<List<FrontMatterNode.Entry>> entries = new ArrayList<>();
        boolean reported = false;
        for (Span chunk : chunks()) {
            reported |= readChunk(text, chunk, mender.mended(), entries);
        }
        if (!reported) {
            report(fault);
        }
        return joined(entries);
    }

    /** @return whether a fault was reported */
    private boolean readChunk(
            SourceText text, Span chunk, MendedText mended, List<List<FrontMatterNode.Entry>> entries) {
        List<YamlException> found = new ArrayList<>();
        try {
            if (read(text, chunk, mended, found) instanceof FrontMatterNode.Mapping mapping) {
                entries.add(mapping.entries());
            } else {
                faults.add(chunk, "this is no entry, and was left out", "Write a key, a colon and a value.");
            }
        } catch (YamlException e) {
            found.add(e);
        }
        found.forEach(this::report);
        return !found.isEmpty();
    }

    private FrontMatterNode joined(List<List<FrontMatterNode.Entry>> parts) {
        List<FrontMatterNode.Entry> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (List<FrontMatterNode.Entry> part : parts) {
            for (FrontMatterNode.Entry entry : part) {
                if (keys.add(entry.key())) {
                    all.add(entry);
                } else {
                    faults.add(
                            entry.keySpan(), "the key '" + entry.key() + "' stands here twice", "Keep one of the two.");
                }
            }
        }
        return new FrontMatterNode.Mapping(all);
    }

    private void report(YamlException e) {
        faults.add(e.span(), e.problem(), e.advice());
    }

    /** The top-level entries: each begins on a line without indentation. */
    private List<Span> chunks() {
        List<Span> chunks = new ArrayList<>();
        int start = content.start();
        int end = source.position(content.end()).line();
        for (int number = source.position(start).line(); number <= end; number++) {
            Span line = source.line(number);
            boolean begins = line.start() < content.end()
                    && !line.isEmpty()
                    && " \t#-".indexOf(source.characters().charAt(line.start())) < 0;
            if (begins && line.start() > start) {
                chunks.add(new Span(start, line.start()));
                start = line.start();
            }
        }
        chunks.add(new Span(start, content.end()));
        return chunks;
    }

    private static FrontMatterNode read(SourceText text, Span region, MendedText mended, List<YamlException> found)
            throws YamlException {
        return node(YamlReader.read(text, region, found), text.characters(), mended);
    }

    private static FrontMatterNode node(YamlNode yaml, String text, MendedText mended) {
        if (yaml instanceof YamlNode.Scalar scalar) {
            boolean literal = !scalar.plain() && text.charAt(scalar.span().start()) == '|';
            FrontMatterNode.Form words = literal ? FrontMatterNode.Form.LINES : FrontMatterNode.Form.FOLDED;
            return new FrontMatterNode.Text(
                    mended.original(new ScalarReader(text, scalar).read()),
                    scalar.span(),
                    scalar.isNull() ? FrontMatterNode.Form.NOTHING : words);
        }
        if (yaml instanceof YamlNode.Sequence list) {
            return new FrontMatterNode.Sequence(
                    list.items().stream().map(i -> node(i, text, mended)).toList(), list.span());
        }
        List<FrontMatterNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : ((YamlNode.Mapping) yaml).entries()) {
            entries.add(mended.entry(entry.key(), node(entry.value(), text, mended)));
        }
        return new FrontMatterNode.Mapping(entries);
    }
}
