package io.healthlint.plugin;

import io.healthlint.policy.PackSource;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The built-in packs, and the files beside a policy that it extends. */
final class PolicyFolder implements PackSource {

    private final PackSource builtIn;
    private final Path folder;
    private final Places places;

    PolicyFolder(PackSource builtIn, Path policy, Places places) {
        this.builtIn = builtIn;
        this.folder = policy.toAbsolutePath().resolveSibling("");
        this.places = places;
    }

    /** A built-in pack by its name, or a pack of the publisher's own by its folder: {@code ./our-pack}. */
    @Override
    public Optional<List<SourceText>> pack(String name) {
        return name.startsWith("./") || name.startsWith("../") ? folder(name) : builtIn.pack(name);
    }

    @Override
    public List<String> names() {
        return builtIn.names();
    }

    /** A file by its path from the policy's folder; empty when there is none. */
    @Override
    public Optional<SourceText> file(String path) {
        Path file = folder.resolve(path).normalize();
        return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private Optional<List<SourceText>> folder(String name) {
        Path pack = folder.resolve(name).normalize();
        if (!Files.isDirectory(pack)) {
            return Optional.empty();
        }
        try (Stream<Path> tree = Files.walk(pack)) {
            List<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches("(?s).*\\.ya?ml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            return Optional.of(files.stream().map(this::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(places.of(pack) + ": " + BrokenPage.reason(e), e);
        }
    }

    private SourceText read(Path file) {
        try {
            return PageFile.readStrictly(places.of(file).replace('\\', '/'), file);
        } catch (PageFile.EncodingException e) {
            String place = places.of(file) + ":" + e.line() + ": ";
            throw new UncheckedIOException(place + e.getMessage() + ".", new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(places.of(file) + ": " + BrokenPage.reason(e), e);
        }
    }
}
