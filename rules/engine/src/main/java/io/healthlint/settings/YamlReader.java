package io.healthlint.settings;

import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1 into {@link YamlNode}s that know their places. Nothing is constructed and nothing is typed, so that no tag
 * can make an object; size, depth and aliases are limited, so that no input can make much of little.
 */
public final class YamlReader {

    /** The most UTF-16 units that one YAML text may have. */
    public static final int MAX_LENGTH = 1_000_000;

    /** How deep lists and mappings may stand in one another. */
    public static final int MAX_DEPTH = 20;

    /** The most aliases ({@code *name}) that one text may have. */
    public static final int MAX_ALIASES = 20;

    private YamlReader() {}

    /**
     * Reads one YAML document.
     *
     * @param source the file
     * @param region the part of it that is YAML; spans of the result are offsets into the whole file
     * @return the document; an empty mapping when the region holds nothing but white space and comments
     * @throws YamlException the first fault, in reading order
     */
    public static YamlNode read(SourceText source, Span region) throws YamlException {
        List<YamlException> faults = new ArrayList<>();
        YamlNode node = read(source, region, faults);
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
        return node;
    }

    /**
     * The same, going on after faults that leave the rest readable (a duplicate key, a tag).
     *
     * @param faults receives these faults
     * @return the document, without what the faults speak of
     * @throws YamlException the fault that ended the reading
     */
    public static YamlNode read(SourceText source, Span region, List<YamlException> faults) throws YamlException {
        String text = source.text(region);
        Offsets offsets = new Offsets(text, region.start());
        if (text.length() > MAX_LENGTH) {
            throw new YamlException(
                    new Span(region.start(), region.start()),
                    "the YAML is longer than " + MAX_LENGTH + " characters",
                    "Split it into several files.");
        }
        refuseControlCharacters(text, region.start());
        try {
            return new YamlTree(events(text), offsets, faults).document();
        } catch (MarkedYAMLException e) {
            throw YamlFaults.syntax(e, offsets, source);
        } catch (YAMLException e) {
            throw new YamlException(region, "the YAML cannot be read: " + e.getMessage(), "Check the YAML.");
        }
    }

    private static Iterator<Event> events(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH + 1);
        return new Yaml(new SafeConstructor(options))
                .parse(new StringReader(text))
                .iterator();
    }

    /** snakeyaml refuses them too, but names no usable place. */
    private static void refuseControlCharacters(String text, int base) throws YamlException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                throw new YamlException(
                        new Span(base + i, base + i + Character.charCount(c)),
                        String.format("YAML may not hold the character U+%04X", c),
                        "Delete it, or write it as an escape in double quotes.");
            }
            i += Character.charCount(c);
        }
    }
}
