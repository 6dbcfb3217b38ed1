package io.healthlint.policy;

import io.healthlint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** SHA-256 of a policy file and of all that was read for it, with the paths: what a file is for hangs on its path. */
    String fingerprint(SourceText policy) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, policy);
            read.values().forEach(text -> add(digest, text));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, SourceText text) {
        String whole = text.path() + '\n' + text.length() + '\n' + text.characters();
        digest.update(whole.getBytes(StandardCharsets.UTF_8));
    }
}
