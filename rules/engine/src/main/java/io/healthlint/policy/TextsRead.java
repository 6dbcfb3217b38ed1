package io.healthlint.policy;

import io.healthlint.text.Digest;
import io.healthlint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A source that remembers which texts were asked for: what a policy is made of. */
final class TextsRead implements PackSource {

    private final PackSource source;
    private final SortedMap<String, SourceText> read = new TreeMap<>();

    TextsRead(PackSource source) {
        this.source = source;
    }

    @Override
    public Optional<List<SourceText>> pack(String name) {
        Optional<List<SourceText>> texts = source.pack(name);
        texts.ifPresent(all -> all.forEach(this::remember));
        return texts;
    }

    @Override
    public List<String> names() {
        return source.names();
    }

    @Override
    public Optional<SourceText> file(String pathRelativeToPolicy) {
        Optional<SourceText> text = source.file(pathRelativeToPolicy);
        text.ifPresent(this::remember);
        return text;
    }

    private void remember(SourceText text) {
        read.put(text.path(), text);
    }

    /** A digest of a policy file and of all that was read for it, with the paths: what a file is for hangs on its path. */
    String fingerprint(SourceText policy) {
        return Digest.of(Stream.concat(Stream.of(policy), read.values().stream())
                        .flatMap(text -> Stream.of(text.path(), text.characters()))
                        .toArray(String[]::new))
                .toString();
    }
}
