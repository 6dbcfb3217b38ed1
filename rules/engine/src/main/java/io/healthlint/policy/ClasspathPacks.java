package io.healthlint.policy;

import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The packs on the classpath, under {@code health-lint/packs/<name>/}. Folders are listed, in jars and in directories, so
 * that a word or a rule costs one file and no index.
 */
public final class ClasspathPacks implements PackSource {

    private static final String ROOT = "health-lint/packs/";

    private static final String EXTENSION = ".yaml";

    /** Bytes by path; most runs ask for a few of the packs, and only those become texts. */
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** The packs that the engine's class loader sees. */
    public ClasspathPacks() {
        this(ClasspathPacks.class.getClassLoader());
    }

    /** The packs that a class loader sees; a file that comes twice counts where the class loader finds it first. */
    public ClasspathPacks(ClassLoader loader) {
        try {
            for (URL root : Collections.list(loader.getResources(ROOT))) {
                if (root.getProtocol().equals("file")) {
                    directory(Path.of(root.toURI()));
                } else if (root.openConnection() instanceof JarURLConnection connection) {
                    jar(connection);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in packs cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classpath has a strange entry", e);
        }
    }

    @Override
    public Optional<List<SourceText>> pack(String name) {
        List<SourceText> found = files.entrySet().stream()
                .filter(e -> e.getKey().startsWith(name + "/"))
                .map(e -> text(e.getKey(), e.getValue()))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    @Override
    public List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        files.keySet().forEach(path -> names.add(path.substring(0, path.indexOf('/'))));
        return List.copyOf(names);
    }

    /**
     * The packs with rules that hold in a jurisdiction, with what each is for, by name.
     *
     * @param jurisdiction "US", "UK"
     */
    public SortedMap<String, String> descriptions(String jurisdiction) {
        SortedMap<String, String> descriptions = new TreeMap<>();
        for (String name : names()) {
            String path = name + "/pack.yaml";
            byte[] main = files.get(path);
            if (main != null) {
                Settings pack = Settings.read(text(path, main), new SettingsErrors());
                List<String> places = Audience.places(pack);
                if (places.contains(jurisdiction) || places.contains(Audience.EVERYWHERE)) {
                    descriptions.put(name, pack.string("description"));
                }
            }
        }
        return descriptions;
    }

    /** There is no policy file whose neighbours could be meant. */
    @Override
    public Optional<SourceText> file(String pathRelativeToPolicy) {
        return Optional.empty();
    }

    private void directory(Path root) throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                add(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    /** Not through the cache: another plugin in the same Maven may have closed the cached jar. */
    private void jar(JarURLConnection connection) throws IOException {
        URI location;
        try {
            location = connection.getJarFileURL().toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        try (JarFile jar = new JarFile(Path.of(location).toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(ROOT)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(entry.getName().substring(ROOT.length()), in.readAllBytes());
                    }
                }
            }
        }
    }

    private void add(String path, byte[] bytes) {
        if (path.endsWith(EXTENSION) && path.indexOf('/') > 0) {
            files.putIfAbsent(path, bytes);
        }
    }

    private static SourceText text(String path, byte[] bytes) {
        return SourceText.of(path, new String(bytes, StandardCharsets.UTF_8));
    }
}
