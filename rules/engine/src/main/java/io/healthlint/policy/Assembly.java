package io.healthlint.policy;

import io.healthlint.annotate.Lexicon;
import io.healthlint.document.FieldPattern;
import io.healthlint.policy.RuleFile.Choice;
import io.healthlint.rule.Roles;
import io.healthlint.rule.RuleContext;
import io.healthlint.settings.Choices;
import io.healthlint.settings.DidYouMean;
import io.healthlint.settings.Glob;
import io.healthlint.settings.Located;
import io.healthlint.settings.Settings;
import io.healthlint.settings.SettingsErrors;
import io.healthlint.verdict.WaiverTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts one policy together from its file and all that it extends; used once. */
final class Assembly {

    private static final String FRONT_MATTER = "front-matter";
    private static final String PROSE = "prose";
    private static final String MORE = "...";
    private static final String PHRASES = "phrases";
    private static final String FACTS = "facts";

    private final SettingsErrors errors;
    private final TextsRead packs;
    private final PackLoader loader;
    private final Lexicon.Builder lexicon = new Lexicon.Builder();
    private final Map<String, RuleFile> files = new TreeMap<>();
    private final Map<String, List<Settings>> layers = new LinkedHashMap<>();
    private final List<Settings> ruleLists = new ArrayList<>();
    private final Map<String, List<String>> roles = new LinkedHashMap<>();
    private final Markup.Builder markup = new Markup.Builder();

    Assembly(PackSource packs, SettingsErrors errors) {
        this.errors = errors;
        this.packs = new TextsRead(packs);
        this.loader = new PackLoader(this.packs, errors);
    }

    /** The policy of a file; of no use when there were errors. */
    Policy policy(Settings policy) {
        policy.require(
                "extends",
                "Add 'extends:' with packs (" + String.join(", ", packs.names()) + ") or files of your own.");
        loader.load(policy).forEach(this::add);
        frontMatter(policy, false);
        markup.add(policy);
        List<Settings> overrides = policy.mappings("overrides");
        ruleLayers(policy);
        RuleContext.Profile profile = policy.choice("profile", RuleContext.Profile.class, RuleContext.Profile.STANDARD);
        Choice choice = choice(policy);
        Policy result = bind(policy, profile, overrides, choice, pageTypes(policy));
        policy.finish();
        return result;
    }

    private Choice choice(Settings policy) {
        List<String> stated = Audience.places(policy);
        String month = policy.string("policy-version", Audience.MONTH).orElse("");
        String newest = loader.newest();
        if (month.compareTo(newest) > 0) {
            policy.error(
                    "policy-version",
                    newest.isEmpty()
                            ? "none of these packs has a version"
                            : "these packs are not so new; the newest is of " + newest,
                    newest.isEmpty() ? "Leave it out." : "Write " + newest + ", or leave it out for all rules.");
        }
        return new Choice(stated.isEmpty() ? loader.jurisdictions(policy) : new TreeSet<>(stated), month);
    }

    /** Which pages are of which type; where several fit, the last decides. */
    private static Map<PageType, Glob> pageTypes(Settings policy) {
        Settings settings = policy.mapping("page-types");
        Map<String, Glob> globs = new LinkedHashMap<>();
        Map<String, PageType> names = Choices.of(PageType.class);
        names.keySet().stream().filter(settings::has).forEach(name -> globs.put(name, Glob.read(settings, name)));
        Map<PageType, Glob> types = new LinkedHashMap<>();
        settings.keys().stream()
                .filter(globs::containsKey)
                .forEach(name -> types.put(names.get(name), globs.get(name)));
        return types;
    }

    /** A file of what the policy extends. */
    void add(PackLoader.Part part) {
        Settings settings = part.settings();
        switch (part.kind()) {
            case PACK -> {
                frontMatter(settings, true);
                markup.add(settings);
                ruleLayers(settings);
                settings.finish();
            }
            case LEXICON -> lexicon.add(settings);
            case RULE -> rule(RuleFile.of(settings, part.pack()));
            case FACTS -> {
                facts(settings, part.pack()).forEach(this::rule);
                // Each fact looks for unknown keys itself, under what a policy lays over it.
                settings.without(List.of(FACTS)).finish();
            }
        }
    }

    /** The entries of a file of the registry. */
    static List<RuleFile> facts(Settings file, Audience pack) {
        file.require(FACTS, "Add the facts: - id: …");
        return file.mappings(FACTS).stream()
                .map(fact -> RuleFile.ofFact(fact, pack))
                .toList();
    }

    private void rule(RuleFile file) {
        Settings settings = file.settings();
        RuleFile other = files.putIfAbsent(file.id(), file);
        if (other != null) {
            settings.error(
                    "id",
                    "the rule '" + file.id() + "' is defined in "
                            + other.settings().source().path() + " already",
                    "Give it a name of its own, or change the other one under 'rules:'.");
        }
    }

