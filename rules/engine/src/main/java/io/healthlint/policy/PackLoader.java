package io.healthlint.policy;

import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import io.healthlint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the files of all that a policy extends, in the order in which they build on one another. */
final class PackLoader {

    /** What a file of a pack is for. */
    enum Kind {
        LEXICON,
        RULE,
        FACTS,
        PACK
    }

    /** A file of a pack, and whom the pack is for. */
    record Part(Kind kind, Settings settings, Audience pack) {}

    private static final String EXTENDS = "extends";
    private static final String YAML = ".yaml";

    /** Where a publisher's own words, rules and facts lie, beside the policy. */
    private static final String OWN = "./health-lint";

    private static final String PACK_FILE = "pack.yaml";

    private static final String FACTS = "facts";

    /** Where the files of a pack stand. */
    private static final Set<String> FOLDERS = Set.of("lexicon", "rules", FACTS);

    private final PackSource packs;
    private final SettingsErrors errors;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Audience> audiences = new HashMap<>();
    private final SortedSet<String> versions = new TreeSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> done = new LinkedHashSet<>();

    PackLoader(PackSource packs, SettingsErrors errors) {
        this.packs = packs;
        this.errors = errors;
    }

    /** The files of what a policy extends; of each pack first what it extends, then words, then rules, then the pack. */
    List<Part> load(Settings policy) {
        for (Located name : policy.located(EXTENDS)) {
            if (name.value().endsWith(YAML)) {
                file(policy, name);
            } else {
                pack(policy, name);
            }
        }
        own(policy);
        return parts;
    }

    /** The publisher's own folder beside the policy is part of it, named or not, and needs no pack.yaml. */
    private void own(Settings policy) {
        Optional<List<SourceText>> files = done.contains(OWN) ? Optional.empty() : packs.pack(OWN);
        if (files.isEmpty()) {
            return;
        }
        done.add(OWN);
        if (files.get().stream().anyMatch(file -> fileName(file).equals(PACK_FILE))) {
            read(policy, OWN, policy.keySpan(EXTENDS), files.get());
        } else {
            files.get().forEach(file -> part(file, Audience.ANYBODY));
        }
    }

    /**
     * Where the pages of a policy that does not say it are read: the jurisdictions of the packs that it names, or, where
     * those are for everywhere, of all that they build on. None means everywhere.
     */
    Set<String> jurisdictions(Settings policy) {
        Set<String> named = new TreeSet<>();
        policy.located(EXTENDS)
                .forEach(pack -> named.addAll(
                        audiences.getOrDefault(name(pack), Audience.ANYBODY).jurisdictions()));
        named.remove(Audience.EVERYWHERE);
        if (named.isEmpty()) {
            audiences.values().forEach(pack -> named.addAll(pack.jurisdictions()));
            named.remove(Audience.EVERYWHERE);
        }
        return named;
    }

    /** The month of the newest pack; "" where none says it. */
    String newest() {
        return versions.isEmpty() ? "" : versions.last();
    }

    private static String name(Located pack) {
        return pack.value().replaceFirst("/$", "");
    }

    private void file(Settings policy, Located name) {
        Optional<SourceText> text = packs.file(name.value());
        if (text.isEmpty()) {
            policy.errorIn(
                    EXTENDS,
                    name.span(),
                    "there is no file '" + name.value() + "' beside the policy",
                    "Name it relative to the policy, or delete this.");
        } else if (done.add(name.value())) {
            Settings settings = Settings.read(text.get(), errors);
            if (settings.has(EXTENDS)) {
                policy.errorIn(
                        EXTENDS,
                        name.span(),
                        "'" + name.value() + "' is a policy, and policies cannot extend one another",
                        "Put what they share into a pack, a folder with a pack.yaml, and let both extend that.");
                return;
            }
            parts.add(new Part(kind(settings), settings, Audience.ANYBODY));
        }
    }

