import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * Derives lexicon groups from WordNet's noun trees while the build runs, so that the terms themselves need not be committed.
 * The format of the data files is that of wndb(5WN). Run by the JDK's source launcher:
 *
 * <pre>java WordNetGroups.java wordnet.jar groups.properties lexicon.yaml</pre>
 */
final class WordNetGroups {

    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    /** Names shorter than this say too much. */
    private static final int SHORTEST = 3;

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, String> firstSense = new HashMap<>();

    public static void main(String[] args) throws IOException {
        WordNetGroups wordNet = new WordNetGroups();
        StringBuilder yaml = new StringBuilder("# Derived by the build from WordNet 3.1; see src/wordnet. Its licence:\n");
        try (ZipFile jar = new ZipFile(args[0])) {
            yaml.append(licence(jar));
            wordNet.read(jar, "data.noun", wordNet::synset);
            wordNet.read(jar, "index.noun", wordNet::lemma);
        }
        Properties groups = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(args[1]))) {
            groups.load(file);
        }
        yaml.append("groups:\n");
        for (String group : list(groups, "groups")) {
            wordNet.group(group, groups, yaml);
        }
        Path out = Path.of(args[2]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, yaml);
    }

    /** The licence, which every copy must carry: the first lines of each data file, numbered. */
    private static String licence(ZipFile jar) throws IOException {
        try (BufferedReader lines = reader(jar, "data.noun")) {
            return lines.lines()
                    .takeWhile(line -> line.startsWith(" "))
                    .map(line -> ("# " + line.strip().replaceFirst("^\\d+ ?", "")).stripTrailing() + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static BufferedReader reader(ZipFile jar, String file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(jar.getInputStream(jar.getEntry(FOLDER + file)), StandardCharsets.ISO_8859_1));
    }

    private interface Line {
        void read(String[] fields);
    }

    private void read(ZipFile jar, String file, Line line) throws IOException {
        try (BufferedReader lines = reader(jar, file)) {
            // The licence stands in front, on lines that begin with a space.
            lines.lines().filter(l -> !l.startsWith(" ")).forEach(l -> line.read(l.split(" ")));
        }
    }

    /** {@code offset file type count(hex) word id … pointers symbol offset part source/target …}. */
    private void synset(String[] fields) {
        int count = Integer.parseInt(fields[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(fields[4 + 2 * i].replace('_', ' '));
        }
        names.put(fields[0], words);
        int pointers = 4 + 2 * count;
        for (int i = 0; i < Integer.parseInt(fields[pointers]); i++) {
            int at = pointers + 1 + 4 * i;
            if (fields[at].startsWith("@")) {
                children.computeIfAbsent(fields[at + 1], k -> new ArrayList<>()).add(fields[0]);
            }
        }
    }

    /** {@code lemma part senses pointers symbol … senses tagged offset …}: the most frequent sense comes first. */
    private void lemma(String[] fields) {
        int senses = Integer.parseInt(fields[2]);
        firstSense.put(fields[0].replace('_', ' '), fields[fields.length - senses]);
    }

    private void group(String id, Properties groups, StringBuilder yaml) {
        Set<String> tree = tree(list(groups, id + ".roots"));
        tree.removeAll(tree(list(groups, id + ".without")));
        Set<String> stop = new HashSet<>(list(groups, id + ".stop"));
        Set<String> words = new TreeSet<>();
        for (String synset : tree) {
            for (String name : names.get(synset)) {
                String lemma = name.toLowerCase(Locale.ROOT);
                if (tree.contains(firstSense.get(lemma)) && name.length() >= SHORTEST && !stop.contains(lemma)) {
                    words.add(name);
                }
            }
        }
        yaml.append("  - id: ").append(id).append('\n');
        for (String attribute : list(groups, id + ".attributes")) {
            yaml.append("    ").append(attribute).append('\n');
        }
        yaml.append("    words:\n");
        words.forEach(word -> yaml.append("      - \"").append(word).append("\"\n"));
    }

    private Set<String> tree(List<String> roots) {
        Set<String> tree = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            String synset = next.pop();
            if (!names.containsKey(synset)) {
                throw new IllegalArgumentException("WordNet has no noun synset " + synset);
            }
            if (tree.add(synset)) {
                next.addAll(children.getOrDefault(synset, List.of()));
            }
        }
        return tree;
    }

    private static List<String> list(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("groups.properties has no " + key);
        }
        return value.isBlank() ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
    }
}
