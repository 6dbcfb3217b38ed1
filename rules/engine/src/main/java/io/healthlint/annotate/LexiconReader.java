package io.healthlint.annotate;

import io.healthlint.annotate.Inflector.Form;
import io.healthlint.annotate.Inflector.WordClass;
import io.healthlint.annotation.Caveat;
import io.healthlint.annotation.Claim;
import io.healthlint.document.SentenceWords;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Located;
import io.healthlint.settings.Phrases;
import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads lexicon files. Keys: {@code abbreviations}, {@code sentences}, {@code dates}, {@code irregular} (a base form and
 * its irregular ones), {@code groups}, {@code frames} and {@code taggers}. A group without {@code class} adds words to
 * the group of its id.
 */
final class LexiconReader {

    private static final String CLASS = "class";

    private static final String PARTS = "Write parts: [{any: [group, …]}, …].";
    private static final List<String> SENTENCE_WORDS = List.of("bound", "numbered", "openers", "labels");

    /** A phrase that waits for all irregular forms to be read. */
    private record Pending(Group group, String phrase, WordClass wordClass, Spelling spelling) {}

    /** What of a phrase's writing counts: its letters' case, its hyphens. */
    private record Spelling(boolean exact, boolean hyphenated) {
        private static final Spelling FREE = new Spelling(false, false);
    }

    /** A frame that waits for all groups to be read. */
    private record PendingFrame(
            Group result,
            Settings settings,
            List<List<Located>> parts,
            int within,
            boolean anyOrder,
            List<Located> unless) {}

    private final Set<String> abbreviations = new TreeSet<>();
    private final Map<String, Set<String>> sentenceWords = new HashMap<>();
    private DateWords dateWords = DateWords.NONE;
    private Taggers taggers = Taggers.NONE;
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, WordClass> inflections = new HashMap<>();
    private final List<Pending> phrases = new ArrayList<>();
    private final List<PendingFrame> frames = new ArrayList<>();

    void read(Settings file) {
        abbreviations.addAll(file.strings("abbreviations"));
        Settings sentences = file.mapping("sentences");
        for (String kind : SENTENCE_WORDS) {
            sentenceWords.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(sentences.strings(kind));
        }
        dateWords = dateWords.and(DateWords.read(file.mapping("dates")));
        Settings forms = file.mapping("irregular");
        for (String base : forms.keys()) {
            irregular.put(base, forms.strings(base));
        }
        file.mappings("groups").forEach(this::group);
        file.mappings("frames").forEach(this::frame);
        if (file.has("taggers")) {
            taggers = TaggersReader.read(file.mapping("taggers"));
        }
        file.finish();
    }

    void phrases(String list, List<String> entries) {
        Group group = Group.plain(list, CueClass.PHRASE);
        for (String entry : entries) {
            for (String phrase : Phrases.expand(entry)) {
                phrases.add(new Pending(group, phrase, WordClass.NONE, Spelling.FREE));
            }
        }
    }

    private SentenceWords splitterWords() {
        List<Set<String>> words = SENTENCE_WORDS.stream()
                .map(kind -> sentenceWords.getOrDefault(kind, Set.of()))
                .toList();
        return new SentenceWords(abbreviations, words.get(0), words.get(1), words.get(2), words.get(3));
    }

    private void group(Settings settings) {
        String id = settings.string("id");
        Spelling spelling = new Spelling(settings.flag("exact", false), settings.flag("hyphenated", false));
        List<Located> words = settings.located("words");
        boolean known = groups.containsKey(id);
        boolean defines = settings.either(CLASS, definition -> define(id, definition), additions -> false);
        if (defines && known) {
            settings.error("id", "the group \"" + id + "\" is defined twice", "leave out class to add words to it");
        } else if (!defines && !known) {
            settings.error("id", "no group \"" + id + "\" to add words to", "give it a class to define it here");
        }
        Group group = groups.get(id);
        if (group != null) {
            words.forEach(word -> word(settings, group, word, spelling));
        }
    }

    /** Defines a group, unless there is one of its id. */
    private boolean define(String id, Settings settings) {
        Group group = attributes(id, settings);
        WordClass wordClass =
                settings.choice("inflect", WordClass.class, group.cueClass().inflection());
        groups.putIfAbsent(id, group);
        inflections.putIfAbsent(id, wordClass);
        return true;
    }