    /** What a file beside the policy is, by the key that only such a file has. */
    private static Kind kind(Settings file) {
        if (file.keys().contains(FACTS)) {
            return Kind.FACTS;
        }
        return file.keys().contains("kind") ? Kind.RULE : Kind.LEXICON;
    }

    private void pack(Settings holder, Located place) {
        String name = name(place);
        if (open.contains(name)) {
            holder.errorIn(
                    EXTENDS,
                    place.span(),
                    "packs extend one another in a circle: " + String.join(" > ", open) + " > " + name,
                    "Delete one of these 'extends'.");
            return;
        }
        if (done.contains(name)) {
            return;
        }
        Optional<List<SourceText>> files = packs.pack(name);
        if (files.isEmpty()) {
            holder.errorIn(EXTENDS, place.span(), "there is no pack '" + name + "'", otherPacks(name));
            return;
        }
        open.add(name);
        read(holder, name, place.span(), files.get());
        open.remove(name);
        done.add(name);
    }

    /** What a pack's main file says of the pack: its name, and what comes before it. */
    Audience main(Settings pack, String folder) {
        String own = pack.string("name");
        if (!own.isEmpty() && !own.equals(folder)) {
            pack.error(
                    "name",
                    "the pack is named '" + own + "', but its folder is '" + folder + "'",
                    "Give both the same name.");
        }
        pack.string("description");
        versions.add(pack.string("version", Audience.MONTH).orElse(""));
        Set<String> below = new TreeSet<>();
        for (Located base : pack.located(EXTENDS)) {
            pack(pack, base);
            below.addAll(audiences.getOrDefault(name(base), Audience.ANYBODY).jurisdictions());
        }
        return Audience.read(pack, new Audience(List.copyOf(below), Set.of(), Set.of(), ""));
    }

    private String otherPacks(String name) {
        return name.startsWith("./") || name.startsWith("../")
                ? "There is no such folder; it counts from the folder of the policy."
                : DidYouMean.advice(name, packs.names()) + " A folder of your own begins with './'.";
    }

    private void read(Settings holder, String name, Span at, List<SourceText> files) {
        Optional<SourceText> main = files.stream()
                .filter(f -> fileName(f).equals(PACK_FILE))
                .min(Comparator.comparing(f -> f.path().length()));
        if (main.isEmpty()) {
            holder.errorIn(EXTENDS, at, "the pack '" + name + "' has no " + PACK_FILE, "Add one.");
            return;
        }
        Settings pack = Settings.read(main.get(), errors);
        Audience audience = main(pack, fileName(name));
        audiences.put(name, audience);
        for (SourceText file : files) {
            if (!file.path().equals(main.get().path())) {
                part(file, audience);
            }
        }
        parts.add(new Part(Kind.PACK, pack, audience));
    }

    private void part(SourceText file, Audience pack) {
        if (!file.path().endsWith(YAML)) {
            errors.add(file, file.line(1), "a file of a pack must end in .yaml", "Rename it.");
            return;
        }
        Settings settings = Settings.read(file, errors);
        switch (folder(file)) {
            case "lexicon" -> parts.add(new Part(Kind.LEXICON, settings, pack));
            case "rules" -> parts.add(new Part(Kind.RULE, settings, pack));
            case FACTS -> parts.add(new Part(Kind.FACTS, settings, pack));
            default ->
                errors.add(
                        file,
                        file.line(1),
                        "a pack has no place for this file",
                        "A pack holds pack.yaml, lexicon/*.yaml, rules/*.yaml and facts/*.yaml.");
        }
    }

    /** "lexicon", "rules" or "facts" when the file stands in such a folder, else "". */
    private static String folder(SourceText file) {
        String path = file.path();
        int last = path.lastIndexOf('/');
        String folder = last < 0 ? "" : fileName(path.substring(0, last));
        return FOLDERS.contains(folder) ? folder : "";
    }

    private static String fileName(SourceText file) {
        return fileName(file.path());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
