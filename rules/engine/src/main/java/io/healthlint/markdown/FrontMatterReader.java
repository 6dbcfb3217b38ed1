package io.healthlint.markdown;

import io.healthlint.document.BlockKind;
import io.healthlint.document.Metadata;
import io.healthlint.document.Problem;
import io.healthlint.settings.YamlException;
import io.healthlint.settings.YamlNode;
import io.healthlint.settings.YamlReader;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads front matter: every entry is metadata, and the fields that readers see are prose as well. */
final class FrontMatterReader {

    private static final String INVALID = "invalid-front-matter";

    private final SourceText source;
    private final Set<String> proseFields;
    private final PageParts parts;

    /** @param proseFields keys whose values readers see */
    FrontMatterReader(SourceText source, List<String> proseFields, PageParts parts) {
        this.source = source;
        this.proseFields =
                proseFields.stream().map(f -> f.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.parts = parts;
    }

    /** Reads the front matter, if there is any, and gives the page's body, at its place in the page. */
    String read() {
        FrontMatter found = FrontMatter.of(source).orElse(null);
        if (found == null) {
            return source.characters();
        }
        return switch (found.kind()) {
            case TOML -> {
                TomlLines.read(source, found.content(), parts.metadata());
                yield found.body(source);
            }
            case UNCLOSED -> {
                addProblem(
                        found.content(),
                        "the front matter that begins here is never closed",
                        "Write a line --- behind its last entry.");
                yield source.characters();
            }
            case YAML -> readYaml(found.content()) ? found.body(source) : source.characters();
        };
    }

    /** @return false when it is no front matter: a text between two rules */
    private boolean readYaml(Span content) {
        try {
            YamlNode root = YamlReader.read(source, content);
            if (root instanceof YamlNode.Scalar) {
                return false;
            }
            if (root instanceof YamlNode.Mapping mapping) {
                readMapping("", mapping, false);
            } else {
                addProblem(
                        root.span(), "the front matter is a list", "Write it as entries: a key, a colon and a value.");
            }
        } catch (YamlException e) {
            if (!FrontMatter.beginsWithEntry(source, content)) {
                return false;
            }
            addProblem(e.span(), e.problem(), e.advice());
            readLines(content);
        }
        return true;
    }

    private void addProblem(Span span, String problem, String advice) {
        parts.problems().add(new Problem(INVALID, span, "The front matter cannot be read: " + problem + ".", advice));
    }

    private void readMapping(String prefix, YamlNode.Mapping mapping, boolean listed) {
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = prefix + entry.key().value();
            Span keySpan = entry.key().span();
            if (entry.value() instanceof YamlNode.Mapping inner) {
                readMapping(key + ".", inner, listed);
            } else if (entry.value() instanceof YamlNode.Sequence list) {
                readList(key, keySpan, list, listed);
            } else if (entry.value() instanceof YamlNode.Scalar scalar) {
                boolean empty = scalar.isNull();
                addMetadata(key, empty ? List.of() : List.of(scalar.value()), keySpan, empty ? keySpan : scalar.span());
                addProse(key, scalar, listed);
            }
        }
    }

    private void readList(String key, Span keySpan, YamlNode.Sequence list, boolean listed) {
        List<String> values = new ArrayList<>();
        boolean mappings = false;
        for (YamlNode item : list.items()) {
            if (item instanceof YamlNode.Scalar scalar) {
                values.add(scalar.value());
                addProse(key, scalar, listed);
            } else if (item instanceof YamlNode.Mapping mapping) {
                readMapping(key + ".", mapping, true);
                mappings = true;
            }
        }
        if (!values.isEmpty() || !mappings) {
            addMetadata(key, values, keySpan, list.span());
        }
    }

    private void addMetadata(String key, List<String> values, Span keySpan, Span valueSpan) {
        parts.metadata().add(new Metadata(key, values, keySpan, valueSpan));
    }

    /** @param listed whether it stands in a list of mappings: then only its whole key makes it prose */
    private void addProse(String key, YamlNode.Scalar scalar, boolean listed) {
        if (!scalar.isNull() && isProse(key, listed)) {
            ProseWriter writer = new ProseWriter((prose, marks) ->
                    parts.drafts().add(new Draft(BlockKind.FRONT_MATTER, prose, marks, Container.PAGE, key)));
            new ScalarReader(source.characters(), scalar).writeTo(writer);
        }
    }

    private boolean isProse(String key, boolean listed) {
        String whole = key.toLowerCase(Locale.ROOT);
        return proseFields.contains(whole)
                || (!listed && proseFields.contains(whole.substring(whole.lastIndexOf('.') + 1)));
    }

    /**
     * What can be saved of front matter that is no YAML: the lines that are plainly a key and a value. The most common
     * fault is a colon in a title, and the page should not be found without title, date and language for it.
     */
    private void readLines(Span content) {
        int first = source.position(content.start()).line();
        int end = source.position(content.end()).line();
        for (int number = first; number < end; number++) {
            Span line = source.line(number);
            String text = source.text(line);
            int colon = text.indexOf(": ");
            String key = colon < 0 ? "" : text.substring(0, colon);
            if (!key.isEmpty() && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
                readLine(
                        key,
                        new Span(line.start(), line.start() + colon),
                        new Span(line.start() + colon + 1, line.end()));
            }
        }
    }

    private void readLine(String key, Span keySpan, Span rest) {
        Span value = trim(rest);
        char first = value.isEmpty() ? '|' : source.characters().charAt(value.start());
        if ("|>[{&*!".indexOf(first) >= 0) {
            return;
        }
        boolean quoted = value.length() > 1
                && (first == '"' || first == '\'')
                && source.characters().charAt(value.end() - 1) == first;
        Span words = quoted ? new Span(value.start() + 1, value.end() - 1) : value;
        addMetadata(key, List.of(source.text(words)), keySpan, value);
        addProse(key, new YamlNode.Scalar(source.text(words), words, true), false);
    }

    private Span trim(Span span) {
        String text = source.text(span);
        int start = span.start() + text.length() - text.stripLeading().length();
        return new Span(
                start, Math.max(start, span.start() + text.stripTrailing().length()));
    }
}