    private void word(Settings settings, Group group, Located word, Spelling spelling) {
        WordClass wordClass = spelling.exact() ? WordClass.NONE : inflections.getOrDefault(group.id(), WordClass.NONE);
        try {
            for (String phrase : Phrases.expand(word.value())) {
                phrases.add(new Pending(group, phrase, wordClass, spelling));
            }
        } catch (IllegalArgumentException e) {
            settings.errorAt(word.span(), String.valueOf(e.getMessage()), "write it as (one|two) words");
        }
    }

    private static Group attributes(String id, Settings settings) {
        Group.Takes takes = settings.choice("takes", Group.Takes.class, Group.Takes.EITHER);
        onlyOne(settings, "direction", "takes");
        onlyOne(settings, "context", "value");
        return new Group(
                id,
                settings.choice(CLASS, CueClass.class, CueClass.PART),
                settings.choice("direction", Group.Takes.class, takes),
                settings.has("tier") ? settings.choice("tier", Claim.Tier.class, Claim.Tier.IMPROVE) : null,
                settings.flag("weak", false),
                settings.string("topic", ""),
                settings.string("context", settings.string("value", "")),
                settings.has("caveat") ? settings.choice("caveat", Caveat.Type.class, Caveat.Type.EVIDENCE) : null,
                settings.choice("reach", Group.Reach.class, Group.Reach.RIGHT),
                settings.flag("standing", false));
    }

    private static void onlyOne(Settings settings, String one, String other) {
        String message = "'" + one + "' and '" + other + "' are two names of one thing";
        settings.count(0, 1, List.of(one, other), message, "Delete one of them.");
    }

    private void frame(Settings settings) {
        Group result = attributes(settings.string("id"), settings);
        List<List<Located>> parts = new ArrayList<>();
        settings.require("parts", PARTS);
        settings.fill("parts", PARTS);
        for (Settings part : settings.mappings("parts")) {
            parts.add(part.located("any"));
        }
        frames.add(new PendingFrame(
                result,
                settings,
                parts,
                settings.number("within", 3),
                settings.flag("any-order", false),
                settings.located("unless")));
    }

    Map<String, Set<String>> vocabularies() {
        return Vocabularies.of(Stream.of(
                        groups.values().stream(),
                        frames.stream().map(PendingFrame::result),
                        phrases.stream().map(Pending::group))
                .flatMap(all -> all));
    }

    Lexicon build() {
        Inflector inflector = new Inflector(irregular);
        Trie trie = new Trie();
        for (Pending phrase : phrases) {
            add(trie, inflector, phrase);
        }
        List<Frame> resolved = frames.stream().map(this::resolve).toList();
        return new Lexicon(trie, Lexicon.index(resolved), splitterWords(), dateWords, taggers);
    }

    private static void add(Trie trie, Inflector inflector, Pending phrase) {
        List<String> words = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        for (Token token : Tokenizer.tokens(phrase.phrase())) {
            boolean joint = token.kind() == Token.Kind.JOINT;
            if (!joint || phrase.spelling().hyphenated()) {
                words.add(token.form());
            }
            if (!joint) {
                raw.add(phrase.phrase().substring(token.start(), token.end()));
            }
        }
        Map<List<String>, Form> forms = inflector.forms(words, phrase.wordClass());
        forms.forEach((form, kind) -> {
            if (!form.isEmpty()) {
                trie.add(form, phrase.group(), kind, phrase.spelling().exact() ? raw : List.of());
            }
        });
    }

    private Frame resolve(PendingFrame pending) {
        Settings settings = pending.settings();
        List<Set<Group>> parts = new ArrayList<>();
        for (List<Located> part : pending.parts()) {
            parts.add(named(settings, part));
        }
        if (parts.isEmpty()) {
            parts.add(Set.of());
        }
        return new Frame(
                pending.result(), parts, pending.within(), pending.anyOrder(), named(settings, pending.unless()));
    }

    /** Groups by their ids; the name of a class stands for all groups of it. */
    private Set<Group> named(Settings settings, List<Located> names) {
        Set<Group> named = new LinkedHashSet<>();
        for (Located name : names) {
            Group group = groups.get(name.value());
            if (group != null) {
                named.add(group);
                continue;
            }
            int before = named.size();
            groups.values().stream()
                    .filter(g -> Choices.name(g.cueClass()).equalsIgnoreCase(name.value()))
                    .forEach(named::add);
            if (named.size() == before) {
                settings.errorAt(name.span(), "no group \"" + name.value() + "\"", "name a group's id, or a class");
            }
        }
        return named;
    }
}
