package io.healthlint.policy;

import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the files of all that a policy extends, in the order in which they build on one another. */
final class PackLoader {

    /** What a file of a pack is for. */
    enum Kind {
        LEXICON,
        RULE,
        PACK
    }

    /** A file of a pack. */
    record Part(Kind kind, Settings settings) {}

    private static final String EXTENDS = "extends";
    private static final String YAML = ".yaml";

    private final PackSource packs;
    private final SettingsErrors errors;
    private final List<Part> parts = new ArrayList<>();
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
        return parts;
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
            parts.add(new Part(settings.keys().contains("kind") ? Kind.RULE : Kind.LEXICON, settings));
        }
    }

    private void pack(Settings holder, Located name) {
        if (open.contains(name.value())) {
            holder.errorIn(
                    EXTENDS,
                    name.span(),
                    "packs extend one another in a circle: " + String.join(" > ", open) + " > " + name.value(),
                    "Delete one of these 'extends'.");
            return;
        }
        if (done.contains(name.value())) {
            return;
        }
        Optional<List<SourceText>> files = packs.pack(name.value());
        if (files.isEmpty()) {
            holder.errorIn(
                    EXTENDS,
                    name.span(),
                    "there is no pack '" + name.value() + "'",
                    DidYouMean.advice(name.value(), packs.names()));
            return;
        }
        open.add(name.value());
        read(holder, name, files.get());
        open.remove(name.value());
        done.add(name.value());
    }

    private void read(Settings holder, Located name, List<SourceText> files) {
        Optional<SourceText> main = files.stream()
                .filter(f -> folder(f).isEmpty() && fileName(f).equals("pack.yaml"))
                .findFirst();
        if (main.isEmpty()) {
            holder.errorIn(EXTENDS, name.span(), "the pack '" + name.value() + "' has no pack.yaml", "Add one.");
            return;
        }
        Settings pack = Settings.read(main.get(), errors);
        String own = pack.string("name");
        if (!own.isEmpty() && !own.equals(fileName(name.value()))) {
            pack.error(
                    "name",
                    "the pack is named '" + own + "', but its folder is '" + fileName(name.value()) + "'",
                    "Give both the same name.");
        }
        pack.string("description");
        for (Located base : pack.located(EXTENDS)) {
            pack(pack, base);
        }
        for (SourceText file : files) {
            if (!file.path().equals(main.get().path())) {
                part(file);
            }
        }
        parts.add(new Part(Kind.PACK, pack));
    }

    private void part(SourceText file) {
        Settings settings = Settings.read(file, errors);
        switch (folder(file)) {
            case "lexicon" -> parts.add(new Part(Kind.LEXICON, settings));
            case "rules" -> parts.add(new Part(Kind.RULE, settings));
            default ->
                errors.add(
                        file,
                        file.line(1),
                        "a pack has no place for this file",
                        "A pack holds pack.yaml, lexicon/*.yaml and rules/*.yaml.");
        }
    }

    /** "lexicon" or "rules" when the file stands in such a folder, else "". */
    private static String folder(SourceText file) {
        String path = file.path();
        int last = path.lastIndexOf('/');
        String folder = last < 0 ? "" : fileName(path.substring(0, last));
        return folder.equals("lexicon") || folder.equals("rules") ? folder : "";
    }

    private static String fileName(SourceText file) {
        return fileName(file.path());
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
