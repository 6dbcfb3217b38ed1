package io.healthlint.policy;

import io.healthlint.annotate.Lexicon;
import io.healthlint.rule.Roles;
import io.healthlint.rule.Rule;
import io.healthlint.rule.RuleContext;
import io.healthlint.rule.SiteRule;
import io.healthlint.settings.Choices;
import io.healthlint.settings.Glob;
import io.healthlint.verdict.WaiverTerms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a publisher asks of pages: rules, the words they need and what front matter calls things. Immutable. */
public final class Policy {

    /**
     * Settings for some pages.
     *
     * @param paths which pages
     * @param profile of these pages, if it is another one
     * @param rules the rules that are different there, by id
     */
    record Scope(Glob paths, Optional<RuleContext.Profile> profile, Map<String, Variant> rules) {}

    private final String name;
    private final String fingerprint;
    private final RuleContext.Profile profile;
    private final List<RuleInfo> infos;
    private final SortedMap<String, Variant> rules;
    private final Map<PageType, Glob> pageTypes;
    private final List<Scope> overrides;
    private final Lexicon lexicon;
    private final Roles roles;
    private final Markup markup;
    private final WaiverTerms terms;

    Policy(
            String name,
            String fingerprint,
            RuleContext.Profile profile,
            List<RuleInfo> infos,
            Map<String, Variant> rules,
            Map<PageType, Glob> pageTypes,
            List<Scope> overrides,
            Lexicon lexicon,
            Roles roles,
            Markup markup,
            WaiverTerms terms) {
        this.name = name;
        this.fingerprint = fingerprint;
        this.profile = profile;
        this.infos = List.copyOf(infos);
        this.rules = new TreeMap<>(rules);
        this.pageTypes = Collections.unmodifiableMap(new LinkedHashMap<>(pageTypes));
        this.overrides = List.copyOf(overrides);
        this.lexicon = lexicon;
        this.roles = roles;
        this.markup = markup;
        this.terms = terms;
    }

    /** The policy file's path, or the pack's name. */
    public String name() {
        return name;
    }

    /** A digest of all texts that it was made of: two policies with the same one ask the same. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Every rule, switched off or not, sorted by id. */
    public List<RuleInfo> rules() {
        return infos;
    }

    /** The ids of all rules, switched off or not. */
    public Set<String> ruleIds() {
        return infos.stream().map(RuleInfo::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Its rules about pages together; those that are off everywhere find no evidence to judge. */
    public List<SiteRule> siteRules() {
        return rules.values().stream()
                .map(Variant::rule)
                .filter(SiteRule.class::isInstance)
                .map(SiteRule.class::cast)
                .toList();
    }

    /** The ids of its rules that demand, of annotations of a kind, annotations of another: of claims, caveats. */
    public Set<String> demanding(String kind, String demanded) {
        return rules.values().stream()
                .map(Variant::rule)
                .filter(rule -> rule.demands(kind).contains(demanded))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases that a rule looks for, by list; none for a rule that there is not. */
    public Map<String, List<String>> phrases(String rule) {
        return Optional.ofNullable(rules.get(rule))
                .map(variant -> variant.rule().phrases())
                .orElse(Map.of());
    }

    /** Which of these lists count only where no phrase of another one stands beside theirs: that other list, by list. */
    public Map<String, String> unless(String rule) {
        return Optional.ofNullable(rules.get(rule))
                .map(variant -> variant.rule().unless())
                .orElse(Map.of());
    }

    /** The registry of facts: those of its rules that are made of one, switched off or not, sorted by id. */
    public List<RuleInfo> facts() {
        return infos.stream().filter(rule -> rule.fact().isPresent()).toList();
    }

    /**
     * One rule of it alone, switched on for every page, in a profile: for the rule's examples, which must hold while it is
     * off, too.
     */
    public Policy alone(String rule, RuleContext.Profile in) {
        Map<String, Variant> one = new TreeMap<>();
        Optional.ofNullable(rules.get(rule))
                .ifPresent(variant ->
                        one.put(rule, new Variant(variant.rule(), false, Audience.ANYBODY, Glob.EVERYTHING)));
        return new Policy(name, fingerprint, in, infos, one, Map.of(), List.of(), lexicon, roles, markup, terms);
    }

    /** The words of all packs and files that it extends, with the phrases of its rules. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What front matter calls things: the roles {@code prose}, {@code language} and {@code draft}, and those of rules. */
    public Roles roles() {
        return roles;
    }

    /** What the site's tags show their readers. */
    public Markup markup() {
        return markup;
    }

    /** What it asks of waivers and suppressions. */
    public WaiverTerms terms() {
        return terms;
    }

    /**
     * What is asked of a page. Of the overrides that match the page, the last that names a rule decides on it.
     *
     * @param path the page, relative to the content directory, with {@code /}
     * @param said what the page itself says of its type; anything that is no type's name says nothing
     */
    public PagePolicy forPage(String path, String said) {
        Optional<PageType> type = type(path, said);
        RuleContext.Profile here = profile;
        SortedMap<String, Variant> effective = new TreeMap<>(rules);
        for (Scope override : overrides) {
            if (override.paths().matches(path)) {
                here = override.profile().orElse(here);
                effective.putAll(override.rules());
            }
        }
        List<Rule> applied = new ArrayList<>();
        for (Variant variant : effective.values()) {
            if (!variant.off()
                    && variant.audience().speaksOn(type, here)
                    && variant.paths().matches(path)) {
                applied.add(variant.rule());
            }
        }
        return new PagePolicy(applied, here);
    }

    private Optional<PageType> type(String path, String said) {
        PageType type = Choices.of(PageType.class)
                .get(said.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"));
        if (type == null) {
            for (Map.Entry<PageType, Glob> entry : pageTypes.entrySet()) {
                type = entry.getValue().matches(path) ? entry.getKey() : type;
            }
        }
        return Optional.ofNullable(type);
    }
}