    /** Packs define what there is in front matter; a policy says what it is called there. */
    private void frontMatter(Settings holder, boolean defines) {
        Settings settings = holder.mapping(FRONT_MATTER);
        for (String role : settings.keys()) {
            List<String> keys = keys(settings, role);
            if (!defines && !roles.containsKey(role)) {
                settings.errorAt(
                        settings.keySpan(role),
                        "no rule asks for '" + role + "' in front matter",
                        DidYouMean.advice(role, roles.keySet()));
            } else {
                roles.put(role, keys);
            }
        }
    }

    /** The keys of a role; {@value #MORE} among them stands for those that it has so far. */
    private List<String> keys(Settings settings, String role) {
        List<String> keys = new ArrayList<>();
        for (Located key : settings.located(role)) {
            Optional<String> fault = role.equals(PROSE) ? FieldPattern.fault(key.value()) : Optional.empty();
            if (key.value().equals(MORE)) {
                keys.addAll(roles.getOrDefault(role, List.of()));
            } else if (fault.isPresent()) {
                settings.errorIn(
                        role,
                        key.span(),
                        fault.get(),
                        "Write keys with dots between them: 'faq.question', '**.answer'.");
            } else {
                keys.add(key.value());
            }
        }
        return keys;
    }

    private void ruleLayers(Settings holder) {
        Settings list = holder.mapping("rules");
        ruleLists.add(list);
        layers(list).forEach((id, layer) -> layers.computeIfAbsent(id, k -> new ArrayList<>())
                .add(layer));
    }

    /** Settings of rules by id; a text alone is a severity. The views are copies: the rules ask them what they know. */
    private static Map<String, Settings> layers(Settings list) {
        Map<String, Settings> result = new LinkedHashMap<>();
        for (String id : list.keys()) {
            list.require(id, "Say what it is to be: error, warning, info or off.");
            if (list.has(id)) {
                result.put(id, list.without(List.of()).mapping(id, "severity"));
            }
        }
        return result;
    }

    private Policy bind(
            Settings policy,
            RuleContext.Profile profile,
            List<Settings> overrideList,
            Choice choice,
            Map<PageType, Glob> pageTypes) {
        Roles named = new Roles(roles);
        List<RuleInfo> infos = new ArrayList<>();
        Map<String, Variant> variants = new TreeMap<>();
        for (RuleFile file : files.values()) {
            file.bind(layers.getOrDefault(file.id(), List.of()), choice, named).ifPresent(bound -> {
                infos.add(bound.info());
                variants.put(file.id(), bound.variant());
                bound.variant().rule().phrases().forEach(lexicon::addPhrases);
            });
        }
        List<Policy.Scope> overrides =
                overrideList.stream().map(o -> override(o, choice, named)).toList();
        ruleLists.forEach(this::refuseUnknown);
        WaiverTerms terms = terms(policy);
        errors.resolve(lexicon.vocabularies());
        return new Policy(
                policy.source().path(),
                packs.fingerprint(policy.source()),
                profile,
                infos,
                variants,
                pageTypes,
                overrides,
                lexicon.build(),
                named,
                markup.build(),
                terms);
    }

    private WaiverTerms terms(Settings policy) {
        Settings settings = policy.mapping("waivers");
        for (Located id : settings.located("never")) {
            if (!files.containsKey(id.value())) {
                String advice = DidYouMean.advice(id.value(), files.keySet());
                settings.errorIn("never", id.span(), "there is no rule '" + id.value() + "'", advice);
            }
        }
        return WaiverTerms.read(settings);
    }

    private Policy.Scope override(Settings settings, Choice choice, Roles named) {
        settings.require("paths");
        settings.count(
                1, 2, List.of("rules", "profile"), "this override changes nothing", "Add 'rules:' or 'profile:'.");
        Settings list = settings.mapping("rules");
        ruleLists.add(list);
        Map<String, Variant> variants = new TreeMap<>();
        layers(list).forEach((id, layer) -> {
            layer.refuse(PHRASES, "phrases cannot differ between pages", "Write a rule of its own for them.");
            List<Settings> all = new ArrayList<>(layers.getOrDefault(id, List.of()));
            all.add(layer.without(List.of(PHRASES)));
            Optional.ofNullable(files.get(id))
                    .flatMap(f -> f.bind(all, choice, named))
                    .ifPresent(b -> variants.put(id, b.variant()));
        });
        Optional<RuleContext.Profile> profile = settings.has("profile")
                ? Optional.of(settings.choice("profile", RuleContext.Profile.class, RuleContext.Profile.STANDARD))
                : Optional.empty();
        return new Policy.Scope(Glob.read(settings, "paths"), profile, variants);
    }

    private void refuseUnknown(Settings list) {
        for (String id : list.keys()) {
            if (!files.containsKey(id)) {
                list.errorIn(
                        id, list.keySpan(id), "there is no rule '" + id + "'", DidYouMean.advice(id, files.keySet()));
            }
        }
    }
}
