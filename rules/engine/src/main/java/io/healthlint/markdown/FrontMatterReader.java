package io.healthlint.markdown;

import io.healthlint.document.FieldPattern;
import io.healthlint.document.Metadata;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads front matter: every entry is metadata, and the fields that readers see are prose as well. */
final class FrontMatterReader {

    private final SourceText source;
    private final List<FieldPattern> proseFields;
    private final PageParts parts;
    private final FrontMatterFaults faults;

    /** @param proseFields fields whose values readers see */
    FrontMatterReader(SourceText source, List<FieldPattern> proseFields, PageParts parts) {
        this.source = source;
        this.proseFields = proseFields;
        this.parts = parts;
        this.faults = new FrontMatterFaults(parts.problems());
    }

    /** Reads the front matter, if there is any, and gives the page's body, at its place in the page. */
    String read() {
        FrontMatter found = FrontMatter.of(source).orElse(null);
        FrontMatterNode root = found == null ? null : root(found);
        if (found == null || root == null || root instanceof FrontMatterNode.Text) {
            return source.characters();
        }
        if (!found.closed()) {
            faults.add(
                    source.line(1),
                    "the front matter that begins here is never closed; the page's body was taken to begin on line "
                            + source.position(found.bodyStart()).line(),
                    "Write the line that closes it behind its last entry.");
        }
        if (root instanceof FrontMatterNode.Mapping mapping) {
            readMapping("", mapping, Container.PAGE, false);
            parts.metadata().sort(Comparator.comparing(Metadata::keySpan));
        } else if (root instanceof FrontMatterNode.Sequence list) {
            faults.add(list.span(), "the front matter is a list", "Write it as entries: a key, a colon and a value.");
        }
        return found.body(source);
    }

    /** The entries; a text, or nothing, when it is no front matter. */
    private @Nullable FrontMatterNode root(FrontMatter found) {
        String text = source.characters();
        return switch (found.language()) {
            case YAML -> new YamlFields(source, found.content(), faults).read();
            case TOML -> TomlReader.read(text, found.content(), faults);
            case JSON -> JsonReader.read(text, found.content(), found.closed(), faults);
        };
    }

    /** @param listed whether it stands in a list of mappings */
    private void readMapping(String prefix, FrontMatterNode.Mapping mapping, Container container, boolean listed) {
        for (FrontMatterNode.Entry entry : mapping.entries()) {
            String key = prefix + entry.key();
            Span keySpan = entry.keySpan();
            if (entry.value() instanceof FrontMatterNode.Mapping inner) {
                readMapping(key + ".", inner, container, listed);
            } else if (entry.value() instanceof FrontMatterNode.Sequence list) {
                readList(key, keySpan, list, container, listed);
            } else if (entry.value() instanceof FrontMatterNode.Text text) {
                boolean empty = text.form() == FrontMatterNode.Form.NOTHING;
                addMetadata(key, empty ? List.of() : List.of(text.value()), keySpan, empty ? keySpan : text.span());
                addProse(key, text, container, listed);
            }
        }
    }

    /** What is in one item of a list belongs together, as in a list of the page's body. */
    private void readList(
            String key, Span keySpan, FrontMatterNode.Sequence list, Container container, boolean listed) {
        List<String> values = new ArrayList<>();
        boolean mappings = readItems(key, list, container, listed, values);
        if (!values.isEmpty() || !mappings) {
            addMetadata(key, values, keySpan, list.span());
        }
    }

    /** @return whether there are mappings among the items */
    private boolean readItems(
            String key, FrontMatterNode.Sequence list, Container container, boolean listed, List<String> values) {
        boolean mappings = false;
        Container around = container.with(Container.Kind.LIST);
        for (FrontMatterNode item : list.items()) {
            Container own = around.with(Container.Kind.ITEM);
            if (item instanceof FrontMatterNode.Text text) {
                values.add(text.value());
                addProse(key, text, own, listed);
            } else if (item instanceof FrontMatterNode.Mapping mapping) {
                readMapping(key + ".", mapping, own, true);
                mappings = true;
            } else if (item instanceof FrontMatterNode.Sequence inner) {
                mappings |= readItems(key, inner, own, listed, values);
            }
        }
        return mappings;
    }

    private void addMetadata(String key, List<String> values, Span keySpan, Span valueSpan) {
        parts.metadata().add(new Metadata(key, values, keySpan, valueSpan));
    }

    private void addProse(String key, FrontMatterNode.Text text, Container container, boolean listed) {
        if (proseFields.stream().anyMatch(f -> f.matches(key, listed))) {
            FieldProse.read(key, text, container, parts.drafts());
        }
    }
}
