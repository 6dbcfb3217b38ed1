package io.healthlint.rule;

import io.healthlint.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code kind: forbid}: an annotation, a phrase or a pattern that a page must not hold. */
final class ForbidKind implements RuleKind {

    @Override
    public String name() {
        return "forbid";
    }

    @Override
    public Rule from(RuleHeader header, Settings options, Roles roles) {
        return Subject.byKind(options, one -> rule(header, one));
    }

    private static Rule rule(RuleHeader header, Settings options) {
        List<String> phrases = new ArrayList<>(options.phrases("phrases"));
        Map<String, String> instead = instead(options);
        phrases.addAll(instead.keySet());
        Optional<UserPattern> pattern = UserPattern.read(options, header.id());
        Selector each = each(header, options);
        Set<String> fillers = Subject.fillers(each.kind(), "instead");
        Message.required(options, "advice", fillers);
        return new ForbidRule(
                header,
                Subject.read(options, each),
                phrases,
                instead,
                pattern,
                Severities.read(header, options, each.kind()),
                Grouping.read(options),
                Message.required(options, "message", fillers));
    }

    /** Reads {@code instead: {diabetics: people with diabetes}}: phrases, and what to write for each. */
    private static Map<String, String> instead(Settings options) {
        Settings pairs = options.mapping("instead");
        Map<String, String> instead = new LinkedHashMap<>();
        for (String phrase : pairs.keys()) {
            instead.put(phrase.toLowerCase(Locale.ROOT), pairs.string(phrase));
        }
        return instead;
    }

    /** Exactly one of {@code each}, {@code phrases}, {@code pattern} and {@code instead}. */
    private static Selector each(RuleHeader header, Settings options) {
        options.count(
                1,
                1,
                List.of("each", "phrases", "pattern", "instead"),
                "a forbid rule needs exactly one of 'each', 'phrases', 'pattern' and 'instead'",
                "Say with one of them what is forbidden.");
        Selector mentions = new Selector("phrase", Map.of("list", Set.of(header.id())));
        return options.has("each") ? Selector.read(options.mapping("each")) : mentions;
    }
}
